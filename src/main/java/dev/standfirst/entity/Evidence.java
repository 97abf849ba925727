package dev.standfirst.entity;

import dev.standfirst.entity.Cues.Cue;
import dev.standfirst.text.Token;
import dev.standfirst.text.Token.Kind;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What speaks for each kind around all places of a name: “shares of Acme” for an organisation, “the
 * town of Porto” for a place, “Reis, who” for a person.
 */
final class Evidence {
    /**
     * How far the noun of “Acme, a small Lisbon-based shipping company,” may stand from its name.
     */
    private static final int LONGEST_APPOSITION = 9;

    private final Map<String, Weights> weights = new HashMap<>();

    /** How much speaks for each kind, over all places of a name. */
    static final class Weights {
        int person;
        int place;
        int organisation;
    }

    private Evidence() {}

    static Evidence of(List<Name> names) {
        Evidence evidence = new Evidence();
        for (Name name : names) {
            Weights its = evidence.weights.computeIfAbsent(name.text(), text -> new Weights());
            new Place(name).weigh(its);
        }
        return evidence;
    }

    Weights of(Name name) {
        return weights.getOrDefault(name.text(), new Weights());
    }

    /** Whether “in” or the like stands before {@code name}. */
    static boolean isWithin(Name name) {
        return new Place(name).isAfterPreposition();
    }

    /** A place where the text names someone, and the words around it. */
    private static final class Place {
        private final Name name;
        private final List<Token> tokens;

        Place(Name name) {
            this.name = name;
            this.tokens = name.passage().tokens();
        }

        private String before(int back) {
            return lower(name.first() - back);
        }

        private String after(int forth) {
            return lower(name.end() - 1 + forth);
        }

        private String lower(int i) {
            return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
        }

        private boolean isClitic(String word) {
            return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
        }

        boolean isAfterPreposition() {
            return Cues.is(Cue.WITHIN, before(1)) || Cues.is(Cue.TOWARDS, before(1));
        }

        void weigh(Weights its) {
            its.person += person();
            its.place += place();
            its.organisation += organisation();
        }

        private int person() {
            if (Shape.holdsDigit(name.text())) {
                return 0;
            }
            if (name.title() == null && before(1).equals("the")) {
                return Cues.is(Cue.AFTER_PERSON, after(1)) ? 2 : 0;
            }
            int person = name.title() == null ? 0 : 3;
            boolean owner = isClitic(after(1));
            boolean asked = Gazetteer.isSpeechVerb(before(1)) && !owner;
            boolean told = Gazetteer.isSpeechVerb(after(1)) && !isObject();
            person += told || asked ? 2 : 0;
            person += Gazetteer.isRole(before(1)) ? 2 : 0;
            person += after(1).equals(",") && isAge(after(2)) && !isLetter(after(3)) ? 3 : 0;
            person += after(1).equals("who") || after(2).equals("who") ? 1 : 0;
            person += isApposed() || isSomebody() ? 2 : 0;
            person += after(1).endsWith("self") && after(1).length() == 7 ? 3 : 0;
            person += Cues.is(Cue.AFTER_PERSON, after(1)) ? 2 : 0;
            person += owner && Cues.is(Cue.OF_PERSON, after(2)) ? 2 : 0;
            return person;
        }

        /** “a spokesman for Acme said”. */
        private boolean isObject() {
            return switch (before(1)) {
                case "for", "of", "at", "in", "with", "by" -> true;
                default -> false;
            };
        }

        private static boolean isAge(String age) {
            return age.length() <= 3 && !age.isEmpty() && Character.isDigit(age.charAt(0));
        }

        private static boolean isLetter(String word) {
            return word.equals("-")
                    || word.equals("–")
                    || (!word.isEmpty() && Character.isLetter(word.charAt(0)));
        }

        /** “Ban Ki-moon, the secretary general”. */
        private boolean isSomebody() {
            return !name.isSingle() && name.role() != null && name.role().isOfAPerson();
        }

        /** “the treasurer, Amit Shah, warned”: between commas, after a role or before “warned”. */
        private boolean isApposed() {
            return before(1).equals(",")
                    && after(1).equals(",")
                    && (Gazetteer.isRole(before(2)) || Gazetteer.isSpeechVerb(after(2)));
        }

