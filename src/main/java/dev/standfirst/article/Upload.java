package dev.standfirst.article;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What a newsroom tool handed over: bytes and what was said of them.
 *
 * @param name the object key or path; its ending hints at the format
 * @param bytes the content; not copied, not to be changed afterwards
 * @param contentType the declared media type with its parameters, or null
 * @param metadata the user metadata, by lower-case name without {@code x-amz-meta-}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy of each upload is not wanted
public record Upload(
        String name, byte[] bytes, @Nullable String contentType, Map<String, String> metadata) {
    public Upload {
        metadata = Map.copyOf(metadata);
    }

    /** A file of which only its name and its bytes are known. */
    public static Upload of(String name, byte[] bytes) {
        return new Upload(name, bytes, null, Map.of());
    }
}
