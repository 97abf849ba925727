package dev.standfirst.ingest;

import dev.standfirst.ingest.Bucket.Fetched;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.State;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Makes what is stored of an article anew, from the version of its object that it was made of; from
 * the current one where nothing is stored. What is written meanwhile by anybody else stands, so an
 * upload during reprocessing wins. Never withdraws anything: where the object is not to be had,
 * what is stored stays.
 */
final class Reprocessing {
    private final Bucket bucket;
    private final SummaryStore store;

    Reprocessing(Bucket bucket, SummaryStore store) {
        this.bucket = bucket;
        this.store = store;
    }

    /**
     * Does what {@code wish} asks for.
     *
     * @throws RuntimeException if it is not done, and may be when it is tried again
     */
    Result take(String id, Reprocess wish, EntryMaker entries) {
        Optional<Stored> stored = store.latest(id);
        State state = stored.map(Stored::state).orElse(null);
        String settled = state == null ? null : settled(wish, state);
        if (settled != null) {
            return Result.nothing(settled);
        }
        Sequencer sequencer = state == null ? null : state.version().sequencer();
        return switch (bucket.fetch(wanted(wish, state))) {
            case Fetched.Found found ->
                    written(entries.made(id, wish.bucket(), wish.key(), sequencer, found), stored);
            case Fetched.TooLarge large -> written(entries.made(id, sequencer, large), stored);
            case Fetched.Forbidden() -> Result.nothing(Result.FORBIDDEN);
            case Fetched.Gone(), Fetched.Changed() -> Result.nothing("gone");
        };
    }

    private static @Nullable String settled(Reprocess wish, State state) {
        if (state.outcome() instanceof Outcome.Withdrawn) {
            return "still-withdrawn";
        }
        return wish.concerns(state.making().engineVersion()) ? null : "up-to-date";
    }

    private static Wanted wanted(Reprocess wish, @Nullable State state) {
        String versionId = state == null ? null : state.version().versionId();
        return new Wanted(wish.bucket(), wish.key(), versionId, null);
    }

    private Result written(Made made, Optional<Stored> stored) {
        boolean written =
                store.writeIfUnchanged(made.entry(), stored.map(Stored::revision).orElse(null));
        return written ? Result.stored(made) : Result.nothing("overtaken");
    }
}
