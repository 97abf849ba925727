package dev.standfirst.fact;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What the content of an article is worth.
 *
 * <p>A stem that is frequent and appears early is worth more: log(1 + frequency) divided by a power
 * of 1 + the index of its first sentence. StrictMath keeps the last bit the same on every machine.
 */
final class Values {
    private static final BitSet NOTHING = new BitSet();

    private final double[] values;
    private final double total;

    Values(Content content, Weights weights) {
        this.values =
                IntStream.range(0, content.size())
                        .mapToDouble(stem -> value(content, stem, weights))
                        .toArray();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        this.total = sum;
    }

    private static double value(Content content, int stem, Weights weights) {
        double number = content.isNumber(stem) ? weights.of(Weight.NUMBER) : 1;
        double named = content.isInHeadline(stem) ? weights.of(Weight.HEADLINE_STEM) : 1;
        double decay =
                StrictMath.pow(1.0 + content.firstSentence(stem), -weights.of(Weight.STEM_DECAY));
        return number * named * decay * StrictMath.log(1.0 + content.frequency(stem));
    }

    /** What {@code stems} are worth together. */
    double of(BitSet stems) {
        return of(stems, NOTHING);
    }

    /** What those of {@code stems} are worth that are not in {@code covered}. */
    double of(BitSet stems, BitSet covered) {
        double sum = 0;
        for (int stem = stems.nextSetBit(0); stem >= 0; stem = stems.nextSetBit(stem + 1)) {
            if (!covered.get(stem)) {
                sum += values[stem];
            }
        }
        return sum;
    }

    /** What all stems are worth together. */
    double total() {
        return total;
    }
}
