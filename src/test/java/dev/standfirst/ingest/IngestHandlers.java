package dev.standfirst.ingest;

import dev.standfirst.store.SummaryStore;

import software.amazon.awssdk.services.s3.S3Client;

import java.time.Clock;

/** Ingest functions as they are shipped, but on clients of a test's choice. */
public final class IngestHandlers {
    private IngestHandlers() {}

    /** A function that reads from {@code s3} and writes to {@code store}. */
    public static IngestHandler on(S3Client s3, SummaryStore store) {
        IngestEnvironment environment =
                new IngestEnvironment("any", IngestEnvironment.DEFAULT_PREFIX, 2 * 1024 * 1024);
        Clock clock = Clock.systemUTC();
        return new IngestHandler(
                Ingestion.of(
                        environment, new S3Bucket(s3, environment.maxArticleBytes()), store, clock),
                clock);
    }
}
