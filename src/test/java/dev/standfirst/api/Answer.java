package dev.standfirst.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What the function hands to the HTTP API.
 *
 * @param status the status code
 * @param headers header values by name
 * @param bytes the body
 */
@SuppressWarnings("ArrayRecordComponent") // equals compares the bytes
record Answer(int status, Map<String, String> headers, byte[] bytes) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The answer in a function's output. */
    static Answer of(byte[] output) {
        JsonNode json = tree(output);
        Map<String, String> headers = new HashMap<>();
        json.path("headers").forEachEntry((name, value) -> headers.put(name, value.asText()));
        String body = json.path("body").asText();
        byte[] bytes =
                json.path("isBase64Encoded").asBoolean()
                        ? Base64.getDecoder().decode(body)
                        : body.getBytes(StandardCharsets.UTF_8);
        return new Answer(json.path("statusCode").asInt(), headers, bytes);
    }

    /** The body, decompressed where it is compressed. */
    String body() {
        return new String(
                header("content-encoding").equals("gzip") ? decompressed() : bytes,
                StandardCharsets.UTF_8);
    }

    private byte[] decompressed() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json() {
        return tree(body().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A header's value, empty where it is not there. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that
                && status == that.status
                && headers.equals(that.headers)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return status;
    }

    @Override
    public String toString() {
        return status + " " + headers + "\n" + body();
    }
}
