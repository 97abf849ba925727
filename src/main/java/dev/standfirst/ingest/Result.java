package dev.standfirst.ingest;

import dev.standfirst.store.Outcome;

import org.jspecify.annotations.Nullable;

/**
 * How a task ended.
 *
 * @param outcome a word for it, for logs and metrics
 * @param made what was stored, or null where nothing was
 */
record Result(String outcome, @Nullable Made made) {
    /** The outcome where nothing is stored as the bucket does not hand the object over. */
    static final String FORBIDDEN = Refusals.FORBIDDEN.code().toString();

    static Result stored(Made made) {
        return new Result(made.entry().state().outcome().status(), made);
    }

    static Result nothing(String outcome) {
        return new Result(outcome, null);
    }

    /** Whether the bucket did not hand the object over: it may be that it hands over none. */
    boolean isForbidden() {
        return outcome.equals(FORBIDDEN)
                || (made != null
                        && made.entry().state().outcome() instanceof Outcome.Rejected rejected
                        && rejected.code().equals(FORBIDDEN));
    }
}
