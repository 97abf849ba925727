package dev.standfirst.entity;

import dev.standfirst.text.Token;
import dev.standfirst.text.WordList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A run of capitalised words, told into what leads and the name: “Senate Committee Chairman | Ana
 * Reis”, “Public Advocate | Ana Reis”, “Republican | Ana Reis”. Not “Chairman’s Office”.
 */
final class Run {
    private static final Set<String> OFFICES =
            Set.of(
                    "State",
                    "Defense",
                    "Defence",
                    "Labor",
                    "Labour",
                    "Commerce",
                    "Energy",
                    "Education",
                    "Agriculture",
                    "Transportation",
                    "Homeland",
                    "Health");

    /** They stand between an institution and a title: “Senate Majority Leader”. */
    private static final Set<String> MODIFIERS =
            Set.of(
                    "Vice",
                    "Deputy",
                    "Majority",
                    "Minority",
                    "District",
                    "State",
                    "Prime",
                    "Acting",
                    "Assistant",
                    "Associate",
                    "Executive",
                    "Senior",
                    "Managing",
                    "Chief",
                    "Circuit",
                    "Former",
                    "First",
                    "Interim",
                    "Junior",
                    "Lead",
                    "Special",
                    "General");

    /** Titles that the article knows as the family name of someone: “King”, “Dean”. */
    private final Set<String> families;

    private final List<Token> tokens;
    private final int start;
    private final int end;
    private final int name;
    private final int before;

    /** The run of {@code tokens} from {@code start} up to {@code end}. */
    Run(List<Token> tokens, int start, int end, Set<String> families) {
        this.families = families;
        this.tokens = tokens;
        this.start = start;
        this.end = end;
        int title = Gazetteer.isOrganisation(text(tokens, start, end)) ? -1 : lastTitle();
        if (title >= 0) {
            this.name = afterStop(title + 1);
            this.before = firstTitle(title);
        } else {
            this.name = afterPrefix();
            this.before = known(name);
        }
    }

    /** The first token of the name itself; {@code end} where only titles stand there. */
    int name() {
        return name;
    }

    /** The token after the name that may stand before the titles, or the run's start. */
    int before() {
        return before;
    }

    /** The last title right before the name that begins at {@code first}, or null. */
    static @Nullable String title(List<Token> tokens, int first) {
        int before = first - 1;
        if (before >= 0 && tokens.get(before).is(".")) {
            before--;
        }
        if (before < 0) {
            return null;
        }
        int title = isOffice(tokens, before) ? before - 2 : before;
        return Gazetteer.isTitle(tokens.get(title).text()) ? tokens.get(title).text() : null;
    }

