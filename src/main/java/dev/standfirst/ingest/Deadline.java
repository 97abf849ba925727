package dev.standfirst.ingest;

import java.util.function.IntSupplier;

/** When a function's time is up. */
final class Deadline {
    /** An article of the largest size takes less, unless a service has to be asked again. */
    private static final int NEEDED_MILLIS = 15_000;

    private final IntSupplier remainingMillis;
    private boolean begun;

    Deadline(IntSupplier remainingMillis) {
        this.remainingMillis = remainingMillis;
    }

    /**
     * Whether there is time for one more article. There always is for the first, or a function with
     * a short time-out would never do anything.
     */
    boolean allowsOneMore() {
        boolean allowed = !begun || remainingMillis.getAsInt() >= NEEDED_MILLIS;
        begun = true;
        return allowed;
    }
}
