package dev.standfirst.ingest;

import dev.standfirst.article.Article;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Refusal;
import dev.standfirst.ingest.Bucket.Fetched;
import dev.standfirst.ingest.Made.Effort;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.Making;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.State;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summarizer;
import dev.standfirst.summary.Summary;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Makes of an object what is stored of its article. */
final class EntryMaker {
    private final Engine engine;
    private final Clock clock;
    private final Making making;

    EntryMaker(Engine engine, Clock clock) {
        this(engine, clock, new Making(null, Summarizer.ENGINE_VERSION));
    }

    private EntryMaker(Engine engine, Clock clock, Making making) {
        this.engine = engine;
        this.clock = clock;
        this.making = making;
    }

    /** This one, whose entries name the request that they were made in. */
    EntryMaker in(String requestId) {
        return new EntryMaker(engine, clock, new Making(requestId, making.engineVersion()));
    }

    /** What is stored of an article that is no more. */
    Made withdrawn(String id, ObjectVersion version) {
        return Made.without(entry(id, version, new Outcome.Withdrawn()));
    }

    /** What is stored of an article that is not summarised. */
    Made rejected(String id, ObjectVersion version, Refusal refusal) {
        return Made.without(entry(id, version, rejection(refusal)));
    }

    private static Outcome rejection(Refusal refusal) {
        return new Outcome.Rejected(refusal.code().toString(), refusal.detail());
    }

    /** What is stored of the article in an upload that is too large to be read. */
    Made made(String id, @Nullable Sequencer sequencer, Fetched.TooLarge object) {
        ObjectVersion version = new ObjectVersion(sequencer, object.versionId());
        return ArticleReader.isWithdrawal(object.metadata())
                ? withdrawn(id, version)
                : rejected(id, version, Refusals.tooLarge(object));
    }

    /**
     * What is stored of the article in {@code object}.
     *
     * @param sequencer the last event that is known to be part of this state of it, or null
     */
    Made made(
            String id,
            String bucket,
            String key,
            @Nullable Sequencer sequencer,
            Fetched.Found object) {
        long start = System.nanoTime();
        ObjectVersion version = new ObjectVersion(sequencer, object.versionId());
        return switch (engine.read(object.upload())) {
            case Reading.Refused(Refusal refusal) ->
                    new Made(
                            entry(id, version, rejection(refusal)),
                            new Effort(millisSince(start), 0, 0, 0));
            case Reading.Withdrawn() -> withdrawn(id, version);
            case Reading.Read(Article article) -> {
                Provenance provenance = new Provenance(id, bucket, key, object.versionId());
                Summary summary = engine.summarize(article, provenance);
                yield new Made(
                        summarised(summary, version, object.modified()),
                        new Effort(
                                millisSince(start),
                                summary.wordCount(),
                                summary.facts().size(),
                                summary.quotes().size()));
            }
        };
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private Entry summarised(Summary summary, ObjectVersion version, @Nullable Instant modified) {
        Map<Part, Document> documents = Documents.of(summary);
        OffsetDateTime published = summary.article().metadata().publishedAt();
        OffsetDateTime embargo = summary.article().metadata().embargoUntil();
        Instant uploaded = modified == null ? now() : modified;
        Outcome outcome =
                new Outcome.Summarised(
                        published == null ? uploaded : published.toInstant(),
                        embargo == null ? null : embargo.toInstant(),
                        documents.containsKey(Part.TEXT),
                        Briefs.of(summary));
        return new Entry(state(summary.provenance().id(), version, outcome), documents);
    }

    private Entry entry(String id, ObjectVersion version, Outcome outcome) {
        return Entry.of(state(id, version, outcome));
    }

    private State state(String id, ObjectVersion version, Outcome outcome) {
        return new State(id, version, now(), outcome, making);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
