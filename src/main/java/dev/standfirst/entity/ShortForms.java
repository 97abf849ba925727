package dev.standfirst.entity;

import dev.standfirst.text.WordList;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which names are short forms of the longer ones of organisations: “Acme” of “Acme Ports Ltd.”,
 * “ECB” of “European Central Bank”. Not “Porto” of “Porto Port Authority”, which is a place, and
 * not what two of them would be shortened to.
 */
final class ShortForms {
    private static final int SHORTEST = 2;

    /** They end the names of firms, which do without them. */
    private static final Set<String> ENDINGS =
            Set.of(
                    "Inc",
                    "Inc.",
                    "Ltd",
                    "Ltd.",
                    "Plc",
                    "PLC",
                    "Corp",
                    "Corp.",
                    "Co",
                    "Co.",
                    "Company",
                    "Corporation",
                    "Group",
                    "Holdings",
                    "AG",
                    "SA",
                    "GmbH",
                    "LLC",
                    "LLP",
                    "Cos.",
                    "Limited",
                    "NV",
                    "SE",
                    "AB",
                    "Bros",
                    "Bros.",
                    "Brothers",
                    "International",
                    "Industries",
                    "Motor",
                    "Motors",
                    "Stores",
                    "Partners",
                    "FC",
                    "United",
                    "City");

    private final Map<String, String> fullForms = new HashMap<>();

    /** The short forms of the names of organisations in {@code full}, in their order. */
    ShortForms(List<String> full) {
        for (String name : full) {
            List<String> words = List.of(name.split(" "));
            if (words.size() > 1) {
                put(acronym(words), name);
                put(withoutEnding(words), name);
                put(first(words), name);
            }
        }
    }

    /** The fullest form of {@code name}, or null. */
    @Nullable String fullForm(String name) {
        String full = fullForms.get(name);
        return full == null || full.isEmpty() || full.equals(name) ? null : full;
    }

    private void put(String form, String name) {
        if (form.length() >= SHORTEST && !form.equals(name)) {
            fullForms.merge(form, name, ShortForms::both);
        }
    }

    /** The longer of two forms of one name; none where they are of two organisations. */
    private static String both(String one, String other) {
        if (one.equals(other) || one.startsWith(other + " ")) {
            return one;
        }
        return other.startsWith(one + " ") ? other : "";
    }

    private static String acronym(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            boolean large = Character.isUpperCase(word.charAt(0)) && !ENDINGS.contains(word);
            initials.append(large ? word.substring(0, 1) : "");
        }
        return initials.toString();
    }

    private static String withoutEnding(List<String> words) {
        int end = words.size();
        while (end > 1
                && (ENDINGS.contains(words.get(end - 1)) || words.get(end - 1).equals("&"))) {
            end--;
        }
        String bare = String.join(" ", words.subList(0, end));
        boolean known = Gazetteer.isOrganisation(bare);
        return end > 1 || known || isTelling(bare) ? bare : "";
    }

    /** The first word, where it is nothing by itself. */
    private static String first(List<String> words) {
        return isTelling(words.getFirst()) ? words.getFirst() : "";
    }

    private static boolean isTelling(String word) {
        return Character.isUpperCase(word.charAt(0))
                && !WordList.isCommon(word.toLowerCase(Locale.ROOT))
                && !Gazetteer.isPlace(word)
                && !Gazetteer.isGivenName(word)
                && !Gazetteer.isDemonym(word)
                && !Gazetteer.isOrganisation(word)
                && !Gazetteer.isOrganisationWord(word)
                && !Gazetteer.isTitle(word);
    }
}
