package dev.standfirst.ingest;

import dev.standfirst.store.Sequencer;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An event of an object: something was done to it.
 *
 * @param kind what was done
 * @param name the event's name
 * @param bucket where the object is
 * @param key its key, decoded
 * @param sequencer the event's place among the object's events, or null
 * @param versionId the version concerned, or null in a bucket without versions
 * @param eTag the entity tag of the content that it has now, or null
 * @param time when it was done, or null
 */
record ObjectChange(
        Kind kind,
        String name,
        String bucket,
        String key,
        @Nullable Sequencer sequencer,
        @Nullable String versionId,
        @Nullable String eTag,
        @Nullable Instant time)
        implements Task {

    /** What was done to an object. */
    enum Kind {
        /** It has new content. */
        CREATED,
        /** It is no more. */
        REMOVED,
        /** One of its versions is no more; which is the current one then, only the bucket says. */
        VERSION_REMOVED,
        /** Something that matters to no summary. */
        OTHER
    }
}
