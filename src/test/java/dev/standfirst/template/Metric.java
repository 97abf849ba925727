package dev.standfirst.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A metric that an alarm or the dashboard looks at.
 *
 * @param dimensions by name, their values as {@code Fn::Sub} would write them: {@code ${Queue.Arn}}
 */
public record Metric(String namespace, String name, Map<String, String> dimensions) {
    /** The metrics that an alarm with {@code properties} looks at. */
    static Stream<Metric> of(Value properties) {
        return properties.has("Metrics")
                ? properties.at("Metrics").elements().stream()
                        .filter(metric -> metric.has("MetricStat"))
                        .map(metric -> single(metric.at("MetricStat", "Metric")))
                : Stream.of(single(properties));
    }

    private static Metric single(Value metric) {
        Map<String, String> dimensions = new LinkedHashMap<>();
        for (Value dimension : metric.at("Dimensions").elements()) {
            dimensions.put(dimension.at("Name").text(), written(dimension.at("Value")));
        }
        return new Metric(
                metric.at("Namespace").text(), metric.at("MetricName").text(), dimensions);
    }

    /** All that the alarms and the dashboard of {@code template} look at. */
    public static Stream<Metric> all(Template template) {
        return Stream.concat(
                template.resources("AWS::CloudWatch::Alarm").stream()
                        .flatMap(alarm -> of(alarm.at("Properties"))),
                Dashboard.of(template).metrics());
    }

    private static String written(Value value) {
        if (value.content() instanceof String text) {
            return text;
        }
        if (value.has("Fn::Sub")) {
            return value.at("Fn::Sub").text();
        }
        return value.has("Ref")
                ? "${" + value.at("Ref").text() + "}"
                : "${" + String.join(".", strings(value.at("Fn::GetAtt"))) + "}";
    }

    private static List<String> strings(Value list) {
        return list.elements().stream().map(Value::text).toList();
    }
}
