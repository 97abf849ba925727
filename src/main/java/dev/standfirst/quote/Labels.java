package dev.standfirst.quote;

import java.util.List;
import java.util.Set;

/**
 * Who may have uttered what has no quotation marks: the speeches of a transcript, “Reis: We won”,
 * and quotations set off as blocks. The models learned from marked quotations only.
 */
final class Labels {
    /** Labels that say which part somebody has in a conversation, not who it is. */
    private static final Set<String> PARTS =
            Set.of(
                    "q",
                    "a",
                    "question",
                    "answer",
                    "interviewer",
                    "reporter",
                    "moderator",
                    "host",
                    "narrator",
                    "caller");

    private final Scene scene;

    Labels(Scene scene) {
        this.scene = scene;
    }

    /**
     * Those of {@code mentions} that may have uttered {@code stretch}: of a speech only the name on
     * its label, of a block only where “she wrote:” leads to it or “— Ana Reis” follows.
     */
    List<Mention> among(List<Mention> mentions, Stretch stretch) {
        int start = scene.paragraphStart(stretch.paragraph());
        if (isSpeech(stretch)) {
            boolean part = stretch.first() - start == 2 && PARTS.contains(scene.lower(start));
            return mentions.stream()
                    .filter(m -> !part && m.first() >= start && m.end() < stretch.first())
                    .toList();
        }
        return isBlock(stretch) && !scene.isLedByColon(stretch) && !isSigned(stretch)
                ? List.of()
                : mentions;
    }

    /** Whether {@code stretch} follows a label, without a mark. */
    boolean isSpeech(Stretch stretch) {
        int before = stretch.first() - 1;
        return stretch.isOpen()
                && before > scene.paragraphStart(stretch.paragraph())
                && scene.token(before).is(":");
    }

    /** Whether {@code stretch} is a whole paragraph without marks, set off as a quotation. */
    boolean isBlock(Stretch stretch) {
        return stretch.isOpen() && stretch.first() == scene.paragraphStart(stretch.paragraph());
    }

    private boolean isSigned(Stretch stretch) {
        return stretch.end() < scene.size() && scene.classAt(stretch.end()) == '-';
    }
}
