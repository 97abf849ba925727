package dev.standfirst.local;

import dev.standfirst.template.Route;
import dev.standfirst.template.Template;
import dev.standfirst.template.Value;

import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the template declares, as far as it runs here, with its parameters' defaults. */
final class Declarations {
    /** The same each time, so that what clients keep stays good. */
    private static final String STACK = "this machine";

    private final Template template;

    private Declarations(Template template) {
        this.template = template;
    }

    /** The project's, for readers whom nobody asks who they are. */
    static Declarations ofProject() {
        return new Declarations(Template.written().deployed("Public", Map.of()));
    }

    /**
     * The function {@code name}.
     *
     * @param names what the resources that it refers to are called here
     */
    FunctionDeclaration function(String name, Map<String, String> names) {
        Value function = template.properties(name);
        Map<String, String> environment = new HashMap<>();
        Value variables = function.at("Environment", "Variables");
        for (String variable : variables.names()) {
            environment.put(variable, text(variables.at(variable), names));
        }
        return new FunctionDeclaration(
                name,
                Path.of(function.at("CodeUri").text()),
                function.at("Handler").text(),
                Duration.ofSeconds(function.at("Timeout").number()),
                function.at("MemorySize").number(),
                environment);
    }

    private static String text(Value value, Map<String, String> names) {
        if (!(value.content() instanceof Map)) {
            return value.content().toString();
        }
        String name = value.at("Ref").text();
        String here = name.equals("AWS::StackId") ? STACK : names.get(name);
        if (here == null) {
            throw new AssertionError(value + " is nothing that runs here");
        }
        return here;
    }

    /** The queue that triggers the function {@code name}. */
    EventSourceDeclaration eventSource(String name) {
        Value events = template.properties(name).at("Events");
        for (String event : events.names()) {
            if (events.at(event, "Type").text().equals("SQS")) {
                Value source = events.at(event, "Properties");
                return new EventSourceDeclaration(
                        source.at("BatchSize").number(),
                        source.has("FunctionResponseTypes")
                                && source.at("FunctionResponseTypes").elements().stream()
                                        .anyMatch(type ->
                                                type.text().equals("ReportBatchItemFailures")));
            }
        }
        throw new AssertionError(name + " has no queue");
    }

    /** Seconds until a message that was not deleted is delivered again. */
    int visibilityTimeout() {
        return template.properties("ArticleQueue").at("VisibilityTimeout").number();
    }

    /** How often a message is delivered before it goes to the dead-letter queue. */
    int maxReceiveCount() {
        return template.properties("ArticleQueue").at("RedrivePolicy", "maxReceiveCount").number();
    }

    /** What the keys of the objects start with of which the bucket tells the queue. */
    String prefix() {
        return template.properties("ArticleBucket")
                .at("NotificationConfiguration", "QueueConfigurations")
                .elements()
                .getFirst()
                .at("Filter", "S3Key", "Rules")
                .elements()
                .getFirst()
                .at("Value")
                .text();
    }

    /** The routes of the HTTP API. */
    List<Route> routes() {
        return template.routes();
    }

    /** How to make the table. */
    CreateTableRequest table(String name) {
        Value table = template.properties("SummaryTable");
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                        table.at("AttributeDefinitions").elements().stream()
                                .map(Declarations::attribute)
                                .toList())
                .keySchema(keys(table))
                .globalSecondaryIndexes(
                        table.at("GlobalSecondaryIndexes").elements().stream()
                                .map(Declarations::index)
                                .toList())
                .build();
    }

    private static AttributeDefinition attribute(Value attribute) {
        return AttributeDefinition.builder()
                .attributeName(attribute.at("AttributeName").text())
                .attributeType(attribute.at("AttributeType").text())
                .build();
    }

    private static List<KeySchemaElement> keys(Value of) {
        return of.at("KeySchema").elements().stream()
                .map(key ->
                        KeySchemaElement.builder()
                                .attributeName(key.at("AttributeName").text())
                                .keyType(key.at("KeyType").text())
                                .build())
                .toList();
    }

    private static GlobalSecondaryIndex index(Value index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.at("IndexName").text())
                .keySchema(keys(index))
                .projection(projection(index.at("Projection")))
                .build();
    }

    private static Projection projection(Value projection) {
        Projection.Builder builder =
                Projection.builder().projectionType(projection.at("ProjectionType").text());
        if (projection.has("NonKeyAttributes")) {
            builder.nonKeyAttributes(
                    projection.at("NonKeyAttributes").elements().stream()
                            .map(Value::text)
                            .toList());
        }
        return builder.build();
    }
}
