package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

final class PermissionsTest {
    private static final Set<String> LOG = Set.of("logs:CreateLogStream", "logs:PutLogEvents");

    /** Beside it, what Lambda does in the function's name to hand it messages. */
    private static final Set<String> QUEUE_AND_LOG =
            Set.of(
                    "sqs:ReceiveMessage",
                    "sqs:DeleteMessage",
                    "sqs:GetQueueAttributes",
                    "logs:CreateLogStream",
                    "logs:PutLogEvents");

    private final Template template = Template.plain();

    @Test
    void theIngestFunctionMayDoWhatItsCodeCallsAndNothingElse() {
        assertThat(allowed("IngestFunction")).isEqualTo(needed("IngestFunction", QUEUE_AND_LOG));
    }

    @Test
    void theSummaryFunctionMayDoWhatItsCodeCallsAndNothingElse() {
        assertThat(allowed("SummaryFunction")).isEqualTo(needed("SummaryFunction", LOG));
    }

    @Test
    void theSummaryFunctionOnlyReads() {
        assertThat(ServiceCalls.actions(template.handlerClass("SummaryFunction")))
                .containsExactlyInAnyOrder(
                        "dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void eachPermissionIsForOneThing(String function) {
        Map<String, Object> resources =
                template.permissions(function)
                        .collect(
                                Collectors.toMap(
                                        statement -> statement.at("Sid").text(),
                                        statement -> statement.at("Resource").content()));

        assertThat(resources)
                .isEqualTo(
                        function.equals("IngestFunction")
                                ? Map.of(
                                        "TakeMessages", arnOf("ArticleQueue"),
                                        "ReadArticles", sub("${ArticleBucket.Arn}/${KeyPrefix}*"),
                                        "TellMissingArticles", arnOf("ArticleBucket"),
                                        "StoreSummaries", arnOf("SummaryTable"),
                                        "WriteLog", arnOf("IngestLogGroup"))
                                : Map.of(
                                        "ReadSummaries", arnOf("SummaryTable"),
                                        "ListSummaries", sub("${SummaryTable.Arn}/index/by-day"),
                                        "WriteLog", arnOf("SummaryLogGroup")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void noPermissionIsAPatternOfActions(String function) {
        assertThat(allowed(function)).noneMatch(action -> action.contains("*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void aFunctionHasNoOtherPermissionsThanItsRolesOwn(String function) {
        Value role = template.properties(function.replace("Function", "Role"));

        assertThat(template.properties(function).at("Role").content())
                .isEqualTo(arnOf(function.replace("Function", "Role")));
        assertThat(role.names()).containsExactlyInAnyOrder("AssumeRolePolicyDocument", "Policies");
        assertThat(template.properties(function).has("Policies")).isFalse();
        assertThat(template.resources("AWS::IAM::Policy")).isEmpty();
        assertThat(template.resources("AWS::IAM::ManagedPolicy")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestRole", "SummaryRole"})
    void onlyLambdaMayTakeAFunctionsRole(String role) {
        assertThat(statement(template.resource(role)).content())
                .isEqualTo(
                        Map.of(
                                "Effect",
                                "Allow",
                                "Principal",
                                Map.of("Service", "lambda.amazonaws.com"),
                                "Action",
                                "sts:AssumeRole"));
    }

    private static Value statement(Value role) {
        return role.at("Properties", "AssumeRolePolicyDocument", "Statement").elements().getFirst();
    }

    @Test
    void theIngestFunctionListsOnlyWhatIsBelowThePrefix() {
        Value statement =
                template.permissions("IngestFunction")
                        .filter(one -> one.at("Sid").text().equals("TellMissingArticles"))
                        .findFirst()
                        .orElseThrow();

        assertThat(statement.at("Condition").content())
                .isEqualTo(Map.of("StringLike", Map.of("s3:prefix", sub("${KeyPrefix}*"))));
    }

    private Set<String> allowed(String function) {
        return template.permissions(function)
                .filter(statement -> statement.at("Effect").text().equals("Allow"))
                .flatMap(statement -> statement.at("Action").elements().stream())
                .map(Value::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the function's code needs, and {@code beside} it. */
    private Set<String> needed(String function, Set<String> beside) {
        Set<String> actions = ServiceCalls.actions(template.handlerClass(function));
        actions.addAll(beside);
        return actions;
    }

    private static Map<String, Object> arnOf(String resource) {
        return Map.of("Fn::GetAtt", List.of(resource, "Arn"));
    }

    private static Map<String, Object> sub(String text) {
        return Map.of("Fn::Sub", text);
    }
}
