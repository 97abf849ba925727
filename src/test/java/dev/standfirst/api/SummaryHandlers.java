package dev.standfirst.api;

import dev.standfirst.store.SummaryStore;

import java.time.Clock;

/** Summary functions as they are shipped, but on a store and a clock of a test's choice. */
public final class SummaryHandlers {
    private SummaryHandlers() {}

    /** A function that reads from {@code store}. */
    public static SummaryHandler on(SummaryStore store, Clock clock) {
        return new SummaryHandler(store, clock);
    }
}
