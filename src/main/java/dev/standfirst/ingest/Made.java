package dev.standfirst.ingest;

import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;

import org.jspecify.annotations.Nullable;

/**
 * What was made of an object.
 *
 * @param entry what is to be stored
 * @param effort what it took, or null where the engine was not asked
 */
record Made(Entry entry, @Nullable Effort effort) {
    /**
     * What an upload took the engine, and what that came to.
     *
     * @param millis how long the engine worked
     * @param words of the story, 0 where there is no summary
     * @param facts of the summary
     * @param quotes of the summary
     */
    record Effort(long millis, int words, int facts, int quotes) {}

    static Made without(Entry entry) {
        return new Made(entry, null);
    }

    /** What the documents take in the store, compressed. */
    long documentBytes() {
        return entry.documents().values().stream()
                .map(Document::gzip)
                .mapToLong(b -> b.length)
                .sum();
    }
}
