package dev.standfirst.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The contract in OpenAPI 3.0, for generators of clients: they know 3.1 as a beta only. What 3.0
 * cannot say is left out, so it allows more than the contract does. Of each resource {@code GET}
 * alone is kept: {@code HEAD} would double what a client has and tell it nothing. A list in a query
 * is sent as one parameter for each member: generators encode the commas between members as well.
 */
public final class OpenApi30 {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String LICENSE = "https://www.apache.org/licenses/LICENSE-2.0";

    private static final Pattern HYPHEN = Pattern.compile("-(.)");

    /** What 3.0 does not know, or what only people read. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "head",
                    "examples",
                    "example",
                    "contains",
                    "minContains",
                    "maxContains",
                    "dependentRequired");

    private OpenApi30() {}

    /** What {@code contract}, in OpenAPI 3.1, is in 3.0. */
    public static JsonNode of(JsonNode contract) {
        ObjectNode document = (ObjectNode) older(contract);
        document.put("openapi", "3.0.3");
        document.withObject("/info").remove("summary");
        document.withObject("/info/license").remove("identifier");
        document.withObject("/info/license").put("url", LICENSE);
        dropUnused(document.withObject("/components/responses"), document.toString());
        return document;
    }

    private static void dropUnused(ObjectNode responses, String document) {
        responses.retain(
                responses.properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(name -> document.contains("/responses/" + name + '"'))
                        .toList());
    }

    private static JsonNode older(JsonNode node) {
        return switch (node) {
            case ObjectNode object when object.has("$ref") ->
                    NODES.objectNode().set("$ref", object.get("$ref"));
            case ObjectNode object -> schema(members(object));
            case ArrayNode array -> {
                ArrayNode elements = NODES.arrayNode();
                array.forEach(element -> elements.add(older(element)));
                yield elements;
            }
            default -> node;
        };
    }

    private static ObjectNode members(ObjectNode object) {
        ObjectNode members = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!LEFT_OUT.contains(member.getKey())) {
                members.set(member.getKey(), older(member.getValue()));
            }
        }
        return members;
    }

    /** Of an object that is no schema, itself. */
    private static ObjectNode schema(ObjectNode object) {
        if (object.get("oneOf") instanceof ArrayNode choice) {
            orNull(object, choice);
        }
        if (object.get("type") instanceof ArrayNode types) {
            types(object, types);
        }
        JsonNode constant = object.get("const");
        if (constant != null && constant.isValueNode()) {
            object.remove("const");
            constant(object, constant);
        }
        if (object.get("enum") instanceof ArrayNode values) {
            enumeration(object, values);
        }
        if (object.has("explode")) {
            object.put("explode", true);
        }
        if (object.path("default").isValueNode()) {
            // clients would send it, and not every request takes the parameter
            object.remove("default");
        }
        return object;
    }

    private static void types(ObjectNode schema, ArrayNode types) {
        withoutNull(schema, types, NODES.textNode("null"));
        schema.remove("type");
        if (types.size() == 1) {
            schema.set("type", types.get(0));
        } else {
            ArrayNode choice = schema.putArray("oneOf");
            types.forEach(type -> choice.addObject().set("type", type));
        }
    }

    /** With names for the values: generators would call a hyphen a minus. */
    private static void enumeration(ObjectNode schema, ArrayNode values) {
        schema.put("type", "string");
        ArrayNode names = schema.putArray("x-enum-varnames");
        values.forEach(value -> names.add(camelCase(value.asText())));
    }

    private static String camelCase(String value) {
        return HYPHEN.matcher(value).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static void orNull(ObjectNode schema, ArrayNode choice) {
        withoutNull(schema, choice, NODES.objectNode().put("type", "null"));
        schema.remove("oneOf");
        schema.set("allOf", choice);
    }

    private static void withoutNull(ObjectNode schema, ArrayNode choice, JsonNode nothing) {
        for (int i = 0; i < choice.size(); i++) {
            if (choice.get(i).equals(nothing)) {
                choice.remove(i);
                schema.put("nullable", true);
                return;
            }
        }
    }

    /** Without the value: generators make a type of their own of each. */
    private static void constant(ObjectNode schema, JsonNode constant) {
        schema.put("type", constant.isBoolean() ? "boolean" : "string");
    }
}
