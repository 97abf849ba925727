package dev.standfirst.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The schema of a summary, cut into the contract's components, whose names clients see. */
final class SummarySchemas {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String COMPONENTS = "#/components/schemas/";
    private static final Set<String> OF_THE_FILE = Set.of("$schema", "$id", "$defs", "title");

    /** Names of components by where they are in the schema. */
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("", "Summary"),
                    Map.entry("/properties/headline/oneOf/1", "Headline"),
                    Map.entry("/$defs/fact", "Fact"),
                    Map.entry("/$defs/fact/properties/assertedBy/oneOf/1", "AssertedBy"),
                    Map.entry("/$defs/figure", "Figure"),
                    Map.entry("/$defs/quote", "Quote"),
                    Map.entry("/$defs/quote/properties/speaker/oneOf/1", "Speaker"),
                    Map.entry("/$defs/quote/properties/cue/oneOf/1", "Cue"),
                    Map.entry("/properties/entities", "Entities"),
                    Map.entry("/properties/entities/properties/people/items", "Person"),
                    Map.entry("/$defs/named", "Named"),
                    Map.entry("/properties/warnings/items", "Warning"),
                    Map.entry("/properties/provenance", "Provenance"),
                    Map.entry("/$defs/spans", "Spans"),
                    Map.entry("/$defs/span", "Span"));

    private SummarySchemas() {}

    /**
     * The components.
     *
     * @param schema of a whole summary; a client may ask for a part of one, so but the two members
     *     that are always there none is required
     */
    static Map<String, JsonNode> of(JsonNode schema) {
        Map<String, JsonNode> components = new LinkedHashMap<>();
        NAMES.forEach((pointer, name) -> {
            JsonNode at = schema.at(JsonPointer.compile(pointer));
            if (at.isMissingNode()) {
                throw new AssertionError("the schema of a summary has no " + pointer);
            }
            components.put(name, members((ObjectNode) at, pointer));
        });
        ObjectNode summary = members((ObjectNode) schema, "");
        summary.putArray("required").add("schemaVersion").add("id");
        components.put("Summary", summary);
        return components;
    }

    private static JsonNode cut(JsonNode node, String pointer) {
        String name = NAMES.get(pointer);
        if (name != null) {
            return NODES.objectNode().put("$ref", COMPONENTS + name);
        }
        return switch (node) {
            case ObjectNode object -> members(object, pointer);
            case ArrayNode array -> {
                ArrayNode elements = NODES.arrayNode();
                for (int i = 0; i < array.size(); i++) {
                    elements.add(cut(array.get(i), pointer + "/" + i));
                }
                yield elements;
            }
            default -> node;
        };
    }

    private static ObjectNode members(ObjectNode object, String pointer) {
        ObjectNode members = NODES.objectNode();
        object.properties()
                .forEach(member -> {
                    String name = member.getKey();
                    if (name.equals("$ref")) {
                        String to = member.getValue().asText().substring(1);
                        members.put(name, COMPONENTS + NAMES.get(to));
                    } else if (!pointer.isEmpty() || !OF_THE_FILE.contains(name)) {
                        members.set(name, cut(member.getValue(), pointer + "/" + name));
                    }
                });
        return members;
    }
}
