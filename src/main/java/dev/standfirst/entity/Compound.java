package dev.standfirst.entity;

import dev.standfirst.text.WordList;

import java.util.Locale;
import java.util.Set;

/**
 * A word that a hyphen joins to a name: “Porto-based”, “Acme-owned”, “Reis-like”, “D-Ohio”. Not
 * “Ki-moon” and not “Coca-Cola”, which are names as a whole.
 */
final class Compound {
    private static final Set<String> AFTER =
            Set.of(
                    "led",
                    "run",
                    "born",
                    "style",
                    "like",
                    "era",
                    "area",
                    "wide",
                    "held",
                    "bound",
                    "built",
                    "made",
                    "only",
                    "friendly",
                    "centric",
                    "free",
                    "type",
                    "themed",
                    "driven",
                    "cult",
                    "to",
                    "and",
                    "time",
                    "level",
                    "inspired",
                    "fed",
                    "bred",
                    "funded",
                    "language",
                    "trained",
                    "loving",
                    "first",
                    "on",
                    "in",
                    "size");
    private static final int SHORTEST_PARTICIPLE = 5;

    private Compound() {}

    /** Where the name ends within {@code word}, or -1 where the word is none of these. */
    static int headEnd(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 2 || !Character.isUpperCase(word.charAt(0))) {
            return -1;
        }
        int last = word.lastIndexOf('-');
        String after = word.substring(last + 1);
        if (!isAdjectival(after)) {
            return -1;
        }
        return Character.isUpperCase(word.charAt(hyphen + 1)) ? last : hyphen;
    }

    private static boolean isAdjectival(String after) {
        boolean participle =
                after.length() >= SHORTEST_PARTICIPLE
                        && (after.endsWith("ed") || after.endsWith("ing"));
        return AFTER.contains(after)
                || (participle && WordList.isCommon(after.toLowerCase(Locale.ROOT)));
    }

    /** Where the place begins in “D-Ohio”, or -1. */
    static int placeStart(String word) {
        boolean party =
                word.length() > 3 && word.charAt(1) == '-' && "DRI".indexOf(word.charAt(0)) >= 0;
        return party && Gazetteer.isPlace(word.substring(2)) ? 2 : -1;
    }
}
