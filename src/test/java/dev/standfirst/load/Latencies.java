package dev.standfirst.load;

import java.util.Arrays;

/** How long requests took, in nanoseconds, each kept. Not safe for several threads. */
final class Latencies {
    private long[] nanos = new long[1024];
    private int count;

    void add(long latency) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = latency;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    int count() {
        return count;
    }

    /**
     * The shortest time within which {@code percent} of the requests were answered.
     *
     * @param percent above 0, at most 100
     * @throws IllegalStateException if there were none
     */
    long percentile(double percent) {
        if (count == 0) {
            throw new IllegalStateException("no requests");
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percent / 100 * count) - 1];
    }
}
