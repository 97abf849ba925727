package dev.standfirst.ingest;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Waits before something is tried again. */
interface Pause {
    /**
     * Waits as long as attempt number {@code attempt} should, counted from 0, which does not wait.
     */
    void before(int attempt);

    /**
     * Up to 20 ms before the first repetition, up to twice that before each further one. The
     * randomness is the system's own, so that functions restored from one snapshot do not wait in
     * step.
     */
    static Pause jittered() {
        RandomGenerator random = new SecureRandom();
        return attempt -> {
            if (attempt > 0) {
                sleep(random.nextInt(10 << Math.min(attempt, 6)));
            }
        };
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
