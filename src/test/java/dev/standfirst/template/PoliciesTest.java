package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All policies of the template, with everything that parameters add to them. */
final class PoliciesTest {
    private static final String KEY =
            "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    private static final Map<String, String> EVERYTHING =
            Map.of(
                    "KmsKeyArn",
                    KEY,
                    "EventBusArn",
                    "arn:aws:events:eu-west-1:111122223333:event-bus/newsroom",
                    "Tracing",
                    "Active",
                    "UploaderArns",
                    "arn:aws:iam::111122223333:role/newsroom");

    private final Template template = Template.written().deployed("Iam", EVERYTHING);

    @Test
    void whatIsAllowedIsNeverAPatternOfActions() {
        assertThat(statements(template))
                .filteredOn(statement -> is("Allow", statement))
                .hasSizeGreaterThan(20)
                .allSatisfy(statement ->
                        assertThat(statement.at("Action").elements())
                                .extracting(Value::text)
                                .noneMatch(action -> action.contains("*")));
    }

    /** Of traces no resource can be named; CodeDeploy asks for the states of alarms as a list. */
    @Test
    void whatIsAllowedOnEverythingIsTwoKindsOfThing() {
        assertThat(statements(template))
                .filteredOn(statement -> is("Allow", statement))
                .filteredOn(statement ->
                        statement.has("Resource")
                                && statement.at("Resource").elements().stream()
                                        .anyMatch(resource -> resource.content().equals("*")))
                .extracting(statement -> statement.at("Sid").text())
                .containsExactlyInAnyOrder("WriteTraces", "WriteTraces", "WatchAlarms");
    }

    @Test
    void nothingIsAllowedToEverybody() {
        assertThat(statements(template))
                .filteredOn(statement -> is("Allow", statement))
                .noneMatch(statement ->
                        statement.has("Principal")
                                && statement.at("Principal").content().toString().contains("*"));
    }

    @Test
    void noRoleHasAPolicyThatIsNotWrittenHere() {
        assertThat(template.resources("AWS::IAM::Role"))
                .hasSize(4)
                .noneMatch(role -> role.at("Properties").has("ManagedPolicyArns"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ArticleQueuePolicy", "DeadLetterQueuePolicy", "EventDeadLetterQueuePolicy"})
    void eachQueueIsReachedByEncryptedConnectionsOnly(String policy) {
        assertThat(statements(template.resource(policy)))
                .anyMatch(statement ->
                        is("Deny", statement)
                                && statement
                                        .at("Condition")
                                        .content()
                                        .toString()
                                        .contains("SecureTransport"));
    }

    /** A key may be used for what the service does in the function's name, not past it. */
    @Test
    void aKeyIsUsedThroughServicesOnly() {
        assertThat(statements(template))
                .filteredOn(
                        statement -> statement.at("Action").content().toString().contains("kms:"))
                .hasSize(3)
                .allSatisfy(statement -> {
                    assertThat(statement.at("Resource").content()).isEqualTo(KEY);
                    assertThat(statement.at("Condition", "StringEquals").names())
                            .containsExactly("kms:ViaService");
                });
    }

    @Test
    void aPipeMayReadOneStreamSendToOneBusAndPutAside() {
        Value role = template.properties("EventPipeRole");

        assertThat(statements(role))
                .extracting(
                        statement -> statement.has("Sid") ? statement.at("Sid").text() : "assume")
                .containsExactlyInAnyOrder(
                        "assume", "ReadStream", "SendEvents", "PutAside", "UseKey");
    }

    @Test
    void aNewVersionIsPutInPlaceByWhoCanMoveTheTwoAliasesAndNothingElse() {
        assertThat(statements(template.properties("DeploymentRole")))
                .filteredOn(statement -> statement.has("Sid"))
                .extracting(statement -> statement.at("Action").content())
                .containsExactlyInAnyOrder(
                        List.of(
                                "lambda:GetAlias",
                                "lambda:UpdateAlias",
                                "lambda:GetProvisionedConcurrencyConfig"),
                        "cloudwatch:DescribeAlarms");
    }

    private static boolean is(String effect, Value statement) {
        return statement.at("Effect").text().equals(effect);
    }

    private static Stream<Value> statements(Template template) {
        return Stream.of("AWS::IAM::Role", "AWS::SQS::QueuePolicy", "AWS::S3::BucketPolicy")
                .flatMap(type -> template.resources(type).stream())
                .flatMap(PoliciesTest::statements);
    }

    private static Stream<Value> statements(Value value) {
        return switch (value.content()) {
            case Map<?, ?> map when map.containsKey("Effect") -> Stream.of(value);
            case Map<?, ?> map ->
                    value.names().stream().flatMap(name -> statements(value.at(name)));
            case List<?> list -> value.elements().stream().flatMap(PoliciesTest::statements);
            default -> Stream.empty();
        };
    }
}
