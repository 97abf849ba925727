package dev.standfirst.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's contract as it is written. */
final class Contract {
    static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    private static final Path FILE = Path.of("src/main/resources/dev/standfirst/api/openapi.json");
    private static final Path CORRECTED = Path.of("target/openapi.json");

    private Contract() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode read() {
        return (ObjectNode) tree(text());
    }

    /** The document that {@code json} is. */
    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Holds the contract to {@code wanted}. If it differs, what is wanted is written beside what
     * the build makes, to be looked at and copied.
     */
    static void mustBe(JsonNode wanted) {
        String text = Layout.of(wanted);
        if (text.equals(text())) {
            return;
        }
        try {
            Files.writeString(CORRECTED, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError(
                "%s is not what it should be. Look at the difference; to accept it: cp %s %s"
                        .formatted(FILE, CORRECTED, FILE));
    }
}
