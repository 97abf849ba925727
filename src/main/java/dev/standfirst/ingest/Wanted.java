package dev.standfirst.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Which content of an object is asked for.
 *
 * @param bucket where the object is
 * @param key its key
 * @param versionId which version, or null for the current one
 * @param eTag the entity tag that the current one must have, or null where any will do; of no
 *     matter where a version is named, which never changes
 */
record Wanted(String bucket, String key, @Nullable String versionId, @Nullable String eTag) {
    /** What there is now. */
    static Wanted current(String bucket, String key) {
        return new Wanted(bucket, key, null, null);
    }

    /** What {@code change} tells of. */
    static Wanted of(ObjectChange change) {
        return new Wanted(change.bucket(), change.key(), change.versionId(), change.eTag());
    }
}
