package dev.standfirst.ingest;

import java.util.function.IntSupplier;

/** When a function's time is up. */
final class Deadline {
    /** An article of the largest size takes less, unless a service has to be asked again. */
    private static final int NEEDED_MILLIS = 15_000;

    /** What takes longer will not end, and would take the time of those after it. */
    private static final int LONGEST_MILLIS = 25_000;

    /** To answer in time. */
    private static final int MARGIN_MILLIS = 1_000;

    private final IntSupplier remainingMillis;
    private boolean begun;

    Deadline(IntSupplier remainingMillis) {
        this.remainingMillis = remainingMillis;
    }

    /**
     * Does the work for one article, if there is time for it. For the first there always is, or a
     * function with a short time-out would never do anything.
     *
     * @throws OutOfTimeException if there is none, or it takes too long
     */
    void keep(Runnable work) {
        int remaining = remainingMillis.getAsInt();
        if (begun && remaining < NEEDED_MILLIS) {
            throw new OutOfTimeException("too little time is left");
        }
        begun = true;
        int most = Math.max(remaining - MARGIN_MILLIS, remaining / 2);
        Watch.over(work, Math.min(most, LONGEST_MILLIS));
    }
}
