package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.store.Outcome;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which metrics AWS and the project write, and by which dimensions, as each service's manual has
 * it.
 */
final class KnownMetrics {
    private static final Set<String> FUNCTION = Set.of("FunctionName");
    private static final Set<String> ALIAS = Set.of("FunctionName", "Resource");
    private static final Set<String> NEW_VERSION =
            Set.of("FunctionName", "Resource", "ExecutedVersion");
    private static final List<Set<String>> CALLS = List.of(FUNCTION, ALIAS, NEW_VERSION);
    private static final List<Set<String>> QUEUE = List.of(Set.of("QueueName"));
    private static final List<Set<String>> API = List.of(Set.of("ApiId"));
    private static final List<Set<String>> TABLE =
            List.of(Set.of("TableName"), Set.of("TableName", "GlobalSecondaryIndexName"));
    private static final List<Set<String>> ARTICLES = List.of(Set.of("FunctionName", "Outcome"));

    private static final Map<String, List<Set<String>>> DIMENSIONS =
            Map.ofEntries(
                    Map.entry("AWS/SQS ApproximateNumberOfMessagesVisible", QUEUE),
                    Map.entry("AWS/SQS ApproximateAgeOfOldestMessage", QUEUE),
                    Map.entry("AWS/Lambda Errors", CALLS),
                    Map.entry("AWS/Lambda Throttles", List.of(FUNCTION, ALIAS)),
                    Map.entry("AWS/Lambda Invocations", CALLS),
                    Map.entry("AWS/Lambda Duration", CALLS),
                    Map.entry("AWS/Lambda ConcurrentExecutions", List.of(FUNCTION, ALIAS)),
                    Map.entry("AWS/ApiGateway Count", API),
                    Map.entry("AWS/ApiGateway 4xx", API),
                    Map.entry("AWS/ApiGateway 5xx", API),
                    Map.entry("AWS/ApiGateway Latency", API),
                    Map.entry("AWS/ApiGateway IntegrationLatency", API),
                    Map.entry("AWS/ApiGateway DataProcessed", API),
                    Map.entry("AWS/DynamoDB ReadThrottleEvents", TABLE),
                    Map.entry("AWS/DynamoDB WriteThrottleEvents", TABLE),
                    Map.entry("AWS/DynamoDB ConsumedReadCapacityUnits", TABLE),
                    Map.entry("AWS/DynamoDB ConsumedWriteCapacityUnits", TABLE),
                    Map.entry(
                            "AWS/DynamoDB SystemErrors", List.of(Set.of("TableName", "Operation"))),
                    Map.entry("AWS/Logs IncomingBytes", List.of(Set.of("LogGroupName"))),
                    // what is written under these is told by the ingest function's own tests
                    Map.entry("Standfirst Articles", ARTICLES),
                    Map.entry("Standfirst IngestMillis", ARTICLES),
                    Map.entry("Standfirst EventAgeMillis", ARTICLES),
                    Map.entry("Standfirst EngineMillis", ARTICLES),
                    Map.entry("Standfirst ItemBytes", ARTICLES),
                    Map.entry("Standfirst Faults", List.of(Set.of("FunctionName", "Version"))));

    private static final Set<String> OPERATIONS = ServiceCalls.operations("DynamoDbClient");

    private final Template template;

    KnownMetrics(Template template) {
        this.template = template;
    }

    /** Fails where {@code metric} is not written, or not of something that the template makes. */
    void check(Metric metric) {
        assertThat(DIMENSIONS).containsKey(metric.namespace() + " " + metric.name());
        assertThat(DIMENSIONS.get(metric.namespace() + " " + metric.name()))
                .as("dimensions of %s", metric)
                .contains(metric.dimensions().keySet());
        metric.dimensions()
                .forEach((name, value) ->
                        assertThat(value)
                                .as("%s of %s", name, metric)
                                .matches(allowed(name, metric)));
    }

    private Pattern allowed(String dimension, Metric metric) {
        String function = metric.dimensions().getOrDefault("FunctionName", "");
        return switch (dimension) {
            case "QueueName" -> reference("AWS::SQS::Queue", ".QueueName");
            case "FunctionName" -> reference("AWS::Serverless::Function", "");
            case "Resource" -> Pattern.compile(Pattern.quote(function + ":live"));
            case "ExecutedVersion", "Version" ->
                    Pattern.compile(Pattern.quote(function.replace("}", ".Version.Version}")));
            case "ApiId" -> reference("AWS::Serverless::HttpApi", "");
            case "TableName" ->
                    template.hasResource("SummaryTable")
                            ? reference("AWS::DynamoDB::Table", "")
                            : Pattern.compile("a-table-brought-along");
            case "GlobalSecondaryIndexName" -> Pattern.compile("by-day");
            case "Operation" -> Pattern.compile(String.join("|", operations()));
            case "LogGroupName" -> reference("AWS::Logs::LogGroup", "");
            case "Outcome" -> Pattern.compile(Outcome.Summarised.STATUS);
            default -> throw new AssertionError("not known here: " + dimension);
        };
    }

    /** What the functions ask of the table. */
    static Set<String> operations() {
        return OPERATIONS;
    }

    private Pattern reference(String type, String attribute) {
        return Pattern.compile(
                "\\$\\{("
                        + String.join("|", template.names(type))
                        + ")"
                        + Pattern.quote(attribute)
                        + "}");
    }
}
