package dev.standfirst.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a small JSON document, such as an event or a news item. What is not there is a value
 * too, of which nothing can be had.
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final @Nullable Object value;

    private Json(@Nullable Object value) {
        this.value = value;
    }

    /**
     * The value that {@code document} holds, and nothing else.
     *
     * @throws MalformedJsonException if it holds no JSON, or more than one value
     */
    public static Json parse(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(document)) {
            return parse(parser);
        } catch (IOException e) {
            throw notJson(e);
        }
    }

    /** As {@link #parse(byte[])}. */
    public static Json parse(String document) {
        try (JsonParser parser = FACTORY.createParser(document)) {
            return parse(parser);
        } catch (IOException e) {
            throw notJson(e);
        }
    }

    /** The parser's own message may quote the document: it is not passed on. */
    private static MalformedJsonException notJson(IOException e) {
        return new MalformedJsonException("not JSON: " + e.getClass().getSimpleName());
    }

    private static Json parse(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new MalformedJsonException("empty");
        }
        Json json = new Json(value(parser, first));
        if (parser.nextToken() != null) {
            throw new MalformedJsonException("more than one JSON value");
        }
        return json;
    }

    /** Recursion is bounded by the parser's own limit on nesting. */
    private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static Map<String, Json> members(JsonParser parser) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, new Json(value(parser, parser.nextToken())));
        }
        return members;
    }

    private static List<Json> elements(JsonParser parser) throws IOException {
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            elements.add(new Json(value(parser, token)));
        }
        return elements;
    }

    /** The member {@code name} of an object. */
    public Json get(String name) {
        return value instanceof Map<?, ?> members && members.get(name) instanceof Json member
                ? member
                : new Json(null);
    }

    /**
     * The member that is called {@code name} in any case of letters: the first of them that has a
     * value.
     */
    public Json getInAnyCase(String name) {
        return names().stream()
                .filter(name::equalsIgnoreCase)
                .map(this::get)
                .filter(Json::isPresent)
                .findFirst()
                .orElseGet(() -> new Json(null));
    }

    /** The names of an object's members, in order; none of anything else. */
    public List<String> names() {
        return value instanceof Map<?, ?> members
                ? members.keySet().stream().map(String.class::cast).toList()
                : List.of();
    }

    /** Whether there is a value other than null. */
    public boolean isPresent() {
        return value != null;
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return value instanceof List<?>;
    }

    /** The elements of an array; none of anything else. */
    public List<Json> elements() {
        return value instanceof List<?> elements
                ? elements.stream().map(Json.class::cast).toList()
                : List.of();
    }

    /** The characters of a string, a number or a truth value, unless they are none. */
    public Optional<String> string() {
        return value instanceof String string && !string.isEmpty()
                ? Optional.of(string)
                : Optional.empty();
    }
}
