package dev.standfirst.ingest;

import dev.standfirst.json.Json;
import dev.standfirst.json.MalformedJsonException;

import java.nio.charset.StandardCharsets;

/** Reads events, and the messages in them. */
final class Events {
    private Events() {}

    /**
     * The value that {@code event} holds.
     *
     * @throws UnreadableEventException if it holds no JSON, or more than one value
     */
    static Json parse(byte[] event) {
        try {
            return Json.parse(event);
        } catch (MalformedJsonException e) {
            throw new UnreadableEventException(String.valueOf(e.getMessage()), e);
        }
    }

    /** As {@link #parse(byte[])}. */
    static Json parse(String message) {
        return parse(message.getBytes(StandardCharsets.UTF_8));
    }
}
