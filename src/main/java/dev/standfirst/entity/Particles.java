package dev.standfirst.entity;

import dev.standfirst.text.Token;

import java.util.List;
import java.util.Set;

/** The small words that may stand within a name. */
final class Particles {
    private static final Set<String> PERSONAL =
            Set.of(
                    "de", "la", "van", "von", "der", "den", "bin", "ibn", "al", "el", "del", "di",
                    "da", "du", "dos", "le", "arap", "ben", "della", "ap", "ab");

    /** They go on after a word that makes an institution: “Department of Health”. */
    private static final Set<String> INSTITUTIONAL = Set.of("of", "for", "on");

    private Particles() {}

    static boolean isPersonal(String word) {
        return PERSONAL.contains(word);
    }

    static boolean isInstitutional(String word) {
        return INSTITUTIONAL.contains(word);
    }

    /** The “de” of “Bill de Brito”, not the “and” of “Bill and Ann”. */
    static boolean areLinking(List<Token> tokens, int i) {
        return PERSONAL.contains(tokens.get(i).text())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised();
    }
}
