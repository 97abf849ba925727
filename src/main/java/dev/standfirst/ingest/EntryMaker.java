package dev.standfirst.ingest;

import dev.standfirst.article.Article;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Refusal;
import dev.standfirst.ingest.Bucket.Fetched;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.State;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summary;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Makes of an object what is stored of its article. */
final class EntryMaker {
    private final Engine engine;
    private final Clock clock;

    EntryMaker(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** What is stored of an article that was deleted. */
    Entry withdrawn(String id, ObjectVersion version) {
        return Entry.of(new State(id, version, now(), new Outcome.Withdrawn()));
    }

    /** What is stored of an article that is not summarised. */
    Entry rejected(String id, ObjectVersion version, Refusal refusal) {
        Outcome outcome = new Outcome.Rejected(refusal.code().toString(), refusal.detail());
        return Entry.of(new State(id, version, now(), outcome));
    }

    /**
     * What is stored of the article in {@code object}.
     *
     * @param sequencer the last event that is known to be part of this state of it, or null
     */
    Entry made(
            String id,
            String bucket,
            String key,
            @Nullable Sequencer sequencer,
            Fetched.Found object) {
        ObjectVersion version = new ObjectVersion(sequencer, object.versionId());
        return switch (engine.read(object.upload())) {
            case Reading.Refused(Refusal refusal) -> rejected(id, version, refusal);
            case Reading.Read(Article article) -> {
                Provenance provenance = new Provenance(id, bucket, key, object.versionId());
                yield summarised(article, provenance, version, object.modified());
            }
        };
    }

    private Entry summarised(
            Article article,
            Provenance provenance,
            ObjectVersion version,
            @Nullable Instant modified) {
        Summary summary = engine.summarize(article, provenance);
        Map<Part, Document> documents = Documents.of(summary);
        Instant now = now();
        OffsetDateTime published = article.metadata().publishedAt();
        OffsetDateTime embargo = article.metadata().embargoUntil();
        Instant uploaded = modified == null ? now : modified;
        Outcome outcome =
                new Outcome.Summarised(
                        published == null ? uploaded : published.toInstant(),
                        embargo == null ? null : embargo.toInstant(),
                        documents.containsKey(Part.TEXT),
                        Briefs.of(summary));
        return new Entry(new State(provenance.id(), version, now, outcome), documents);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
