package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

/**
 * How an entry came about.
 *
 * @param requestId the request to the ingest function that made it, as its log has it, or null
 * @param engineVersion the version of the engine that read the upload, or null
 */
public record Making(@Nullable String requestId, @Nullable String engineVersion) {
    /** Where nobody said. */
    public static final Making UNKNOWN = new Making(null, null);
}
