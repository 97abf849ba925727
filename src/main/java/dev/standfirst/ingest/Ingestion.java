package dev.standfirst.ingest;

import dev.standfirst.ingest.Bucket.Fetched;
import dev.standfirst.ingest.ObjectChange.Kind;
import dev.standfirst.log.Line;
import dev.standfirst.log.Log;
import dev.standfirst.log.Unit;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Brings what is stored of an article up to a change of its object. Whatever the order and number
 * of the deliveries of one object's changes, and however many run at the same time, what is stored
 * in the end is the same.
 *
 * <p>Sequencers decide which of two changes is the later one. Where they cannot, the object's
 * current state does: what is stored is looked at <em>before</em> the bucket is asked, and replaced
 * only if nobody has written since, so an answer that has grown old is never written over a newer
 * one. For that to hold such a write is made even where it would change nothing.
 */
final class Ingestion {
    private static final int ATTEMPTS = 8;

    private final String keyPrefix;
    private final Bucket bucket;
    private final EntryMaker entries;
    private final SummaryStore store;
    private final Pause pause;

    Ingestion(
            String keyPrefix, Bucket bucket, EntryMaker entries, SummaryStore store, Pause pause) {
        this.keyPrefix = keyPrefix;
        this.bucket = bucket;
        this.entries = entries;
        this.store = store;
        this.pause = pause;
    }

    /**
     * Takes in {@code change}.
     *
     * @throws RuntimeException if it is not taken in, and may be when it is tried again
     */
    void ingest(ObjectChange change, Log log) {
        String id = id(change.key());
        if (change.kind() == Kind.OTHER || id.isEmpty()) {
            log.info("ignored")
                    .with("change", change.name())
                    .with("key", change.key())
                    .with("why", id.isEmpty() ? "no article's key" : "no change of an article")
                    .write();
            return;
        }
        long start = System.nanoTime();
        String outcome = ingest(id, change);
        line(log, id, change, outcome)
                .metric("IngestMillis", Unit.MILLISECONDS, (System.nanoTime() - start) / 1_000_000)
                .write();
    }

    private static Line line(Log log, String id, ObjectChange change, String outcome) {
        return log.info("ingested")
                .with("id", id)
                .with("change", change.name())
                .with("versionId", change.versionId())
                .dimension("Outcome", outcome)
                .metric("Articles", Unit.COUNT, 1);
    }

    private String id(String key) {
        return key.startsWith(keyPrefix) ? key.substring(keyPrefix.length()) : "";
    }

    private String ingest(String id, ObjectChange change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            pause.before(attempt);
            Optional<Stored> stored = store.latest(id);
            Precedence precedence = Precedence.of(change, stored);
            if (precedence.isSettled()) {
                return precedence.toString();
            }
            Entry entry =
                    precedence == Precedence.LATER
                            ? afterEvent(id, change)
                            : asItIsNow(id, change, stored);
            boolean written =
                    precedence == Precedence.LATER
                            ? store.writeIfNewer(entry)
                            : store.writeIfUnchanged(
                                    entry, stored.map(Stored::revision).orElse(null));
            if (written) {
                return entry.state().outcome().status();
            }
        }
        throw new ContendedException(id);
    }

    /** What there is of the article after {@code change}. */
    private Entry afterEvent(String id, ObjectChange change) {
        ObjectVersion version = new ObjectVersion(change.sequencer(), change.versionId());
        if (change.kind() == Kind.REMOVED) {
            return entries.withdrawn(id, version);
        }
        Fetched object = bucket.fetch(change.bucket(), change.key(), change.versionId());
        return object instanceof Fetched.Gone
                ? entries.rejected(id, version, Refusals.NOT_FOUND)
                : entry(id, change, version, object);
    }

    /** What there is of the article now, {@code change} included. */
    private Entry asItIsNow(String id, ObjectChange change, Optional<Stored> stored) {
        ObjectVersion version = new ObjectVersion(latest(change, stored), null);
        return entry(id, change, version, bucket.fetch(change.bucket(), change.key(), null));
    }

    private Entry entry(String id, ObjectChange change, ObjectVersion version, Fetched object) {
        return switch (object) {
            case Fetched.Found found ->
                    entries.made(id, change.bucket(), change.key(), version.sequencer(), found);
            case Fetched.TooLarge large ->
                    entries.rejected(
                            id,
                            new ObjectVersion(version.sequencer(), large.versionId()),
                            Refusals.tooLarge(large));
            case Fetched.Forbidden() -> entries.rejected(id, version, Refusals.FORBIDDEN);
            case Fetched.Gone() -> entries.withdrawn(id, version);
        };
    }

    /** A change that is not stale has the later sequencer, if it has one. */
    private static @Nullable Sequencer latest(ObjectChange change, Optional<Stored> stored) {
        return change.sequencer() != null
                ? change.sequencer()
                : stored.map(at -> at.state().version().sequencer()).orElse(null);
    }
}
