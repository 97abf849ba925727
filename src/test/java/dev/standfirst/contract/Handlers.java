package dev.standfirst.contract;

import dev.standfirst.api.SummaryEnvironment;
import dev.standfirst.api.SummaryHandlers;
import dev.standfirst.store.InMemorySummaryStore;
import dev.standfirst.store.StoreUnavailableException;
import dev.standfirst.store.SummaryStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Clock;

/** The function on stores that the local run does not have, for pages of any origin. */
final class Handlers {
    private Handlers() {}

    /** On a store with all of the {@link Shelf}. */
    static Served full(Clock clock, String deployment) {
        SummaryStore store = new InMemorySummaryStore();
        try {
            Shelf.fill(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return on(store, clock, deployment);
    }

    /** On a store that takes no more requests for now. */
    static Served throttled() {
        return failing(new StoreUnavailableException("throttled", new IllegalStateException()));
    }

    /** On a store that fails for no reason that is known. */
    static Served broken() {
        return failing(new IllegalStateException("broken"));
    }

    private static Served failing(RuntimeException failure) {
        Class<?>[] store = {SummaryStore.class};
        Object failing =
                Proxy.newProxyInstance(
                        SummaryStore.class.getClassLoader(),
                        store,
                        (_, _, _) -> {
                            throw failure;
                        });
        return on((SummaryStore) failing, Clock.systemUTC(), SummaryHandlers.DEPLOYMENT);
    }

    private static Served on(SummaryStore store, Clock clock, String deployment) {
        SummaryEnvironment environment =
                new SummaryEnvironment("a table", "Public", "*", deployment);
        return Served.by(SummaryHandlers.on(store, clock, environment));
    }
}
