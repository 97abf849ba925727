package dev.standfirst.quote;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Chooses the mentions that may name a stretch's speaker. */
final class Candidates {
    private static final int PARAGRAPHS_BACK = 2;
    private static final int SENTENCES_AHEAD = 1;
    private static final int MOST_BACK = 45;
    private static final int MOST_AHEAD = 20;

    private final Scene scene;
    private final List<Mention> mentions;

    Candidates(Scene scene, List<Mention> mentions) {
        this.scene = scene;
        this.mentions = mentions;
    }

    /**
     * The mentions before {@code stretch}, back to two paragraphs before its own, and those after
     * it, up to the end of the next sentence, which may be in the next paragraph where the stretch
     * closes its own; in order.
     *
     * @param previous who spoke last, a candidate however far back, or null
     */
    List<Mention> of(Stretch stretch, @Nullable Mention previous) {
        List<Mention> near = near(stretch);
        boolean isFar =
                previous != null && (near.isEmpty() || previous.core() < near.getFirst().core());
        if (!isFar) {
            return near;
        }
        List<Mention> all = new ArrayList<>();
        all.add(previous);
        all.addAll(near);
        return all;
    }

    private List<Mention> near(Stretch stretch) {
        int middle = firstFrom(stretch.first());
        int start =
                firstFrom(scene.paragraphStart(Math.max(0, stretch.paragraph() - PARAGRAPHS_BACK)));
        int last = scene.sentence(stretch.end() - 1) + SENTENCES_AHEAD;
        int stop = last > scene.sentence(scene.size() - 1) ? scene.size() : scene.sentenceEnd(last);
        boolean closes = stretch.end() + 1 >= scene.paragraphEnd(stretch.paragraph());
        int limit = closes ? scene.size() : scene.paragraphEnd(stretch.paragraph());
        int end = firstFrom(Math.min(stop, limit));
        return mentions.subList(
                Math.max(start, middle - MOST_BACK), Math.min(end, middle + MOST_AHEAD));
    }

    /** Where in {@code candidates} those begin that stand after {@code stretch}. */
    static int firstAfter(List<Mention> candidates, Stretch stretch) {
        int after = 0;
        while (after < candidates.size() && candidates.get(after).core() < stretch.first()) {
            after++;
        }
        return after;
    }

    /** How many candidates lie between a stretch and candidate {@code i}. */
    static int rank(int i, int firstAfter) {
        return i < firstAfter ? firstAfter - 1 - i : i - firstAfter;
    }

    /** The first mention whose core is at or after {@code token}. */
    private int firstFrom(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).core() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
