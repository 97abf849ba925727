package dev.standfirst.api;

import dev.standfirst.store.Document;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * A representation of a resource, which is not made before it is sent.
 *
 * @param mediaType its media type, without parameters
 * @param tag tells its bytes from any others of the resource
 * @param body its bytes
 * @param policy what a page in it may load and do (Content Security Policy), or null where it is no
 *     page
 */
record Content(String mediaType, String tag, Supplier<Body> body, @Nullable String policy) {
    /** What stands between the parts of a tag. */
    private static final String BETWEEN = "\n";

    /** The content of {@code document}. */
    static Content of(String mediaType, Document document) {
        return new Content(mediaType, document.tag(), () -> Body.of(document), null);
    }

    /** The content {@code bytes}. */
    static Content of(String mediaType, byte[] bytes) {
        return new Content(mediaType, Document.tagOf(bytes), () -> Body.of(bytes), null);
    }

    /**
     * Content that {@code maker} makes of something else.
     *
     * @param from all that its bytes depend on: what it is made of, and by what
     */
    static Content made(String mediaType, List<String> from, Supplier<byte[]> maker) {
        return new Content(
                mediaType,
                Document.tagOf(String.join(BETWEEN, from).getBytes(StandardCharsets.UTF_8)),
                () -> Body.of(maker.get()),
                null);
    }

    /** This, as a page that is bound by {@code contentSecurityPolicy}. */
    Content withPolicy(String contentSecurityPolicy) {
        return new Content(mediaType, tag, body, contentSecurityPolicy);
    }

    /** Its content type. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }
}
