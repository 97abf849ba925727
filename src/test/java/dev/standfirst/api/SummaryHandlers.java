package dev.standfirst.api;

import dev.standfirst.store.SummaryStore;

import java.time.Clock;

/** Summary functions as they are shipped, but on a store and a clock of a test's choice. */
public final class SummaryHandlers {
    /** The deployment whose cursors they take. */
    public static final String DEPLOYMENT = "a deployment";

    private SummaryHandlers() {}

    /** A function that reads from {@code store}, for anyone and for pages of any origin. */
    public static SummaryHandler on(SummaryStore store, Clock clock) {
        return on(store, clock, "Public", "*");
    }

    /**
     * A function that reads from {@code store}.
     *
     * @param access who may read
     * @param corsOrigins the origins whose pages may read
     */
    public static SummaryHandler on(
            SummaryStore store, Clock clock, String access, String corsOrigins) {
        return on(store, clock, new SummaryEnvironment("a table", access, corsOrigins, DEPLOYMENT));
    }

    /** A function that reads from {@code store}, else as {@code environment} has it. */
    public static SummaryHandler on(
            SummaryStore store, Clock clock, SummaryEnvironment environment) {
        return new SummaryHandler(store, clock, environment);
    }
}
