package dev.standfirst.ingest;

import dev.standfirst.history.Script;
import dev.standfirst.log.Log;
import dev.standfirst.store.Entry;
import dev.standfirst.store.InMemorySummaryStore;
import dev.standfirst.store.Page;
import dev.standfirst.store.Part;
import dev.standfirst.store.Position;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** A bucket and a store of a model, and ingest on them, whose every write is looked at. */
final class ModelWorld {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final Invocation INVOCATION = new Invocation("R", Log.to(line -> {}, CLOCK));

    private final ModelBucket objects;
    private final Bucket bucket;
    private final SummaryStore store;
    private final Promises promises;

    /**
     * @param spoilt what a trial of the test itself makes of bucket and store
     */
    ModelWorld(ModelBucket objects, Spoilt spoilt) {
        this.objects = objects;
        this.bucket = spoilt.bucket().apply(objects);
        this.store = spoilt.store().apply(new InMemorySummaryStore());
        this.promises = new Promises(objects, store);
    }

    /** Bucket and store, with a fault of their own or without. */
    record Spoilt(UnaryOperator<Bucket> bucket, UnaryOperator<SummaryStore> store) {
        static final Spoilt NOT = new Spoilt(UnaryOperator.identity(), UnaryOperator.identity());
    }

    ModelBucket objects() {
        return objects;
    }

    Promises promises() {
        return promises;
    }

    /** What ingest does for {@code task}, call by call. */
    Script script(Task task) {
        return Script.of(script ->
                new Ingestion(
                                "articles/",
                                wanted ->
                                        script.call(
                                                name(wanted), false, () -> bucket.fetch(wanted)),
                                new EntryMaker(ModelContent.ENGINE, CLOCK),
                                new Scripted(script, task),
                                attempt -> {},
                                CLOCK)
                        .take(task, INVOCATION));
    }

    private static String name(Wanted wanted) {
        return "fetch "
                + (wanted.versionId() == null ? "the current content" : wanted.versionId())
                + (wanted.versionId() == null && wanted.eTag() != null ? " if unchanged" : "");
    }

    private boolean watched(Task task, BooleanSupplier write) {
        Optional<Entry> before = promises.stored(task.key());
        boolean written = write.getAsBoolean();
        if (written) {
            promises.written(task, before);
        }
        return written;
    }

    private final class Scripted implements SummaryStore {
        private final Script script;
        private final Task task;

        Scripted(Script script, Task task) {
            this.script = script;
            this.task = task;
        }

        @Override
        public Optional<Stored> latest(String id) {
            return script.call("look at what is stored", false, () -> store.latest(id));
        }

        @Override
        public boolean writeIfNewer(Entry entry) {
            return script.call(
                    name(entry) + " if newer",
                    true,
                    () -> watched(task, () -> store.writeIfNewer(entry)));
        }

        @Override
        public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
            return script.call(
                    name(entry) + (revision == null ? " if nothing is stored" : " if unchanged"),
                    true,
                    () -> watched(task, () -> store.writeIfUnchanged(entry, revision)));
        }

        private static String name(Entry entry) {
            return "write "
                    + entry.state().outcome().status()
                    + ' '
                    + entry.state().version().versionId();
        }

        @Override
        public Optional<Stored> find(String id, Part part) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Stored> findAll(Set<String> ids, Part part) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page list(LocalDate day, int limit, @Nullable Position after, Instant now) {
            throw new UnsupportedOperationException();
        }
    }
}
