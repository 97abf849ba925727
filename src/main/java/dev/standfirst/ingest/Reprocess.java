package dev.standfirst.ingest;

import dev.standfirst.summary.EngineVersion;

import org.jspecify.annotations.Nullable;

/**
 * The wish to make an article's entry anew from the upload that it was made of, by the engine that
 * runs now.
 *
 * @param bucket where the upload is
 * @param key its key
 * @param olderThan leaves alone what this version of the engine or a later one has made; null for
 *     none
 */
record Reprocess(String bucket, String key, @Nullable EngineVersion olderThan) implements Task {
    @Override
    public String name() {
        return "Reprocess";
    }

    /**
     * Whether what {@code engineVersion} has made is to be made anew; it is where none is known.
     */
    boolean concerns(@Nullable String engineVersion) {
        return olderThan == null
                || engineVersion == null
                || new EngineVersion(engineVersion).compareTo(olderThan) < 0;
    }
}
