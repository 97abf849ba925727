package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps summaries in memory, under the conditions that {@link SummaryStore} has. */
public final class InMemorySummaryStore implements SummaryStore {
    private final Map<String, Revision> articles = new HashMap<>();

    private record Revision(String id, Entry entry) {}

    /** Whether nothing was ever written. */
    public synchronized boolean isEmpty() {
        return articles.isEmpty();
    }

    @Override
    public synchronized Optional<Stored> find(String id, Part part) {
        return Optional.ofNullable(articles.get(id))
                .map(at -> stored(at, at.entry.documents().get(part)));
    }

    @Override
    public synchronized Optional<Stored> latest(String id) {
        return Optional.ofNullable(articles.get(id)).map(at -> stored(at, null));
    }

    private static Stored stored(Revision at, @Nullable Document document) {
        return new Stored(at.entry.state(), at.id, document);
    }

    @Override
    public synchronized boolean writeIfNewer(Entry entry) {
        Sequencer sequencer = entry.state().version().sequencer();
        if (sequencer == null) {
            throw new IllegalArgumentException("an entry without a sequencer is not newer");
        }
        Revision at = articles.get(entry.state().id());
        return (at == null || isBefore(at.entry.state().version().sequencer(), sequencer))
                && write(entry);
    }

    private static boolean isBefore(@Nullable Sequencer one, Sequencer other) {
        return one != null && one.compareTo(other) < 0;
    }

    @Override
    public synchronized boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
        Revision at = articles.get(entry.state().id());
        boolean unchanged = at == null ? revision == null : at.id.equals(revision);
        return unchanged && write(entry);
    }

    private boolean write(Entry entry) {
        articles.put(entry.state().id(), new Revision(UUID.randomUUID().toString(), entry));
        return true;
    }
}
