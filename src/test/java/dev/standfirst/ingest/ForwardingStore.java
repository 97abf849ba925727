package dev.standfirst.ingest;

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

/** Another store, for tests that change one thing about it. */
abstract class ForwardingStore implements SummaryStore {
    private final SummaryStore to;

    ForwardingStore(SummaryStore to) {
        this.to = to;
    }

    @Override
    public Optional<Stored> find(String id, Part part) {
        return to.find(id, part);
    }

    @Override
    public Map<String, Stored> findAll(Set<String> ids, Part part) {
        return to.findAll(ids, part);
    }

    @Override
    public Page list(LocalDate day, int limit, @Nullable Position after, Instant now) {
        return to.list(day, limit, after, now);
    }

    @Override
    public Optional<Stored> latest(String id) {
        return to.latest(id);
    }

    @Override
    public boolean writeIfNewer(Entry entry) {
        return to.writeIfNewer(entry);
    }

    @Override
    public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
        return to.writeIfUnchanged(entry, revision);
    }

    /** Writes whatever is stored. */
    boolean writeAnyway(Entry entry) {
        String id = entry.state().id();
        return to.writeIfUnchanged(entry, to.latest(id).map(Stored::revision).orElse(null));
    }
}
