package dev.standfirst.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An operation of the contract.
 *
 * @param method its method, upper case
 * @param template its path
 * @param node what the contract says of it
 * @param contract the whole contract
 */
record Operation(String method, String template, JsonNode node, ObjectNode contract) {
    /** All of {@code contract}. */
    static List<Operation> all(ObjectNode contract) {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                String name = method.getKey().toUpperCase(Locale.ROOT);
                all.add(new Operation(name, path.getKey(), method.getValue(), contract));
            }
        }
        return all;
    }

    /**
     * The one that {@code ask} is of: where several paths fit, that with most of it fixed. Of a
     * method that the contract does not have it is {@code GET}'s.
     */
    static Operation of(Ask ask, List<Operation> all) {
        String method = ask.method().equals("HEAD") ? "HEAD" : "GET";
        return all.stream()
                .filter(operation -> operation.method.equals(method))
                .filter(operation -> operation.takes(ask.path()))
                .max(Comparator.comparingInt(operation -> operation.template.length()))
                .orElseThrow(() -> new AssertionError("no operation for " + ask));
    }

    /** An id may hold slashes. */
    private boolean takes(String path) {
        return Pattern.compile(template.replaceAll("\\{\\w+}", ".*"), Pattern.DOTALL)
                .matcher(path)
                .matches();
    }

    /** What {@code node} is, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? contract.at(JsonPointer.compile(node.path("$ref").asText().substring(1)))
                : node;
    }

    List<JsonNode> parameters() {
        return node.path("parameters").valueStream().map(this::resolved).toList();
    }

    /** Its responses by status, such as {@code 200}, {@code 4XX} and {@code default}. */
    Map<String, JsonNode> responses() {
        Map<String, JsonNode> responses = new LinkedHashMap<>();
        node.path("responses").forEachEntry((status, at) -> responses.put(status, resolved(at)));
        return responses;
    }

    /** What {@link #responses()} has for {@code key}. */
    JsonNode response(String key) {
        return resolved(node.path("responses").path(key));
    }

    /**
     * The key in {@link #responses()} of an answer to {@code ask}, or nothing where none is meant
     * for it. What is for the rest is for other methods only: else every status would be
     * documented.
     */
    Optional<String> responseKey(Ask ask, int status) {
        Stream<String> keys =
                ask.method().equals(method)
                        ? Stream.of(String.valueOf(status), status / 100 + "XX")
                        : Stream.of("default");
        return keys.filter(node.path("responses")::has).findFirst();
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
