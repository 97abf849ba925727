package dev.standfirst.api;

import dev.standfirst.store.Entry;
import dev.standfirst.store.Page;
import dev.standfirst.store.Part;
import dev.standfirst.store.Position;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A store that always fails.
 *
 * @param failure as what
 */
record FailingStore(RuntimeException failure) implements SummaryStore {
    @Override
    public Optional<Stored> find(String id, Part part) {
        throw failure;
    }

    @Override
    public Map<String, Stored> findAll(Set<String> ids, Part part) {
        throw failure;
    }

    @Override
    public Page list(LocalDate day, int limit, @Nullable Position after, Instant now) {
        throw failure;
    }

    @Override
    public Optional<Stored> latest(String id) {
        throw failure;
    }

    @Override
    public boolean writeIfNewer(Entry entry) {
        throw failure;
    }

    @Override
    public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
        throw failure;
    }
}
