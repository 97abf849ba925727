package dev.standfirst.reprocess;

import java.time.Duration;

/** Keeps to a number of messages per second, evenly: time that went unused is not made up for. */
final class Pace {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final int perSecond;
    private final Waiting waiting;
    private long next;

    /**
     * @throws IllegalArgumentException if {@code perSecond} is below 1
     */
    Pace(int perSecond, Waiting waiting) {
        if (perSecond < 1) {
            throw new IllegalArgumentException("not a pace: " + perSecond);
        }
        this.perSecond = perSecond;
        this.waiting = waiting;
        next = waiting.nanos();
    }

    /** How many messages go at once: no more than a second's. */
    int atOnce() {
        return Math.min(perSecond, Outbox.MOST_AT_ONCE);
    }

    /** Waits until {@code messages} more may go. */
    void await(int messages) {
        long now = waiting.nanos();
        if (next > now) {
            waiting.sleep(Duration.ofNanos(next - now));
        }
        next = Math.max(next, now) + messages * SECOND / perSecond;
    }
}
