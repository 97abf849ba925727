package dev.standfirst.summary;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from. What does not apply is null: a local file has no bucket.
 *
 * @param id the article's id
 * @param bucket the bucket it was uploaded to
 * @param key its object key
 * @param versionId its object version
 */
public record Provenance(
        String id, @Nullable String bucket, @Nullable String key, @Nullable String versionId) {
    /** A local file. */
    public static Provenance ofFile(String id) {
        return new Provenance(id, null, null, null);
    }
}
