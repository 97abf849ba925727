package dev.standfirst.representation;

import com.fasterxml.jackson.jr.ob.JSON;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An object read from JSON, asked by type: a member that is missing or of another type is absent.
 *
 * @param members in the document's order
 */
record JsonObject(Map<?, ?> members) {
    private static final JSON READER = JSON.std.with(JSON.Feature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final JsonObject EMPTY = new JsonObject(Map.of());

    /** Beyond it a number is not written out: a few bytes could ask for a gigabyte of zeros. */
    private static final int LONGEST_EXPONENT = 100;

    /**
     * Reads {@code json}.
     *
     * @throws IllegalArgumentException if it is no JSON object in UTF-8
     */
    static JsonObject of(byte[] json) {
        try {
            return Objects.requireNonNullElse(object(READER.anyFrom(json)), EMPTY);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("not a JSON object", e);
        }
    }

    /** The names of its members, in the document's order. */
    List<String> names() {
        return members.keySet().stream().map(String::valueOf).toList();
    }

    /** The value of that name as it was read; null where there is none. */
    @Nullable Object value(String name) {
        return members.get(name);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    @Nullable String string(String name) {
        return members.get(name) instanceof String string ? Characters.wellFormed(string) : null;
    }

    /** That, where there is at least one character. */
    @Nullable String words(String name) {
        String string = string(name);
        return string == null || string.isBlank() ? null : string;
    }

    /** A whole number from 0 on; 0 where there is none. */
    int count(String name) {
        return Math.max(0, integer(name));
    }

    /** -1 where there is none. */
    int integer(String name) {
        return members.get(name) instanceof Integer number ? number : -1;
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    /** A string as it is, a number in plain digits. */
    @Nullable String scalar(String name) {
        return scalar(members.get(name));
    }

    static @Nullable String scalar(@Nullable Object value) {
        return switch (value) {
            case String string -> Characters.wellFormed(string);
            case BigDecimal number when Math.abs(number.scale()) <= LONGEST_EXPONENT ->
                    number.toPlainString();
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case null, default -> null;
        };
    }

    /** The object of that name, an empty one where there is none. */
    JsonObject object(String name) {
        return Objects.requireNonNullElse(object(members.get(name)), EMPTY);
    }

    @Nullable JsonObject objectOrNull(String name) {
        return object(members.get(name));
    }

    /** Those objects of the list of that name for which {@code read} has something. */
    <T> List<T> objects(String name, Function<JsonObject, @Nullable T> read) {
        Stream.Builder<T> found = Stream.builder();
        for (Object item : list(name)) {
            JsonObject object = object(item);
            T value = object == null ? null : read.apply(object);
            if (value != null) {
                found.add(value);
            }
        }
        return found.build().toList();
    }

    /** What the list of that name holds; empty where there is none. */
    List<?> list(String name) {
        return members.get(name) instanceof List<?> list ? list : List.of();
    }

    /** The strings among them. */
    List<String> strings(String name) {
        return list(name).stream()
                .filter(String.class::isInstance)
                .map(item -> Characters.wellFormed((String) item))
                .toList();
    }

    static @Nullable JsonObject object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new JsonObject(map) : null;
    }
}
