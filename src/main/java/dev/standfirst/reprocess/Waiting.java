package dev.standfirst.reprocess;

import java.time.Duration;

/** Time that passes, and letting it pass. */
interface Waiting {
    Waiting SYSTEM = new SystemWaiting();

    /** A reading of a clock that only goes forward. */
    long nanos();

    /** Lets {@code duration} pass. */
    void sleep(Duration duration);

    /** The machine's. */
    final class SystemWaiting implements Waiting {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) {
            try {
                Thread.sleep(duration);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
