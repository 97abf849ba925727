package dev.standfirst.ingest;

import dev.standfirst.ingest.Bucket.Fetched;
import dev.standfirst.ingest.ObjectChange.Kind;
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
final class Changes {
    private static final int ATTEMPTS = 8;

    private final Bucket bucket;
    private final SummaryStore store;
    private final Pause pause;

    Changes(Bucket bucket, SummaryStore store, Pause pause) {
        this.bucket = bucket;
        this.store = store;
        this.pause = pause;
    }

    /**
     * Takes in {@code change} of the object of the article {@code id}.
     *
     * @throws RuntimeException if it is not taken in, and may be when it is tried again
     */
    Result take(String id, ObjectChange change, EntryMaker entries) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            pause.before(attempt);
            Optional<Stored> stored = store.latest(id);
            Precedence precedence = Precedence.of(change, stored);
            if (precedence.isSettled()) {
                return Result.nothing(precedence.toString());
            }
            Optional<Made> made =
                    precedence == Precedence.LATER
                            ? afterEvent(id, change, entries)
                            : Optional.of(asItIsNow(id, change, stored, entries));
            if (made.isEmpty()) {
                return Result.nothing("superseded");
            }
            if (isWritten(made.get(), precedence, stored)) {
                return Result.stored(made.get());
            }
        }
        throw new ContendedException(id);
    }

    private boolean isWritten(Made made, Precedence precedence, Optional<Stored> stored) {
        return precedence == Precedence.LATER
                ? store.writeIfNewer(made.entry())
                : store.writeIfUnchanged(made.entry(), stored.map(Stored::revision).orElse(null));
    }

    /**
     * What there is of the article after {@code change}; nothing where its content, which has no
     * version to be asked for by, is replaced already: the event of that is the later one.
     */
    private Optional<Made> afterEvent(String id, ObjectChange change, EntryMaker entries) {
        ObjectVersion version = new ObjectVersion(change.sequencer(), change.versionId());
        if (change.kind() == Kind.REMOVED) {
            return Optional.of(entries.withdrawn(id, version));
        }
        return switch (bucket.fetch(Wanted.of(change))) {
            case Fetched.Changed() -> Optional.empty();
            case Fetched.Gone() -> Optional.of(entries.rejected(id, version, Refusals.NOT_FOUND));
            case Fetched object -> Optional.of(made(id, change, version, object, entries));
        };
    }

    /** What there is of the article now, {@code change} included. */
    private Made asItIsNow(
            String id, ObjectChange change, Optional<Stored> stored, EntryMaker entries) {
        ObjectVersion version = new ObjectVersion(latest(change, stored), null);
        Fetched object = bucket.fetch(Wanted.current(change.bucket(), change.key()));
        return made(id, change, version, object, entries);
    }

    private static Made made(
            String id,
            ObjectChange change,
            ObjectVersion version,
            Fetched object,
            EntryMaker entries) {
        return switch (object) {
            case Fetched.Found found ->
                    entries.made(id, change.bucket(), change.key(), version.sequencer(), found);
            case Fetched.TooLarge large -> entries.made(id, version.sequencer(), large);
            case Fetched.Forbidden() -> entries.rejected(id, version, Refusals.FORBIDDEN);
            case Fetched.Gone() -> entries.withdrawn(id, version);
            case Fetched.Changed() -> throw new IllegalStateException("changed without condition");
        };
    }

    /** A change that is not stale has the later sequencer, if it has one. */
    private static @Nullable Sequencer latest(ObjectChange change, Optional<Stored> stored) {
        return change.sequencer() != null
                ? change.sequencer()
                : stored.map(at -> at.state().version().sequencer()).orElse(null);
    }
}
