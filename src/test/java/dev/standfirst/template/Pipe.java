package dev.standfirst.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What EventBridge makes of a table's stream by the template's pipe. */
final class Pipe {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("(\"?)<(\\$[.\\w]+)>\"?");

    private final JsonNode pattern;
    private final Value target;

    Pipe(Value properties) {
        Value filters = properties.at("SourceParameters", "FilterCriteria", "Filters");
        this.pattern = parsed(filters.elements().getFirst().at("Pattern").text());
        this.target = properties.at("TargetParameters");
    }

    /** A record of the stream, where {@code item} was written. */
    static JsonNode inserted(Map<String, AttributeValue> item) {
        ObjectNode record = JSON.createObjectNode().put("eventName", "INSERT");
        ObjectNode change = record.putObject("dynamodb");
        ObjectNode keys = change.putObject("Keys");
        ObjectNode image = change.putObject("NewImage");
        item.forEach((name, value) -> image.set(name, attribute(value)));
        keys.set("pk", image.get("pk"));
        keys.set("sk", image.get("sk"));
        return record;
    }

    private static ObjectNode attribute(AttributeValue value) {
        ObjectNode attribute = JSON.createObjectNode();
        return switch (value.type()) {
            case S -> attribute.put("S", value.s());
            case BOOL -> attribute.put("BOOL", value.bool());
            case B ->
                    attribute.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
            default -> throw new AssertionError("not known here: " + value);
        };
    }

    /** The event for {@code record}; nothing where the filter leaves it out. */
    Optional<JsonNode> event(JsonNode record) {
        if (!matches(pattern, record)) {
            return Optional.empty();
        }
        Value bus = target.at("EventBridgeEventBusParameters");
        ObjectNode event = JSON.createObjectNode().put("source", bus.at("Source").text());
        event.set("detail-type", at(bus.at("DetailType").text(), record));
        event.set("time", at(bus.at("Time").text(), record));
        event.set("detail", parsed(filled(record)));
        return Optional.of(event);
    }

    private static boolean matches(JsonNode pattern, JsonNode value) {
        return pattern.isArray()
                ? pattern.valueStream().anyMatch(value::equals)
                : pattern.propertyStream()
                        .allMatch(part -> matches(part.getValue(), value.path(part.getKey())));
    }

    /** Of what is not there, nothing is put in: outside of quotation marks that is no JSON. */
    private String filled(JsonNode record) {
        return PLACE.matcher(target.at("InputTemplate", "Fn::Sub").text())
                .replaceAll(place -> {
                    JsonNode value = at(place.group(2), record);
                    return Matcher.quoteReplacement(
                            place.group(1).isEmpty()
                                    ? value.isMissingNode() ? "" : value.toString()
                                    : new TextNode(value.asText()).toString());
                })
                .replace(
                        "${HttpApi.ApiEndpoint}",
                        "https://a1b2.execute-api.eu-west-1.amazonaws.com");
    }

    private static JsonNode at(String path, JsonNode record) {
        return record.at(path.substring(1).replace('.', '/'));
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }
}
