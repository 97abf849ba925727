package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps summaries in memory, under the conditions that {@link SummaryStore} has. */
public final class InMemorySummaryStore implements SummaryStore {
    private static final Comparator<Position> NEWEST_FIRST =
            Comparator.comparing(Position::value, InMemorySummaryStore::byBytes).reversed();

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
    public synchronized Map<String, Stored> findAll(Set<String> ids, Part part) {
        Map<String, Stored> found = new HashMap<>();
        ids.forEach(id -> find(id, part).ifPresent(at -> found.put(id, at)));
        return found;
    }

    @Override
    public synchronized Page list(LocalDate day, int limit, @Nullable Position after, Instant now) {
        List<Listed> articles =
                this.articles.values().stream()
                        .flatMap(at -> listed(at.entry.state()).stream())
                        .filter(listed -> listed.position().day().equals(day.toString()))
                        .filter(listed -> after == null || isAfter(listed, after))
                        .filter(listed -> !listed.isEmbargoed(now))
                        .sorted(Comparator.comparing(Listed::position, NEWEST_FIRST))
                        .limit(limit + 1L)
                        .toList();
        return Page.of(articles, limit);
    }

    private static boolean isAfter(Listed listed, Position place) {
        return NEWEST_FIRST.compare(place, listed.position()) < 0;
    }

    private static Optional<Listed> listed(State state) {
        return state.outcome() instanceof Outcome.Summarised summarised
                ? Optional.of(new Listed(state.id(), state.storedAt(), summarised))
                : Optional.empty();
    }

    @Override
    public synchronized Optional<Stored> latest(String id) {
        return Optional.ofNullable(articles.get(id)).map(at -> stored(at, null));
    }

    /** As DynamoDB sorts strings. */
    private static int byBytes(String one, String other) {
        return Arrays.compareUnsigned(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
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
