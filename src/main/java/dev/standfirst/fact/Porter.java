package dev.standfirst.fact;

import java.util.List;
import java.util.Map;

/**
 * Cuts English words down to stems, so that "closing", "closed" and "closes" count as one word.
 *
 * <p>The algorithm is M. F. Porter's, "An algorithm for suffix stripping", Program 14 (1980), pages
 * 130 to 137. A word is seen as consonants and vowels, [C](VC)^m[V]; m is its measure.
 */
final class Porter {
    private static final List<Map.Entry<String, String>> STEP_2 =
            List.of(
                    Map.entry("ational", "ate"),
                    Map.entry("ization", "ize"),
                    Map.entry("iveness", "ive"),
                    Map.entry("fulness", "ful"),
                    Map.entry("ousness", "ous"),
                    Map.entry("tional", "tion"),
                    Map.entry("biliti", "ble"),
                    Map.entry("entli", "ent"),
                    Map.entry("ousli", "ous"),
                    Map.entry("ation", "ate"),
                    Map.entry("alism", "al"),
                    Map.entry("aliti", "al"),
                    Map.entry("iviti", "ive"),
                    Map.entry("enci", "ence"),
                    Map.entry("anci", "ance"),
                    Map.entry("izer", "ize"),
                    Map.entry("abli", "able"),
                    Map.entry("alli", "al"),
                    Map.entry("ator", "ate"),
                    Map.entry("eli", "e"));
    private static final List<Map.Entry<String, String>> STEP_3 =
            List.of(
                    Map.entry("icate", "ic"),
                    Map.entry("ative", ""),
                    Map.entry("alize", "al"),
                    Map.entry("iciti", "ic"),
                    Map.entry("ical", "ic"),
                    Map.entry("ness", ""),
                    Map.entry("ful", ""));
    private static final List<String> STEP_4 =
            List.of(
                    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism",
                    "ate", "iti", "ous", "ive", "ize", "al", "er", "ic", "ou");
    private static final int SHORTEST = 3;

    /** Longer runs of letters are no English words; stemming takes time in the square of length. */
    private static final int LONGEST = 40;

    private Porter() {}

    /**
     * The stem of {@code word}, which is in lower case. What is not made of the letters a to z, or
     * of fewer than three or more than forty of them, stays as it is.
     */
    static String stem(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || !isPlain(word)) {
            return word;
        }
        String stem = finalY(pastOrParticiple(plural(word)));
        stem = shortened(shortened(stem, STEP_2), STEP_3);
        return doubleL(finalE(withoutSuffix(stem)));
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Step 1a: "caresses" to "caress", "ponies" to "poni", "cats" to "cat". */
    private static String plural(String w) {
        if (w.endsWith("sses") || w.endsWith("ies")) {
            return cut(w, 2);
        }
        return w.endsWith("s") && !w.endsWith("ss") ? cut(w, 1) : w;
    }

    /** Step 1b: "agreed" to "agree", "plastered" to "plaster", "motoring" to "motor". */
    private static String pastOrParticiple(String w) {
        if (w.endsWith("eed")) {
            return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
        }
        if (w.endsWith("ed") && hasVowel(cut(w, 2))) {
            return mended(cut(w, 2));
        }
        return w.endsWith("ing") && hasVowel(cut(w, 3)) ? mended(cut(w, 3)) : w;
    }

    private static String mended(String w) {
        if (w.endsWith("at") || w.endsWith("bl") || w.endsWith("iz")) {
            return w + "e";
        }
        if (endsInDoubleConsonant(w) && "lsz".indexOf(w.charAt(w.length() - 1)) < 0) {
            return cut(w, 1);
        }
        return measure(w) == 1 && endsInShortSyllable(w) ? w + "e" : w;
    }

    /** Step 1c: "happy" to "happi". */
    private static String finalY(String w) {
        return w.endsWith("y") && hasVowel(cut(w, 1)) ? cut(w, 1) + "i" : w;
    }

    /** Steps 2 and 3: the longest suffix that fits is replaced if something is left before it. */
    private static String shortened(String w, List<Map.Entry<String, String>> suffixes) {
        for (Map.Entry<String, String> suffix : suffixes) {
            if (w.endsWith(suffix.getKey())) {
                String base = cut(w, suffix.getKey().length());
                return measure(base) > 0 ? base + suffix.getValue() : w;
            }
        }
        return w;
    }

    /** Step 4: "adjustment" to "adjust"; "ion" only after s or t. */
    private static String withoutSuffix(String w) {
        for (String suffix : STEP_4) {
            if (w.endsWith(suffix)) {
                String base = cut(w, suffix.length());
                boolean fits = !suffix.equals("ion") || base.endsWith("s") || base.endsWith("t");
                return fits && measure(base) > 1 ? base : w;
            }
        }
        return w;
    }

    /** Step 5a: "probate" to "probat". */
    private static String finalE(String w) {
        if (!w.endsWith("e")) {
            return w;
        }
        String base = cut(w, 1);
        int measure = measure(base);
        return measure > 1 || (measure == 1 && !endsInShortSyllable(base)) ? base : w;
    }

    /** Step 5b: "controll" to "control". */
    private static String doubleL(String w) {
        return w.endsWith("ll") && measure(w) > 1 ? cut(w, 1) : w;
    }

    private static String cut(String w, int letters) {
        return w.substring(0, w.length() - letters);
    }

    /** How often a vowel is followed by a consonant. */
    private static int measure(String w) {
        int m = 0;
        boolean consonant = true;
        for (int i = 0; i < w.length(); i++) {
            boolean next = i == 0 ? isConsonant(w, 0) : consonantAfter(w, i, consonant);
            if (i > 0 && next && !consonant) {
                m++;
            }
            consonant = next;
        }
        return m;
    }

    private static boolean hasVowel(String w) {
        for (int i = 0; i < w.length(); i++) {
            if (!isConsonant(w, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConsonant(String w, int at) {
        boolean consonant = w.charAt(0) == 'y' || !isPlainVowel(w.charAt(0));
        for (int i = 1; i <= at; i++) {
            consonant = consonantAfter(w, i, consonant);
        }
        return consonant;
    }

    /** A "y" after a consonant is a vowel. */
    private static boolean consonantAfter(String w, int at, boolean afterConsonant) {
        return w.charAt(at) == 'y' ? !afterConsonant : !isPlainVowel(w.charAt(at));
    }

    private static boolean isPlainVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean endsInDoubleConsonant(String w) {
        int last = w.length() - 1;
        return last > 0 && w.charAt(last) == w.charAt(last - 1) && isConsonant(w, last);
    }

    /** Consonant, vowel, consonant, the last not w, x or y: "hop". */
    private static boolean endsInShortSyllable(String w) {
        int last = w.length() - 1;
        return last >= 2
                && isConsonant(w, last - 2)
                && !isConsonant(w, last - 1)
                && isConsonant(w, last)
                && "wxy".indexOf(w.charAt(last)) < 0;
    }
}
