package dev.standfirst.fact;

import dev.standfirst.text.WordList;

import java.util.Set;

/**
 * Tells words whose loss would turn a statement round, make it surer than the article is, or take
 * its news away.
 */
final class NeverCut {
    /** Contrasts, conditions, hedges, denials: they reach over the whole statement. */
    private static final Set<String> RESERVING =
            WordList.of(
                    "but however although though despite unless if until except while whereas yet"
                            + " may might could allegedly reportedly alleged suspected claimed"
                            + " claims claim deny denies denied denying reject rejects rejected"
                            + " dispute disputes disputed unproven apparently possibly potentially"
                            + " supposedly purportedly perhaps probably contrary insists insisted");

    /** Negations and measures: they reach over what stands next. */
    private static final Set<String> NEGATING =
            WordList.of(
                    "not no never nor none neither nobody nothing without hardly barely cannot only"
                            + " refused refuses accused false falsely wrongly almost nearly instead"
                            + " rather unlike unlikely likely fewer actual actually really truth"
                            + " correction");

    /** What ended well, badly or not at all: the rest alone would mislead. */
    private static final Set<String> OUTCOME =
            WordList.of(
                    "cleared acquitted innocent exonerated overturned quashed withdrew withdrawn"
                            + " dropped died dead killed deceased survived convicted jailed fired"
                            + " sacked suspended cancelled canceled postponed retracted corrected"
                            + " fake fictional hoax joke joked satirical former ex");

    private NeverCut() {}

    /** Whether {@code word}, in lower case, holds back or turns round what stands beside it. */
    static boolean qualifies(String word) {
        return reserves(word) || NEGATING.contains(word) || word.endsWith("n't");
    }

    /** Whether {@code word}, in lower case, may hold back all that stands before it. */
    static boolean reserves(String word) {
        return RESERVING.contains(word);
    }

    /** Whether {@code word}, in lower case, tells how the matter ended. */
    static boolean tellsOutcome(String word) {
        return OUTCOME.contains(word);
    }
}
