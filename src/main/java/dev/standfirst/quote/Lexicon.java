package dev.standfirst.quote;

import dev.standfirst.text.WordList;

import java.util.HashMap;
import java.util.Map;

/**
 * How often words report speech or head the phrase that names a speaker: shares of their
 * occurrences outside quotations, counted in annotated articles.
 */
final class Lexicon {
    /** What the program ships. */
    static final Lexicon SHIPPED = load();

    private static final double STRONG = 0.4;
    private static final double WEAK = 0.06;
    private static final double NOUN = 0.03;
    private static final double VERB = 0.5;

    private final Map<String, Double> cues;
    private final Map<String, Double> nouns;
    private final Map<String, Double> verbs;

    /** A lexicon of these shares; the maps must not change afterwards. */
    Lexicon(Map<String, Double> cues, Map<String, Double> nouns, Map<String, Double> verbs) {
        this.cues = cues;
        this.nouns = nouns;
        this.verbs = verbs;
    }

    /** The share of the occurrences of {@code lower} that begin a cue, 0 where it never did. */
    double cue(String lower) {
        return cues.getOrDefault(lower, 0.0);
    }

    /** The share of the occurrences of {@code lower} that head a source's noun phrase. */
    double noun(String lower) {
        return nouns.getOrDefault(lower, 0.0);
    }

    /** The symbol of a lower-case word of no closed class. */
    char classOf(String lower) {
        double cue = cue(lower);
        double noun = noun(lower);
        if (noun >= NOUN && noun >= cue) {
            return Words.SOURCE_NOUN;
        }
        if (cue >= STRONG) {
            return Words.STRONG_CUE;
        }
        return cue >= WEAK ? Words.WEAK_CUE : verb(lower);
    }

    private char verb(String lower) {
        boolean participle = lower.length() > 4 && lower.endsWith("ing");
        boolean past = lower.length() > 4 && lower.endsWith("ed");
        double share = verbs.getOrDefault(lower, participle || past ? 1.0 : 0.0);
        if (share < VERB) {
            return Words.OTHER;
        }
        return participle ? Words.PARTICIPLE : Words.VERB;
    }

    private static Lexicon load() {
        Map<String, Double> cues = new HashMap<>();
        Map<String, Double> nouns = new HashMap<>();
        Map<String, Double> verbs = new HashMap<>();
        for (String line : WordList.lines(Lexicon.class, "lexicon.txt")) {
            String[] fields = line.split("\t", -1);
            Map<String, Double> shares =
                    switch (fields[0]) {
                        case "cue" -> cues;
                        case "noun" -> nouns;
                        default -> verbs;
                    };
            shares.put(fields[1], Double.valueOf(fields[2]));
        }
        return new Lexicon(cues, nouns, verbs);
    }
}
