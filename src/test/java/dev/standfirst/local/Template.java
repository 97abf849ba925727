package dev.standfirst.local;

import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the local run takes from the project's SAM template. References are resolved to parameters'
 * defaults and to the names that resources have here; what cannot be resolved fails rather than be
 * guessed.
 */
public final class Template {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

    private final Object yaml;
    private final Map<String, String> names;

    private Template(Object yaml, Map<String, String> names) {
        this.yaml = yaml;
        this.names = names;
    }

    /** The template in {@code file}. */
    public static Template read(Path file) throws IOException {
        return new Template(Yaml.read(Files.readString(file)), Map.of());
    }

    /** This, with what resources are called here, by logical name. */
    public Template named(Map<String, String> names) {
        return new Template(yaml, Map.copyOf(names));
    }

    /** The function of the logical name {@code name}. */
    FunctionDeclaration function(String name) {
        Map<String, String> environment = new LinkedHashMap<>();
        map(property(name, "Environment", "Variables"))
                .forEach((key, value) -> environment.put(key, resolved(value)));
        return new FunctionDeclaration(
                name,
                Path.of(string(name, "CodeUri")),
                string(name, "Handler"),
                Duration.ofSeconds(number(name, "Timeout")),
                number(name, "MemorySize"),
                environment);
    }

    /** The one queue that triggers the function. */
    EventSourceDeclaration eventSource(String function) {
        for (Object event : map(property(function, "Events")).values()) {
            if (Yaml.at(event, "Type").equals("SQS")) {
                Map<String, Object> properties = map(Yaml.at(event, "Properties"));
                return new EventSourceDeclaration(
                        Integer.parseInt(resolved(properties.getOrDefault("BatchSize", "10"))),
                        list(properties.getOrDefault("FunctionResponseTypes", List.of()))
                                .contains("ReportBatchItemFailures"));
            }
        }
        throw new IllegalArgumentException(function + " has no queue");
    }

    /** A queue's seconds until a message that was not deleted is delivered again. */
    int visibilityTimeout(String queue) {
        return number(queue, "VisibilityTimeout");
    }

    /** How often a message of a queue is delivered before it goes to the dead-letter queue. */
    int maxReceiveCount(String queue) {
        return number(queue, "RedrivePolicy", "maxReceiveCount");
    }

    /** What the keys that a bucket notifies of start with. */
    String notifiedPrefix(String bucket) {
        return string(
                bucket,
                "NotificationConfiguration",
                "QueueConfigurations",
                "0",
                "Filter",
                "S3Key",
                "Rules",
                "0",
                "Value");
    }

    /** The paths that the HTTP API routes, as OpenAPI writes them. */
    Set<String> routes(String api) {
        return map(property(api, "DefinitionBody", "paths")).keySet();
    }

    /** How to make the table, called {@code tableName}. */
    CreateTableRequest table(String logicalName, String tableName) {
        List<GlobalSecondaryIndex> indexes = new ArrayList<>();
        list(property(logicalName, "GlobalSecondaryIndexes"))
                .forEach(index -> indexes.add(index(index)));
        return CreateTableRequest.builder()
                .tableName(tableName)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes(property(logicalName, "AttributeDefinitions")))
                .keySchema(keys(property(logicalName, "KeySchema")))
                .globalSecondaryIndexes(indexes)
                .build();
    }

    private static GlobalSecondaryIndex index(Object index) {
        Map<String, Object> projection = map(Yaml.at(index, "Projection"));
        return GlobalSecondaryIndex.builder()
                .indexName(Yaml.at(index, "IndexName").toString())
                .keySchema(keys(Yaml.at(index, "KeySchema")))
                .projection(to -> {
                    to.projectionType(Yaml.at(projection, "ProjectionType").toString());
                    if (projection.get("NonKeyAttributes") instanceof List<?> also) {
                        to.nonKeyAttributes(also.stream().map(Object::toString).toList());
                    }
                })
                .build();
    }

    private static List<AttributeDefinition> attributes(Object definitions) {
        return list(definitions).stream()
                .map(of ->
                        AttributeDefinition.builder()
                                .attributeName(Yaml.at(of, "AttributeName").toString())
                                .attributeType(Yaml.at(of, "AttributeType").toString())
                                .build())
                .toList();
    }

    private static List<KeySchemaElement> keys(Object schema) {
        return list(schema).stream()
                .map(of ->
                        KeySchemaElement.builder()
                                .attributeName(Yaml.at(of, "AttributeName").toString())
                                .keyType(Yaml.at(of, "KeyType").toString())
                                .build())
                .toList();
    }

    private Object property(String resource, String... path) {
        return Yaml.at(Yaml.at(yaml, "Resources", resource, "Properties"), path);
    }

    private String string(String resource, String... path) {
        return resolved(property(resource, path));
    }

    private int number(String resource, String... path) {
        return Integer.parseInt(string(resource, path));
    }

    private String resolved(Object value) {
        if (value instanceof Map<?, ?> function && function.size() == 1) {
            if (function.get("Ref") instanceof String name) {
                return named(name);
            }
            if (function.get("Fn::GetAtt") instanceof String name) {
                return named(name);
            }
            if (function.get("Fn::Sub") instanceof String text) {
                return VARIABLE.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(named(found.group(1))));
            }
        }
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("cannot be resolved here: " + value);
    }

    private String named(String name) {
        String here = names.get(name);
        if (here != null) {
            return here;
        }
        if (map(Yaml.at(yaml, "Parameters")).get(name) instanceof Map<?, ?> parameter
                && parameter.get("Default") instanceof String value) {
            return value;
        }
        throw new IllegalArgumentException("nothing here is called " + name);
    }

    private static Map<String, Object> map(Object yaml) {
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("not a mapping: " + yaml);
        }
        Map<String, Object> typed = new LinkedHashMap<>();
        map.forEach((key, value) -> typed.put(String.valueOf(key), value));
        return typed;
    }

    private static List<Object> list(Object yaml) {
        if (!(yaml instanceof List<?> list)) {
            throw new IllegalArgumentException("not a list: " + yaml);
        }
        return List.copyOf(list);
    }
}
