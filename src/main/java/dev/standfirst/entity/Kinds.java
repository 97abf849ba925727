package dev.standfirst.entity;

import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.Token;
import dev.standfirst.text.WordList;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether names are of people, organisations or places: by the lists, by the words they
 * hold, and by what stands around them anywhere in the article. The same words are of the same kind
 * throughout an article, save where a title says otherwise.
 */
final class Kinds {
    private static final Set<String> INSIDE = Set.of("in", "near", "outside", "across");
    private static final Set<String> PLACE_STARTS = Set.of("Lake", "Mount", "Fort", "Cape", "Port");

    private final Map<String, Score> scores = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> familyNames = new HashSet<>();

    /** How much speaks for each kind, over all places of a name. */
    private static final class Score {
        private int person;
        private int place;
        private int organisation;
    }

    Kinds(List<Name> names) {
        names.forEach(this::weigh);
        for (Name name : names) {
            Kind kind = sure(name);
            if (kind != null) {
                kinds.put(name.text(), kind);
            }
        }
        for (Name name : names) {
            if (!name.isSingle() && of(name) == Kind.PERSON) {
                familyNames.add(name.lastWord());
                familyNames.add(name.firstWord());
                familyNames.add(name.afterFirst());
            }
        }
    }

    /** The kind of {@code name}, or null where nothing says that it names anyone. */
    @Nullable Kind of(Name name) {
        if (isPluralAcronym(name.text())) {
            return null;
        }
        if (name.title() != null && !Gazetteer.isOrganisation(name.text())) {
            return Kind.PERSON;
        }
        Kind known = kinds.get(name.text());
        if (known != null) {
            return known;
        }
        if (familyNames.contains(name.text())) {
            return Kind.PERSON;
        }
        return guess(name);
    }

    private void weigh(Name name) {
        Score score = scores.computeIfAbsent(name.text(), text -> new Score());
        String before = lower(name, name.first() - 1);
        String after = lower(name, name.end());
        score.person += name.title() != null ? 3 : 0;
        score.person += Gazetteer.isSpeechVerb(after) || Gazetteer.isSpeechVerb(before) ? 2 : 0;
        score.person += Gazetteer.isRole(before) ? 2 : 0;
        score.person += after.equals(",") && isAge(name) ? 3 : 0;
        score.person += after.equals("who") || lower(name, name.end() + 1).equals("who") ? 1 : 0;
        score.person += isApposed(name, before, after) ? 2 : 0;
        score.person += isSomebody(name) ? 2 : 0;
        score.place += INSIDE.contains(before) ? 2 : 0;
        score.place += before.equals("from") || before.equals("at") || before.equals("to") ? 1 : 0;
        score.organisation += before.equals("the") ? 2 : 0;
        score.organisation += before.equals("at") ? 1 : 0;
    }

    /** “Ban Ki-moon, the secretary general”. */
    private static boolean isSomebody(Name name) {
        return !name.isSingle() && name.role() != null && name.role().isOfAPerson();
    }

    /**
     * “the treasurer, Amit Shah, warned”: a name between commas after a role or before a verb of
     * speech.
     */
    private static boolean isApposed(Name name, String before, String after) {
        return before.equals(",")
                && after.equals(",")
                && (Gazetteer.isRole(lower(name, name.first() - 2))
                        || Gazetteer.isSpeechVerb(lower(name, name.end() + 1)));
    }

    private static boolean isAge(Name name) {
        String age = lower(name, name.end() + 1);
        return age.length() <= 3 && !age.isEmpty() && Character.isDigit(age.charAt(0));
    }

    private static String lower(Name name, int i) {
        List<Token> tokens = name.passage().tokens();
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    /** What the lists and the name's own words say. */
    private @Nullable Kind sure(Name name) {
        String text = name.text();
        Score score = scores.getOrDefault(name.text(), new Score());
        if (score.person >= 3 && score.person > score.place + score.organisation) {
            return Kind.PERSON;
        }
        if (Gazetteer.isOrganisation(text) && !Gazetteer.isPlace(text)) {
            return Kind.ORGANISATION;
        }
        if (Gazetteer.isPlace(text)) {
            return Kind.PLACE;
        }
        if (name.isSingle()) {
            return isAcronym(text) ? Kind.ORGANISATION : null;
        }
        return sureOfSeveral(name);
    }

    private static @Nullable Kind sureOfSeveral(Name name) {
        List<String> words = name.words();
        String last = strip(words.getLast());
        boolean given = Gazetteer.isGivenName(name.firstWord());
        if (given
                && words.size() <= 3
                && !Gazetteer.isOrganisationWord(last)
                && !Gazetteer.isPlaceWord(last)) {
            return Kind.PERSON;
        }
        if (words.stream().anyMatch(w -> Gazetteer.isOrganisationWord(strip(w)))) {
            return Kind.ORGANISATION;
        }
        if (Gazetteer.isPlaceWord(last) || PLACE_STARTS.contains(name.firstWord())) {
            return Kind.PLACE;
        }
        return given ? Kind.PERSON : null;
    }

    /** What the surroundings say of a name that the lists do not know. */
    private @Nullable Kind guess(Name name) {
        Score score = scores.getOrDefault(name.text(), new Score());
        List<String> words = name.words();
        boolean ordinary =
                words.stream().anyMatch(w -> WordList.isCommon(w.toLowerCase(Locale.ROOT)))
                        || words.stream().anyMatch(Gazetteer::isDemonym);
        if (score.person > 0 && score.person >= score.place && score.person >= score.organisation) {
            return Kind.PERSON;
        }
        if (score.place >= 2 && score.place > score.organisation) {
            return Kind.PLACE;
        }
        if (score.organisation >= 2) {
            return ordinary && name.isSingle() ? null : Kind.ORGANISATION;
        }
        if (name.isSingle()) {
            return guessSingle(name.text(), ordinary);
        }
        return ordinary || words.size() > 3 ? null : Kind.PERSON;
    }

    private static @Nullable Kind guessSingle(String text, boolean ordinary) {
        if (ordinary) {
            return null;
        }
        return Gazetteer.isGivenName(text) ? Kind.PERSON : null;
    }

    private static String strip(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** “MPs”, “NGOs”: a class of people or bodies, none in particular. */
    private static boolean isPluralAcronym(String word) {
        return word.endsWith("s") && isAcronym(word.substring(0, word.length() - 1));
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 6
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '&' || c == '.')
                && word.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
