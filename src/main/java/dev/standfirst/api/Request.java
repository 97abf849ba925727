package dev.standfirst.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request, as an HTTP API hands it over in payload format 2.0.
 *
 * @param method the method, upper case
 * @param path the path, decoded once, without the stage
 * @param query the query as it was sent, without its question mark
 * @param headers header values by lower-case name; several of one name joined with commas
 */
record Request(String method, String path, String query, Map<String, String> headers) {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String DEFAULT_STAGE = "$default";

    Request {
        headers = Map.copyOf(headers);
    }

    /**
     * The request in the event {@code in}. Its body is not looked at.
     *
     * @throws IOException if the event is none of an HTTP API in payload format 2.0
     */
    static Request read(InputStream in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not an event");
            }
            return new Reading(parser).request();
        }
    }

    /** The value of the header {@code name}, in lower case. */
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** One pass over an event, which picks up what matters. */
    private static final class Reading {
        private final JsonParser parser;
        private final Map<String, String> headers = new HashMap<>();
        private @Nullable String version;
        private @Nullable String path;
        private @Nullable String method;
        private String query = "";
        private String stage = DEFAULT_STAGE;

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        Request request() throws IOException {
            object(this::member);
            if (!"2.0".equals(version) || path == null || method == null) {
                throw new IOException("not an event of an HTTP API in payload format 2.0");
            }
            return new Request(
                    method.toUpperCase(Locale.ROOT), withoutStage(path, stage), query, headers);
        }

        private void member(String name, @Nullable String value) throws IOException {
            switch (name) {
                case "version" -> version = value;
                case "rawPath" -> path = value;
                case "rawQueryString" -> query = value == null ? "" : value;
                case "headers" -> object(this::header);
                case "requestContext" -> object(this::context);
                default -> {}
            }
        }

        private void header(String name, @Nullable String value) {
            if (value != null) {
                headers.put(name.toLowerCase(Locale.ROOT), value);
            }
        }

        private void context(String name, @Nullable String value) throws IOException {
            if (name.equals("stage") && value != null) {
                stage = value;
            }
            if (name.equals("http")) {
                object(this::http);
            }
        }

        private void http(String name, @Nullable String value) {
            if (name.equals("method")) {
                method = value;
            }
        }

        /** Hands over the members of an object; those that are no strings without a value. */
        private void object(Member member) throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                boolean string = parser.nextToken() == JsonToken.VALUE_STRING;
                member.read(name, string ? parser.getText() : null);
                parser.skipChildren();
            }
        }

        /** A stage with a name is part of the path. */
        private static String withoutStage(String path, String stage) {
            return !stage.equals(DEFAULT_STAGE) && path.startsWith("/" + stage + "/")
                    ? path.substring(stage.length() + 1)
                    : path;
        }
    }

    private interface Member {
        void read(String name, @Nullable String value) throws IOException;
    }
}
