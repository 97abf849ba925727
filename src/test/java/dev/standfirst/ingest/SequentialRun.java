package dev.standfirst.ingest;

import dev.standfirst.article.Upload;
import dev.standfirst.ingest.Bucket.Fetched;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;

/** What an article's entry has to be if its object is taken in once, with no event before it. */
public final class SequentialRun {
    private static final EntryMaker ENTRIES = new EntryMaker(Engine.STANDARD, Clock.systemUTC());

    private SequentialRun() {}

    /** The entry of an object that is there. */
    public static Entry of(
            String id, String bucket, Upload upload, String versionId, Instant modified) {
        return ENTRIES.made(
                        id,
                        bucket,
                        upload.name(),
                        null,
                        new Fetched.Found(upload, versionId, modified))
                .entry();
    }

    /**
     * The entry of an object that is gone.
     *
     * @param versionId of its delete marker, or null where only the bucket knew that it is gone
     */
    public static Entry ofNothing(String id, @Nullable String versionId) {
        return ENTRIES.withdrawn(id, new ObjectVersion(null, versionId)).entry();
    }
}
