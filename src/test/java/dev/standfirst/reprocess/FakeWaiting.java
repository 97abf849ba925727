package dev.standfirst.reprocess;

import java.time.Duration;

/** Time that passes only where somebody waits. */
final class FakeWaiting implements Waiting {
    private long nanos;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void sleep(Duration duration) {
        nanos += duration.toNanos();
    }

    Duration passed() {
        return Duration.ofNanos(nanos);
    }
}
