package dev.standfirst.template;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The AWS actions that the code of a function needs to be allowed. */
final class ServiceCalls {
    private static final String CLIENT = "software.amazon.awssdk.core.SdkClient";
    private static final String TRANSACTION =
            "software.amazon.awssdk.services.dynamodb.model.TransactWriteItem$Builder";

    /** What all clients have, and none sends. */
    private static final Set<String> LOCAL =
            Set.of("builder", "close", "create", "serviceClientConfiguration", "serviceName");

    /**
     * The actions of a call. One that is not here has to be looked up in the service's own list of
     * actions: its name is not always the call's.
     */
    private static final Map<String, List<String>> ACTIONS =
            Map.of(
                    // a version by its id, the current one without; and which of them are missing
                    "S3Client.getObject",
                    List.of("s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"),
                    "DynamoDbClient.getItem",
                    List.of("dynamodb:GetItem"),
                    "DynamoDbClient.batchGetItem",
                    List.of("dynamodb:BatchGetItem"),
                    "DynamoDbClient.query",
                    List.of("dynamodb:Query"),
                    // a transaction is allowed by what is in it
                    "DynamoDbClient.transactWriteItems",
                    List.of(),
                    "TransactWriteItem$Builder.put",
                    List.of("dynamodb:PutItem"),
                    "TransactWriteItem$Builder.update",
                    List.of("dynamodb:UpdateItem"),
                    "TransactWriteItem$Builder.delete",
                    List.of("dynamodb:DeleteItem"),
                    "TransactWriteItem$Builder.conditionCheck",
                    List.of("dynamodb:ConditionCheckItem"),
                    "TransactWriteItem$Builder.build",
                    List.of());

    private ServiceCalls() {}

    /** The actions that the function needs whose handler is {@code className}. */
    static Set<String> actions(String className) {
        Set<String> actions = new TreeSet<>();
        calls(className).forEach(call -> actions.addAll(actions(call)));
        return actions;
    }

    /** What the functions ask of a service by {@code client}, named as the service names it. */
    static Set<String> operations(String client) {
        Template template = Template.written();
        return Stream.of("IngestFunction", "SummaryFunction")
                .flatMap(function -> calls(template.handlerClass(function)))
                .filter(call -> call.getOwner().getSimpleName().equals(client))
                .map(call ->
                        call.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                                + call.getName().substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<CodeUnitAccessTarget> calls(String className) {
        return Reachable.from(className)
                .filter(call ->
                        call.getOwner().isAssignableTo(CLIENT)
                                || call.getOwner().getName().equals(TRANSACTION))
                .filter(call -> !LOCAL.contains(call.getName()));
    }

    private static List<String> actions(CodeUnitAccessTarget call) {
        String type = call.getOwner().getName();
        String name = type.substring(type.lastIndexOf('.') + 1) + "." + call.getName();
        List<String> actions = ACTIONS.get(name);
        if (actions == null) {
            throw new AssertionError("which action allows " + name + " is not known");
        }
        return actions;
    }
}
