package dev.standfirst.quote;

import java.util.Locale;

/** How sure the engine was against how often it was right: a reliability curve in tenths. */
final class Reliability {
    private static final int BINS = 10;

    private final int[] sizes = new int[BINS];
    private final int[] rights = new int[BINS];
    private final double[] sums = new double[BINS];

    void add(double confidence, boolean right) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        sizes[bin]++;
        rights[bin] += right ? 1 : 0;
        sums[bin] += confidence;
    }

    @Override
    public String toString() {
        StringBuilder curve = new StringBuilder("confidence  right  of\n");
        for (int bin = 0; bin < BINS; bin++) {
            if (sizes[bin] > 0) {
                double confidence = sums[bin] / sizes[bin];
                double right = (double) rights[bin] / sizes[bin];
                curve.append(
                        String.format(
                                Locale.ROOT,
                                "      %.2f   %.2f  %d%n",
                                confidence,
                                right,
                                sizes[bin]));
            }
        }
        return curve.toString();
    }
}
