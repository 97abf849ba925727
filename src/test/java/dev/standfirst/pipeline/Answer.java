package dev.standfirst.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What the summary function answered.
 *
 * @param event its response as an HTTP API gets it
 */
record Answer(JsonNode event) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    int status() {
        return event.get("statusCode").asInt();
    }

    String header(String name) {
        return event.get("headers").path(name).asText();
    }

    byte[] bytes() {
        String body = event.get("body").asText();
        return event.get("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    String body() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return MAPPER.readTree(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
