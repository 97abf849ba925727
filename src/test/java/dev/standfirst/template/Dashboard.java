package dev.standfirst.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The dashboard's body, with the names of resources still to be put in. */
final class Dashboard {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode body;

    private Dashboard(JsonNode body) {
        this.body = body;
    }

    static Dashboard of(Template template) {
        List<Value> sub =
                template.properties("Dashboard").at("DashboardBody", "Fn::Sub").elements();
        String text = sub.getFirst().text();
        for (String variable : sub.getLast().names()) {
            Value value = sub.getLast().at(variable);
            String put =
                    value.content() instanceof String given
                            ? given
                            : "${" + value.at("Ref").text() + "}";
            text = text.replace("${" + variable + "}", put);
        }
        return new Dashboard(parsed(text));
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the dashboard is no JSON", e);
        }
    }

    List<JsonNode> widgets() {
        return body.path("widgets").valueStream().toList();
    }

    /** The metrics that it shows, but for those that a search finds. */
    Stream<Metric> metrics() {
        return rows().filter(row -> row.path(0).isTextual()).map(Dashboard::metric);
    }

    /** What it calculates and searches. */
    Stream<String> expressions() {
        return rows().filter(row -> row.path(0).isObject())
                .map(row -> row.path(0).path("expression").asText());
    }

    private Stream<JsonNode> rows() {
        return widgets().stream()
                .flatMap(widget -> widget.path("properties").path("metrics").valueStream());
    }

    private static Metric metric(JsonNode row) {
        Map<String, String> dimensions = new LinkedHashMap<>();
        for (int i = 2; row.path(i + 1).isTextual(); i += 2) {
            dimensions.put(row.path(i).textValue(), row.path(i + 1).textValue());
        }
        return new Metric(row.path(0).textValue(), row.path(1).textValue(), dimensions);
    }
}
