package dev.standfirst.entity;

import dev.standfirst.text.WordList;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of names beforehand: short lists of common ones and of the words they hold. */
final class Gazetteer {
    private static final Set<String> MALE = words("male-names.txt");
    private static final Set<String> FEMALE = words("female-names.txt");
    private static final Set<String> TITLES = words("titles.txt");
    private static final Set<String> HONORIFICS = words("honorifics.txt");
    private static final Set<String> ROLES = words("roles.txt");
    private static final Set<String> DEMONYMS = words("demonyms.txt");
    private static final Set<String> ORGANISATION_WORDS = words("organisation-words.txt");
    private static final Set<String> PLACE_WORDS = words("place-words.txt");
    private static final Set<String> THINGS = words("things.txt");
    private static final Set<String> FUNCTION_WORDS = words("function-words.txt");
    private static final Set<String> SPEECH_VERBS = words("speech-verbs.txt");
    private static final Set<String> PLACES = names("places.txt");
    private static final Set<String> ORGANISATIONS = names("organisations.txt");

    /** Short forms with what they stand for: “U.S.” with “United States”. */
    private static final Map<String, String> SPELLED_OUT = spelled("short-forms.txt");

    private static final Set<String> MASCULINE_TITLES =
            Set.of(
                    "Mr",
                    "Sir",
                    "Lord",
                    "King",
                    "Prince",
                    "Father",
                    "Brother",
                    "Congressman",
                    "Councilman",
                    "Spokesman",
                    "Chairman",
                    "Assemblyman",
                    "Herr",
                    "Pope",
                    "Duke");
    private static final Set<String> FEMININE_TITLES =
            Set.of(
                    "Mrs",
                    "Ms",
                    "Miss",
                    "Dame",
                    "Lady",
                    "Queen",
                    "Princess",
                    "Sister",
                    "Congresswoman",
                    "Councilwoman",
                    "Spokeswoman",
                    "Chairwoman",
                    "Madame",
                    "Mme",
                    "Assemblywoman",
                    "Duchess");

    private Gazetteer() {}

    static boolean isGivenName(String word) {
        return MALE.contains(word) || FEMALE.contains(word);
    }

    /** The gender of those who bear the given name, unless both do or it is not known. */
    static Gender genderOfGivenName(String word) {
        boolean male = MALE.contains(word);
        boolean female = FEMALE.contains(word);
        if (male == female) {
            return Gender.UNKNOWN;
        }
        return male ? Gender.MALE : Gender.FEMALE;
    }

    static Gender genderOfTitle(String title) {
        if (FEMININE_TITLES.contains(title)) {
            return Gender.FEMALE;
        }
        return MASCULINE_TITLES.contains(title) ? Gender.MALE : Gender.UNKNOWN;
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    static boolean isHonorific(String word) {
        return HONORIFICS.contains(word);
    }

    /** Whether the word, capitalised or not, says what a person is or does. */
    static boolean isRole(String word) {
        return ROLES.contains(word);
    }

    /** Whether the word, in lower case, is of a closed class: it begins neither name nor role. */
    static boolean isFunctionWord(String lower) {
        return FUNCTION_WORDS.contains(lower);
    }

    /** Whether the word, in lower case, reports what mostly a person said. */
    static boolean isSpeechVerb(String lower) {
        return SPEECH_VERBS.contains(lower);
    }

    static boolean isDemonym(String word) {
        return DEMONYMS.contains(word);
    }

    static boolean isOrganisationWord(String word) {
        return ORGANISATION_WORDS.contains(word);
    }

    static boolean isPlaceWord(String word) {
        return PLACE_WORDS.contains(word);
    }

    /** Whether the word ends the names of events, laws, prizes and the like. */
    static boolean isThing(String word) {
        return THINGS.contains(word);
    }

    static boolean isPlace(String name) {
        return PLACES.contains(name) || isPlaceInCapitals(name);
    }

    /** “PORTO”; not “WASH”, which is no state there. */
    private static boolean isPlaceInCapitals(String name) {
        String place = titleCase(name);
        return !place.equals(name)
                && PLACES.contains(place)
                && !WordList.isCommon(place.toLowerCase(Locale.ROOT));
    }

    /** What a well-known short form stands for; another name as it is. */
    static String spelledOut(String name) {
        return SPELLED_OUT.getOrDefault(name, name);
    }

    static boolean isOrganisation(String name) {
        return ORGANISATIONS.contains(name);
    }

    /** “NEW YORK” as “New York”; a name that is not in capitals, or short, as it is. */
    static String titleCase(String name) {
        boolean capitals = name.length() > 3 && name.chars().noneMatch(Character::isLowerCase);
        if (!capitals) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == ' ') {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    private static Map<String, String> spelled(String resource) {
        Map<String, String> forms = new HashMap<>();
        for (String line : WordList.lines(Gazetteer.class, resource)) {
            List<String> parts = List.of(line.split("\\s*;\\s*"));
            parts.stream().skip(1).forEach(form -> forms.put(form, parts.getFirst()));
        }
        return Map.copyOf(forms);
    }

    private static Set<String> words(String resource) {
        return WordList.words(Gazetteer.class, resource);
    }

    private static Set<String> names(String resource) {
        return WordList.lines(Gazetteer.class, resource).stream()
                .flatMap(line -> List.of(line.split(";")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
