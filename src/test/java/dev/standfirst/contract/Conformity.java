package dev.standfirst.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds answers to the contract: what it does not say of an answer is a fault of one of the two.
 */
final class Conformity {
    /** Of the transfer, or told by the media types. */
    private static final Set<String> NOT_DOCUMENTED =
            Set.of("content-type", "content-length", "date", "connection", "transfer-encoding");

    private final List<Operation> operations;
    private final Schemas schemas;

    Conformity(ObjectNode contract) {
        operations = Operation.all(contract);
        schemas = new Schemas(contract);
    }

    /** What of {@code reply} is not as the contract has it for {@code ask}; empty where all is. */
    List<String> faults(Ask ask, Reply reply) {
        Operation operation = Operation.of(ask, operations);
        return operation
                .responseKey(ask, reply.status())
                .map(key -> faults(ask, operation, operation.response(key), reply))
                .orElseGet(() -> List.of("the status " + reply.status()));
    }

    private List<String> faults(Ask ask, Operation operation, JsonNode response, Reply reply) {
        List<String> faults = new ArrayList<>(headers(operation, response, reply));
        faults.addAll(
                operation.method().equals("HEAD")
                        ? head(ask, reply)
                        : body(response.path("content"), reply));
        return faults;
    }

    private List<String> headers(Operation operation, JsonNode response, Reply reply) {
        List<String> faults = new ArrayList<>();
        Map<String, JsonNode> documented = new TreeMap<>();
        response.path("headers")
                .forEachEntry((name, at) ->
                        documented.put(name.toLowerCase(Locale.ROOT), operation.resolved(at)));
        documented.forEach((name, header) -> {
            if (reply.headers().containsKey(name)) {
                schemas.faults(header.path("schema"), json(header, reply.header(name)))
                        .forEach(fault -> faults.add("the header " + name + fault));
            } else if (header.path("required").asBoolean()) {
                faults.add("no header " + name);
            }
        });
        reply.headers().keySet().stream()
                .filter(name -> !documented.containsKey(name) && !NOT_DOCUMENTED.contains(name))
                .forEach(name -> faults.add("the header " + name));
        return faults;
    }

    private static String json(JsonNode header, String value) {
        boolean number = header.at("/schema/type").asText().equals("integer");
        return number && value.matches("[0-9]+")
                ? IntNode.valueOf(Integer.parseInt(value)).toString()
                : TextNode.valueOf(value).toString();
    }

    /** There is no body, and the status and media type are such that {@code GET} has. */
    private List<String> head(Ask ask, Reply reply) {
        Ask get = Ask.of("GET", ask.uri());
        Operation operation = Operation.of(get, operations);
        Optional<JsonNode> content =
                operation
                        .responseKey(get, reply.status())
                        .map(key -> operation.response(key).path("content"));
        String mediaType = reply.header("content-type");
        boolean known =
                content.filter(of -> mediaType.isEmpty() ? of.isEmpty() : of.has(mediaType))
                        .isPresent();
        List<String> faults = new ArrayList<>();
        if (!known) {
            faults.add("a status or media type that GET does not have: " + mediaType);
        }
        if (reply.body().length > 0) {
            faults.add("a body");
        }
        return faults;
    }

    private List<String> body(JsonNode content, Reply reply) {
        String mediaType = reply.header("content-type");
        if (content.isEmpty()) {
            return mediaType.isEmpty() && reply.body().length == 0 ? List.of() : List.of("a body");
        }
        if (!content.has(mediaType)) {
            return List.of("the media type " + mediaType);
        }
        try {
            String text = reply.text();
            boolean json = mediaType.endsWith("json");
            return schemas.faults(
                    content.path(mediaType).path("schema"),
                    json ? text : TextNode.valueOf(text).toString());
        } catch (CharacterCodingException e) {
            return List.of("a body that is not UTF-8");
        }
    }
}
