package dev.standfirst.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together the stretches that are one utterance: “‘We won,’ she said, ‘at last.’” and a
 * quotation that runs over paragraphs, each with a mark of its own at the beginning.
 */
final class Turns {
    /** Below this a stretch is more likely a title, a nickname or a word at arm's length. */
    private static final double LEAST_UTTERED = 0.6;

    private static final int LONGEST_ASIDE = 30;

    private final Scene scene;

    Turns(Scene scene) {
        this.scene = scene;
    }

    /**
     * The utterances among {@code attributions}, in order, each with its stretches in order. What
     * goes on with an utterance in the next paragraph is one, however it looks by itself.
     */
    List<List<Attribution>> of(List<Attribution> attributions) {
        List<List<Attribution>> turns = new ArrayList<>();
        Attribution previous = null;
        for (Attribution attribution : attributions) {
            if (previous != null && goesOn(previous, attribution)) {
                turns.getLast().add(attribution);
                previous = attribution;
            } else if (isUttered(attribution)) {
                turns.add(new ArrayList<>(List.of(attribution)));
                previous = attribution;
            } else {
                previous = null;
            }
        }
        return turns;
    }

    /** Whether somebody said it, as far as can be seen. */
    static boolean isUttered(Attribution attribution) {
        return attribution.uttered() >= LEAST_UTTERED;
    }

    private boolean goesOn(Attribution one, Attribution next) {
        return isReopened(one.stretch(), next.stretch())
                || (isUttered(next) && isInterrupted(one, next));
    }

    private boolean isReopened(Stretch one, Stretch next) {
        int mark = scene.paragraphStart(next.paragraph());
        return one.isOpen()
                && next.paragraph() == one.paragraph() + 1
                && next.first() - mark <= 1
                && (isMarked(one) || !isMarked(next));
    }

    /** Not a block set off from the story, nor what follows a speaker’s label. */
    private boolean isMarked(Stretch stretch) {
        int before = stretch.first() - 1;
        return before >= scene.paragraphStart(stretch.paragraph()) && scene.classAt(before) != ':';
    }

    /**
     * Whether only the attribution to their common speaker stands between the two, within one
     * sentence. Not “‘We won,’ she said. ‘At last.’”: two sentences joined would run into one that
     * nobody said.
     */
    private boolean isInterrupted(Attribution one, Attribution next) {
        Mention mention = one.mention();
        int from = one.stretch().end();
        int to = next.stretch().first() - 1;
        return mention != null
                && next.mention() != null
                && mention.overlaps(next.mention())
                && one.stretch().paragraph() == next.stretch().paragraph()
                && to - from <= LONGEST_ASIDE
                && mention.first() >= from
                && mention.end() <= to
                && (isLead(from - 1) || isLead(from + 1))
                && isPause(to - 1)
                && scene.sentence(to - 1) <= scene.sentence(from);
    }

    /** The comma or mark that leads from speech to its attribution. */
    private boolean isLead(int i) {
        return i < scene.size() && ",.-".indexOf(scene.classAt(i)) >= 0;
    }

    private boolean isPause(int i) {
        return i >= 0 && ",:;-".indexOf(scene.classAt(i)) >= 0;
    }
}
