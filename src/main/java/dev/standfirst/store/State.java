package dev.standfirst.store;

import java.time.Instant;

/**
 * How things stand with an article.
 *
 * @param id its id
 * @param version which state of its object this tells of
 * @param storedAt when that was found and written
 * @param outcome what became of it
 * @param making how that came about
 */
public record State(
        String id, ObjectVersion version, Instant storedAt, Outcome outcome, Making making) {
    /** A state of which it is not known how it came about. */
    public State(String id, ObjectVersion version, Instant storedAt, Outcome outcome) {
        this(id, version, storedAt, outcome, Making.UNKNOWN);
    }
}
