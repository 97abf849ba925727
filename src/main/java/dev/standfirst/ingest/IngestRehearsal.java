package dev.standfirst.ingest;

import dev.standfirst.snapshot.Rehearsal;
import dev.standfirst.snapshot.Rehearsal.Played;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.RehearsalTable;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.State;
import dev.standfirst.store.SummaryStore;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Has the ingest function take in an article, in each format, before its snapshot is taken. */
final class IngestRehearsal {
    private static final String NAME = "rehearsal";

    private IngestRehearsal() {}

    /** What became of each event the last time. */
    static List<Played> run(IngestEnvironment environment) throws IOException {
        Clock clock = Clock.systemUTC();
        Ingestion ingestion =
                Ingestion.of(
                        environment,
                        new S3Bucket(RehearsalBucket.client(), environment.maxArticleBytes()),
                        store(),
                        clock);
        return Rehearsal.run(
                new IngestHandler(ingestion, clock)::handleRequest,
                RehearsalBucket.ENDINGS.stream()
                        .map(ending -> event(environment.keyPrefix() + NAME + "." + ending))
                        .toList());
    }

    /** It has an older version of the article, so that the one in the event is written. */
    private static SummaryStore store() {
        return RehearsalTable.holding(
                Entry.of(
                        new State(
                                NAME,
                                new ObjectVersion(new Sequencer("00"), null),
                                Instant.EPOCH,
                                new Outcome.Withdrawn())));
    }

    private static String event(String key) {
        String notification =
                """
                {"Records":[{"eventVersion":"2.1","eventName":"ObjectCreated:Put",
                 "eventTime":"1970-01-01T00:00:00Z","s3":{"bucket":{"name":"%s"},
                 "object":{"key":"%s","versionId":"%s","sequencer":"01"}}}]}
                """
                        .formatted(NAME, key, NAME);
        return "{\"Records\":[{\"messageId\":\"%s\",\"body\":\"%s\"}]}"
                .formatted(NAME, notification.replace("\"", "\\\"").replace("\n", " "));
    }
}