    /** The words from one token to another, with a space where the text has one. */
    static String text(List<Token> tokens, int first, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first && tokens.get(i).start() > tokens.get(i - 1).end()) {
                out.append(' ');
            }
            out.append(tokens.get(i).text());
        }
        return out.toString();
    }

    private String word(int i) {
        return tokens.get(i).text();
    }

    /** The last title that a person's name follows in the run, or -1. */
    private int lastTitle() {
        int last = -1;
        boolean institution = false;
        for (int i = start; i < end; i++) {
            boolean title = isTitle(i) || isChiefExecutive(i);
            last = title ? i : last;
            institution |= Gazetteer.isOrganisationWord(word(i)) && !title && i > start;
        }
        if (institution && !(last >= 0 && isFullName(afterStop(last + 1)))) {
            return Gazetteer.isHonorific(word(start)) ? start : -1;
        }
        return last < 0 && isOffice(tokens, start) ? start : last;
    }

    /** Not the “King” of “Coretta Scott King”, nor that of “Mrs King” after it. */
    private boolean isTitle(int i) {
        return Gazetteer.isTitle(word(i)) && !isFamilyName(i);
    }

    /** Whether a given name stands before the last word of the run, which looks like a title. */
    private boolean isFamilyName(int i) {
        boolean last = i == end - 1 || isJunior(word(i + 1));
        if (!last || i == start) {
            return last && families.contains(word(i));
        }
        boolean given = Gazetteer.isGivenName(word(i - 1)) && !Gazetteer.isPlace(word(i - 1));
        return given || isFamilyAfterInitial(i) || isSen(i) || families.contains(word(i));
    }

    /** “Lakshya Sen”; not “Ohio Sen. Ana Reis”. */
    private boolean isSen(int i) {
        return word(i).equals("Sen")
                && i == end - 1
                && i > start
                && !Gazetteer.isPlace(word(i - 1));
    }

    /** “Stephen R. King”. */
    private boolean isFamilyAfterInitial(int i) {
        return i - start > 2 && tokens.get(i - 1).is(".") && word(i - 2).length() == 1;
    }

    static boolean isJunior(String word) {
        return word.equals("Jr") || word.equals("Sr") || word.equals("II") || word.equals("III");
    }

    /** The last word of “Chief Executive”; not “Executive Committee”. */
    private boolean isChiefExecutive(int i) {
        return i > start && word(i).equals("Executive") && word(i - 1).equals("Chief");
    }

    /** The last word of “Secretary of State”. */
    private static boolean isOffice(List<Token> tokens, int i) {
        return i >= 2
                && OFFICES.contains(tokens.get(i).text())
                && tokens.get(i - 1).is("of")
                && Gazetteer.isTitle(tokens.get(i - 2).text());
    }

    private int afterStop(int i) {
        return i < end && tokens.get(i).is(".") ? i + 1 : i;
    }

    private int firstTitle(int title) {
        int first = start;
        while (first < title && !isTitle(first)) {
            first++;
        }
        while (first > start && MODIFIERS.contains(word(first - 1))) {
            first--;
        }
        return first;
    }

    /** Whether a given name and another word, of no institution, make up the rest of the run. */
    private boolean isFullName(int first) {
        if (end - first < 2 || end - first > 4 || !Gazetteer.isGivenName(word(first))) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (Gazetteer.isOrganisationWord(word(i)) || Gazetteer.isPlaceWord(word(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where a full name begins after a role, a party, a place or an acronym; else the start. */
    private int afterPrefix() {
        if (Gazetteer.isGivenName(word(start))
                || Gazetteer.isOrganisation(text(tokens, start, end))) {
            return start;
        }
        for (int i = start + 1; i + 1 < end; i++) {
            if ((isPrefix(i) && (isFullName(i) || isStrange(i))) || isAfterOrdinary(i)) {
                return i;
            }
        }
        return start;
    }

    /** “Porto Bear | Ana Reis”: a full name after ordinary words and known names. */
    private boolean isAfterOrdinary(int first) {
        if (!isFullName(first) || Gazetteer.isPlace(word(first))) {
            return false;
        }
        for (int i = start; i < first; i++) {
            boolean ordinary = WordList.isCommon(word(i).toLowerCase(Locale.ROOT));
            if (!ordinary && !Gazetteer.isPlace(word(i)) && !Gazetteer.isOrganisation(word(i))) {
                return false;
            }
        }
        return true;
    }

    /** After a role, two words that are no ordinary ones: “Public Advocate | Kojo Mensah”. */
    private boolean isStrange(int first) {
        boolean role = Gazetteer.isRole(word(first - 1).toLowerCase(Locale.ROOT));
        return role && end - first == 2 && isStrangeWord(first) && isStrangeWord(first + 1);
    }

    private boolean isStrangeWord(int i) {
        return !WordList.isCommon(word(i).toLowerCase(Locale.ROOT))
                && !Gazetteer.isOrganisationWord(word(i))
                && !Gazetteer.isPlaceWord(word(i));
    }

    private boolean isPrefix(int i) {
        String last = word(i - 1);
        return Gazetteer.isRole(last.toLowerCase(Locale.ROOT))
                || Gazetteer.isDemonym(last)
                || isAcronym(last)
                || Gazetteer.isPlace(text(tokens, start, i))
                || Gazetteer.isOrganisation(text(tokens, start, i));
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    /** The longest place or organisation that the words before {@code name} begin with. */
    private int known(int name) {
        for (int i = name; i > start; i--) {
            String text = text(tokens, start, i);
            if (Gazetteer.isPlace(text) || Gazetteer.isOrganisation(text)) {
                return i;
            }
        }
        return start;
    }
}
