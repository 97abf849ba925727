package dev.standfirst.build;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.Stream;

/**
 * A library in a bill of materials.
 *
 * @param ref what the bill calls it
 * @param sha256 the checksum of its jar, in hexadecimal
 * @param licences SPDX ids, or names where there is no id; empty where it states none
 */
record Component(String ref, String name, String version, String sha256, List<String> licences) {
    static Component of(JsonNode json) {
        return new Component(
                json.path("bom-ref").asText(),
                json.path("name").asText(),
                json.path("version").asText(),
                sha256(json),
                json.path("licenses").valueStream().flatMap(Component::licence).toList());
    }

    private static String sha256(JsonNode json) {
        return json.path("hashes")
                .valueStream()
                .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
                .map(hash -> hash.path("content").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no SHA-256 in " + json));
    }

    private static Stream<String> licence(JsonNode choice) {
        return Stream.of("/license/id", "/license/name", "/expression")
                .map(choice::at)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .limit(1);
    }

    /** As the jar is called in a zip and in Maven's repository. */
    String jarName() {
        return name + "-" + version + ".jar";
    }
}
