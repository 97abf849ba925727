package dev.standfirst.store;

import java.time.Instant;

/**
 * A summarised article in a list.
 *
 * @param id its id
 * @param storedAt when its summary was written
 * @param summary what a list knows of the summary
 */
public record Listed(String id, Instant storedAt, Outcome.Summarised summary) {
    /** Whether nothing of it may be shown yet. */
    boolean isEmbargoed(Instant now) {
        return summary.embargoUntil() != null && now.isBefore(summary.embargoUntil());
    }

    Position position() {
        return Position.of(summary.publishedAt(), id);
    }
}
