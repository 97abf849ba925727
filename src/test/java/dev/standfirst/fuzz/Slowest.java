package dev.standfirst.fuzz;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.ToLongFunction;

/**
 * The inputs that took longest. They are timed again at the end, as the first to take a way through
 * the code pay for its loading.
 */
final class Slowest {
    private static final int KEPT = 16;
    private static final int TIMES = 3;

    private final PriorityQueue<Timed> kept =
            new PriorityQueue<>(Comparator.comparingLong(Timed::nanos));
    private Timed slowest = new Timed(new byte[0], 0);

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Timed(byte[] input, long nanos) {}

    void add(byte[] input, long took) {
        kept.add(new Timed(input, took));
        if (kept.size() > KEPT) {
            kept.remove();
        }
    }

    /** Times them again, each by the best of some runs. */
    void timeAgain(ToLongFunction<byte[]> clock) {
        for (Timed slow : kept) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < TIMES; i++) {
                best = Math.min(best, clock.applyAsLong(slow.input()));
            }
            slowest = best > slowest.nanos() ? new Timed(slow.input(), best) : slowest;
        }
    }

    double millis() {
        return slowest.nanos() / 1e6;
    }

    byte[] input() {
        return slowest.input();
    }
}