        private int place() {
            boolean held = Cues.is(Cue.STAKE, before(2));
            boolean owner = !name.isSingle() && isClitic(after(1));
            int place = Cues.is(Cue.WITHIN, before(1)) && !held && !owner ? 2 : 0;
            place += isDateline() ? 6 : 0;
            place += Cues.is(Cue.TOWARDS, before(1)) ? 1 : 0;
            place += before(1).equals("of") && Cues.is(Cue.SETTLEMENT, before(2)) ? 3 : 0;
            place += Cues.is(Cue.DIRECTION, before(1)) ? 2 : 0;
            place += Cues.is(Cue.PART_OF_PLACE, after(1)) ? 1 : 0;
            place += after(1).equals(",") && isListedPlace() ? 3 : 0;
            place += isBased() ? 2 : 0;
            return place;
        }

        /** The “Portugal” of “Porto, Portugal”. */
        private boolean isListedPlace() {
            int at = name.end() + 1;
            if (at >= tokens.size() || !tokens.get(at).isCapitalised()) {
                return false;
            }
            int end = at + 1;
            boolean more = end < tokens.size() && tokens.get(end).isCapitalised();
            end = more ? end + 1 : end;
            return Gazetteer.isPlace(Run.text(tokens, at, end))
                    && !before(1).equals(",")
                    && !isClitic(lower(end));
        }

        private boolean isDateline() {
            return name.first() == 0 && Dateline.placeEnd(tokens) == name.end();
        }

        /** The “Porto” of “Porto-based”. */
        private boolean isBased() {
            return tokens.get(name.end() - 1).text().endsWith("-based");
        }

        private int organisation() {
            int organisation = before(1).equals("the") && closes() ? 2 : 0;
            organisation += before(1).equals("at") ? 1 : 0;
            organisation += Cues.is(Cue.BODY, before(1)) ? 2 : 0;
            organisation += Cues.is(Cue.DEALING, before(1)) ? 1 : 0;
            organisation += isAtFirm() || isPartOfFirm() ? 2 : 0;
            boolean owner = isClitic(after(1));
            organisation += Cues.is(Cue.OF_FIRM, owner ? after(2) : after(1)) ? 2 : 0;
            organisation += isBody() ? 3 : 0;
            organisation += isItself() ? 4 : 0;
            organisation += Cues.is(Cue.AFTER_BODY, after(1)) ? 2 : 0;
            return organisation;
        }

        /** “an analyst at Acme”. */
        private boolean isAtFirm() {
            boolean at = before(1).equals("at") || before(1).equals("with");
            return at && (Cues.is(Cue.STAFF, before(2)) || Gazetteer.isRole(before(2)));
        }

        /**
         * “a unit of Acme”, “shares in Acme”, “a spokesman for Acme”; not “for Reis’s campaign”.
         */
        private boolean isPartOfFirm() {
            return switch (before(1)) {
                case "of", "in" -> Cues.is(Cue.OF_FIRM, before(2)) || Cues.is(Cue.STAKE, before(2));
                case "for" -> before(2).startsWith("spokes") && !isClitic(after(1));
                default -> false;
            };
        }

        /** “Acme said it would close”; not “Reis said it would be wrong”. */
        private boolean isItself() {
            return Gazetteer.isSpeechVerb(after(1))
                    && after(2).equals("it")
                    && Cues.is(Cue.INTENDING, after(3))
                    && !after(4).equals("be")
                    && !after(4).equals("been")
                    && !after(4).equals("take");
        }

        /** Whether nothing that the name could describe follows: “the Acme said”. */
        private boolean closes() {
            int at = name.end();
            if (at >= tokens.size() || tokens.get(at).kind() != Kind.WORD) {
                return true;
            }
            String next = lower(at);
            return isClitic(next)
                    || Gazetteer.isFunctionWord(next)
                    || Gazetteer.isSpeechVerb(next)
                    || next.endsWith("ed");
        }

        /** “Acme, a shipping company” and “Acme, the company that owns it”. */
        private boolean isBody() {
            if (!after(1).equals(",") || !Cues.is(Cue.ARTICLE, after(2))) {
                return false;
            }
            for (int i = 3; i < LONGEST_APPOSITION; i++) {
                String word = after(i);
                if (Cues.is(Cue.BODY, word)) {
                    return !Gazetteer.isRole(after(i + 1));
                }
                boolean ends = Gazetteer.isFunctionWord(word) || Gazetteer.isRole(word);
                if (word.isEmpty() || ends || !Character.isLetter(word.charAt(0))) {
                    return false;
                }
            }
            return false;
        }
    }
}
