package dev.standfirst.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The project's sample events, of other articles. */
final class Events {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Events() {}

    /** A request for the summary of the article {@code id}. */
    static byte[] summary(String id) {
        ObjectNode event = sample("http-summary.json");
        event.put("rawPath", "/v1/articles/" + id + "/summary");
        return bytes(event);
    }

    /** A queue's message that an object was uploaded. */
    static byte[] upload(String bucket, String key, String version) {
        ObjectNode notification = sample("s3-put.json");
        ObjectNode s3 = (ObjectNode) notification.at("/Records/0/s3");
        ((ObjectNode) s3.get("bucket")).put("name", bucket);
        ((ObjectNode) s3.get("object")).put("key", key).put("versionId", version);
        ObjectNode event = sample("sqs-put.json");
        ((ObjectNode) event.at("/Records/0")).put("body", notification.toString());
        return bytes(event);
    }

    private static ObjectNode sample(String name) {
        try {
            return (ObjectNode) MAPPER.readTree(Path.of("events", name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(JsonNode event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
