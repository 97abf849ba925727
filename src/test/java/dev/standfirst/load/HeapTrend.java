package dev.standfirst.load;

import java.util.List;

/**
 * Whether a heap grows: what lived after a full collection, sampled at even distances. The medians
 * of the first and of the last quarter of the samples are compared, as single ones vary with what
 * is compiled, loaded or cached meanwhile.
 *
 * @param samples in bytes, at least {@value #FEWEST}, the first after warming up
 */
record HeapTrend(List<Long> samples) {
    static final int FEWEST = 8;

    /** Of what lives. Less is the JDK's own: call sites that are linked, soft caches. */
    private static final double TOLERATED_SHARE = 0.03;

    private static final long TOLERATED_BYTES = 512 * 1024;

    HeapTrend {
        samples = List.copyOf(samples);
        if (samples.size() < FEWEST) {
            throw new IllegalArgumentException(samples.size() + " samples judge nothing");
        }
    }

    /** Of the first quarter. */
    long before() {
        return median(samples.subList(0, quarter()));
    }

    /** Of the last quarter. */
    long after() {
        return median(samples.subList(samples.size() - quarter(), samples.size()));
    }

    long growth() {
        return after() - before();
    }

    /** The growth that is no growth. */
    long tolerated() {
        return Math.max(TOLERATED_BYTES, Math.round(before() * TOLERATED_SHARE));
    }

    boolean grows() {
        return growth() > tolerated();
    }

    private int quarter() {
        return samples.size() / 4;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip((values.size() - 1) / 2).findFirst().orElseThrow();
    }
}
