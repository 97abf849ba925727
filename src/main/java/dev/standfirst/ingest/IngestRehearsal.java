package dev.standfirst.ingest;

import dev.standfirst.snapshot.Rehearsal;
import dev.standfirst.snapshot.Rehearsal.Played;
import dev.standfirst.snapshot.UnsentHttp;
import dev.standfirst.snapshot.UnsentHttp.Answer;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.RehearsalTable;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.State;
import dev.standfirst.store.SummaryStore;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Has the ingest function take in an article before its snapshot is taken. */
final class IngestRehearsal {
    private static final String NAME = "rehearsal";
    private static final Map<String, String> HEADERS =
            Map.of(
                    "content-type", "text/plain; charset=utf-8",
                    "last-modified", "Thu, 01 Jan 1970 00:00:00 GMT",
                    "etag", "\"0\"",
                    "x-amz-version-id", NAME);

    private IngestRehearsal() {}

    /** What became of each event the last time. */
    static List<Played> run(IngestEnvironment environment) throws IOException {
        Clock clock = Clock.systemUTC();
        Ingestion ingestion =
                Ingestion.of(
                        environment,
                        new S3Bucket(s3(), environment.maxArticleBytes()),
                        store(),
                        clock);
        return Rehearsal.run(
                new IngestHandler(ingestion, clock)::handleRequest,
                List.of(event(environment.keyPrefix())));
    }

    private static S3Client s3() {
        Answer article = new Answer(HEADERS, Rehearsal.article());
        return S3Client.builder()
                .httpClient(new UnsentHttp((target, body) -> article))
                .region(Region.US_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(NAME, NAME)))
                .build();
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

    private static String event(String prefix) {
        String notification =
                """
                {"Records":[{"eventVersion":"2.1","eventName":"ObjectCreated:Put",
                 "eventTime":"1970-01-01T00:00:00Z","s3":{"bucket":{"name":"%s"},
                 "object":{"key":"%s%s.txt","versionId":"%s","sequencer":"01"}}}]}
                """
                        .formatted(NAME, prefix, NAME, NAME);
        return "{\"Records\":[{\"messageId\":\"%s\",\"body\":\"%s\"}]}"
                .formatted(NAME, notification.replace("\"", "\\\"").replace("\n", " "));
    }
}
