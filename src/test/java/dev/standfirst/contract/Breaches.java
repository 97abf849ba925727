package dev.standfirst.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests that break what the contract says of parameters, one breach each. */
final class Breaches {
    private Breaches() {}

    static List<Ask> of(ObjectNode contract) {
        return Operation.all(contract).stream().flatMap(Breaches::of).toList();
    }

    private static Stream<Ask> of(Operation operation) {
        List<String> uris = new ArrayList<>();
        String path = operation.template().replace("{id}", Shelf.ARTICLE);
        String there = path.replace("{problem}", "not-found");
        uris.add(there + "?unheard-of=1");
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            JsonNode schema = operation.resolved(parameter.path("schema"));
            List<String> bad = bad(operation, schema);
            switch (parameter.path("in").asText()) {
                case "query" -> {
                    bad.forEach(value -> uris.add(there + "?" + name + "=" + value));
                    uris.add(there + "?" + name);
                }
                case "path" ->
                        bad.forEach(value ->
                                uris.add(operation.template().replace("{" + name + "}", value)));
                default -> {}
            }
        }
        return uris.stream().map(uri -> Ask.of(operation.method(), uri));
    }

    /** Values that {@code schema} does not allow, encoded. */
    private static List<String> bad(Operation operation, JsonNode schema) {
        List<String> bad = new ArrayList<>();
        if (schema.has("enum")) {
            bad.add("unheard-of");
        }
        if (schema.path("format").asText().equals("date")) {
            bad.addAll(List.of("today", "2026-02-30", "2026-11-20T00:00:00Z"));
        }
        if (schema.has("minimum")) {
            bad.addAll(List.of(String.valueOf(schema.path("minimum").asInt() - 1), "1.5", "one"));
        }
        if (schema.has("maximum")) {
            bad.add(String.valueOf(schema.path("maximum").asInt() + 1));
        }
        if (schema.has("minLength")) {
            bad.add("");
        }
        if (schema.has("maxLength")) {
            bad.add("x".repeat(schema.path("maxLength").asInt() + 1));
        }
        if (schema.has("maxItems")) {
            bad.add(
                    String.join(
                            ",",
                            IntStream.rangeClosed(0, schema.path("maxItems").asInt())
                                    .mapToObj(i -> "x" + i)
                                    .toList()));
        }
        if (schema.has("items")) {
            bad(operation, operation.resolved(schema.path("items")))
                    .forEach(item -> bad.add(item + ",x"));
        }
        return bad;
    }
}
