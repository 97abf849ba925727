package dev.standfirst.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the contract says there is, and what of it was never seen in an answer. */
final class Coverage {
    /** API Gateway's own. */
    private static final Set<String> NOT_OF_THE_FUNCTION = Set.of("401", "403", "429");

    private static final String PROBLEM = "/v1/problems/";

    private final List<Operation> operations;
    private final Set<String> unseen = new TreeSet<>();

    Coverage(ObjectNode contract) {
        operations = Operation.all(contract);
        operations.forEach(this::document);
        contract.at("/components/schemas/ProblemType/enum")
                .forEach(type -> unseen.add(problem(type.asText())));
    }

    private void document(Operation operation) {
        unseen.add(operation.toString());
        operation.parameters().forEach(at -> unseen.add(parameter(operation, name(at))));
        operation
                .responses()
                .forEach((status, response) -> {
                    if (!NOT_OF_THE_FUNCTION.contains(status)) {
                        unseen.add(response(operation, status));
                        response.path("content")
                                .fieldNames()
                                .forEachRemaining(
                                        type -> unseen.add(content(operation, status, type)));
                        response.path("headers")
                                .fieldNames()
                                .forEachRemaining(
                                        name -> unseen.add(header(operation, status, name)));
                    }
                });
    }

    /** Takes down what is in {@code reply}; a parameter counts where it is taken. */
    void saw(Ask ask, Reply reply) {
        Operation operation = Operation.of(ask, operations);
        String status = operation.responseKey(ask, reply.status()).orElse("none");
        unseen.remove(operation.toString());
        unseen.remove(response(operation, status));
        unseen.remove(content(operation, status, reply.header("content-type")));
        reply.headers().keySet().forEach(name -> unseen.remove(header(operation, status, name)));
        if (reply.status() < 400) {
            operation.parameters().stream()
                    .filter(parameter -> isIn(ask, parameter))
                    .forEach(parameter -> unseen.remove(parameter(operation, name(parameter))));
        }
        if (reply.header("content-type").equals("application/problem+json")) {
            type(reply);
        }
    }

    private void type(Reply reply) {
        if (reply.body().length == 0) {
            return;
        }
        try {
            String type = Contract.tree(reply.text()).path("type").asText();
            unseen.remove(problem(type.substring(PROBLEM.length())));
        } catch (CharacterCodingException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isIn(Ask ask, JsonNode parameter) {
        return switch (parameter.path("in").asText()) {
            case "query" ->
                    Arrays.stream(ask.query().split("&", -1))
                            .anyMatch(part -> part.startsWith(name(parameter) + "="));
            case "header" ->
                    ask.headers().keySet().stream().anyMatch(name(parameter)::equalsIgnoreCase);
            default -> true;
        };
    }

    /** What was never seen, in order; it should be nothing. */
    Set<String> unseen() {
        return new TreeSet<>(unseen);
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asText();
    }

    private static String parameter(Operation operation, String name) {
        return operation + ", parameter " + name;
    }

    private static String response(Operation operation, String status) {
        return operation + ", " + status;
    }

    private static String content(Operation operation, String status, String mediaType) {
        return response(operation, status) + ", " + mediaType;
    }

    private static String header(Operation operation, String status, String name) {
        return response(operation, status) + ", header " + name.toLowerCase(Locale.ROOT);
    }

    private static String problem(String type) {
        return "problem " + type;
    }
}
