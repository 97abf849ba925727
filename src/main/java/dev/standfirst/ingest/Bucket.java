package dev.standfirst.ingest;

import dev.standfirst.article.Upload;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/** Where uploads are. */
interface Bucket {
    /**
     * Fetches an object.
     *
     * @throws RuntimeException if that is not known now
     */
    Fetched fetch(Wanted wanted);

    /** What there is of an object. */
    sealed interface Fetched {
        /**
         * It is there.
         *
         * @param versionId its version, or null in a bucket without versions
         * @param modified when it was uploaded, or null
         */
        record Found(Upload upload, @Nullable String versionId, @Nullable Instant modified)
                implements Fetched {}

        /**
         * It is there, and larger than what is read.
         *
         * @param versionId its version, or null in a bucket without versions
         * @param length its bytes, or null where only reading on would tell
         * @param limit how many bytes are read at most
         * @param metadata its user metadata, by lower-case name
         */
        record TooLarge(
                @Nullable String versionId,
                @Nullable Long length,
                long limit,
                Map<String, String> metadata)
                implements Fetched {
            public TooLarge {
                metadata = Map.copyOf(metadata);
            }
        }

        /** It is there, but with other content than what was asked for. */
        record Changed() implements Fetched {}

        /** There is no such object, or no such version. */
        record Gone() implements Fetched {}

        /** The bucket does not hand it over. */
        record Forbidden() implements Fetched {}
    }
}
