package dev.standfirst.ingest;

import dev.standfirst.ingest.Made.Effort;
import dev.standfirst.ingest.ObjectChange.Kind;
import dev.standfirst.log.Level;
import dev.standfirst.log.Line;
import dev.standfirst.log.Unit;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.SummaryStore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Does what messages ask for, and tells of it: a line of log with metrics for each article. */
final class Ingestion {
    /** An event that says it is older has its time wrong. */
    private static final Duration OLDEST = Duration.ofDays(366);

    private final String keyPrefix;
    private final EntryMaker entries;
    private final Changes changes;
    private final Reprocessing reprocessing;
    private final Clock clock;

    Ingestion(
            String keyPrefix,
            Bucket bucket,
            EntryMaker entries,
            SummaryStore store,
            Pause pause,
            Clock clock) {
        this.keyPrefix = keyPrefix;
        this.entries = entries;
        this.changes = new Changes(bucket, store, pause);
        this.reprocessing = new Reprocessing(bucket, store);
        this.clock = clock;
    }

    /** As the function does it, from {@code bucket} into {@code store}. */
    static Ingestion of(
            IngestEnvironment environment, Bucket bucket, SummaryStore store, Clock clock) {
        return new Ingestion(
                environment.keyPrefix(),
                bucket,
                new EntryMaker(Engine.STANDARD, clock),
                store,
                Pause.jittered(),
                clock);
    }

    /**
     * Does {@code task}.
     *
     * @throws RuntimeException if it is not done, and may be when it is tried again
     */
    void take(Task task, Invocation by) {
        String id = id(task.key());
        if (id.isEmpty() || isOfNoConcern(task)) {
            by.log()
                    .info("ignored")
                    .with("change", task.name())
                    .with("key", task.key())
                    .with("why", id.isEmpty() ? "no article's key" : "no change of an article")
                    .write();
            return;
        }
        Instant start = clock.instant();
        EntryMaker maker = entries.in(by.requestId());
        Result result =
                switch (task) {
                    case ObjectChange change -> changes.take(id, change, maker);
                    case Reprocess wish -> reprocessing.take(id, wish, maker);
                };
        tell(task, id, result, start, by);
    }

    private String id(String key) {
        return key.startsWith(keyPrefix) ? key.substring(keyPrefix.length()) : "";
    }

    private static boolean isOfNoConcern(Task task) {
        return task instanceof ObjectChange change && change.kind() == Kind.OTHER;
    }

    private void tell(Task task, String id, Result result, Instant start, Invocation by) {
        Instant now = clock.instant();
        Line line =
                by.log()
                        .line(result.isForbidden() ? Level.ERROR : Level.INFO, "ingested")
                        .with("id", id)
                        .with("change", task.name())
                        .dimension("Outcome", result.outcome())
                        .metric("Articles", Unit.COUNT, 1)
                        .metric("IngestMillis", Unit.MILLISECONDS, millis(start, now));
        if (task instanceof ObjectChange change) {
            line.with("versionId", change.versionId());
            if (change.time() != null) {
                line.metric("EventAgeMillis", Unit.MILLISECONDS, millis(change.time(), now));
            }
        }
        if (result.made() != null) {
            tell(result.made(), line);
        }
        line.write();
    }

    private static void tell(Made made, Line line) {
        if (made.entry().state().outcome() instanceof Outcome.Rejected rejected) {
            line.with("code", rejected.code());
        }
        Effort effort = made.effort();
        if (effort != null) {
            line.metric("EngineMillis", Unit.MILLISECONDS, effort.millis())
                    .metric("ItemBytes", Unit.BYTES, made.documentBytes())
                    .with("words", effort.words())
                    .with("facts", effort.facts())
                    .with("quotes", effort.quotes());
        }
    }

    /** An event's clock and this one differ a little: no age is below zero, nor without bound. */
    private static long millis(Instant from, Instant to) {
        Duration age = Duration.between(from, to);
        if (age.isNegative()) {
            return 0;
        }
        return (age.compareTo(OLDEST) > 0 ? OLDEST : age).toMillis();
    }
}
