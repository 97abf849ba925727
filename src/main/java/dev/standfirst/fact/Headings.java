package dev.standfirst.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells headings, captions and items of lists by what they lack: a line of its own without a full
 * stop, in a text whose sentences have one. Where most lines have none, as in a text that is
 * wrapped hard or copied from a feed, nothing can be told by it.
 */
final class Headings {
    /** At least this share of the sentences ends with a mark where the lack of one tells. */
    private static final double MARKED = 0.75;

    /** A longer line, in tokens, is a sentence whose full stop was lost. */
    private static final int LONGEST = 25;

    private final Map<Integer, Integer> sentencesIn;
    private final boolean tells;

    private Headings(Map<Integer, Integer> sentencesIn, boolean tells) {
        this.sentencesIn = sentencesIn;
        this.tells = tells;
    }

    static Headings of(List<Sentence> sentences) {
        Map<Integer, Integer> counts = new HashMap<>();
        sentences.forEach(s -> counts.merge(s.paragraph(), 1, Integer::sum));
        long marked = sentences.stream().filter(Headings::isMarked).count();
        return new Headings(counts, marked >= MARKED * sentences.size());
    }

    /** Whether {@code sentence} is such a line. */
    boolean holds(Sentence sentence) {
        return tells
                && sentence.tokens().size() <= LONGEST
                && !isMarked(sentence)
                && sentencesIn.getOrDefault(sentence.paragraph(), 0) == 1;
    }

    private static boolean isMarked(Sentence sentence) {
        return !sentence.tokens().isEmpty()
                && (sentence.tokens().getLast().isMark()
                        || sentence.tokens().getLast().text().endsWith("."));
    }
}
