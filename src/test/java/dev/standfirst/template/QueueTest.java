package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

final class QueueTest {
    private final Template template = Template.plain();
    private final Value queue = template.properties("ArticleQueue");
    private final Value source =
            template.properties("IngestFunction").at("Events", "Articles", "Properties");

    @Test
    void aMessageStaysHiddenSixTimesAsLongAsTheFunctionMayTake() {
        int timeout = template.properties("IngestFunction").at("Timeout").number();

        assertThat(queue.at("VisibilityTimeout").number()).isGreaterThanOrEqualTo(6 * timeout);
    }

    @Test
    void aMessageIsTriedFiveTimesBeforeItIsPutAside() {
        assertThat(queue.at("RedrivePolicy").content())
                .isEqualTo(
                        Map.of(
                                "deadLetterTargetArn",
                                arnOf("DeadLetterQueue"),
                                "maxReceiveCount",
                                queue.at("RedrivePolicy", "maxReceiveCount").content()));
        assertThat(queue.at("RedrivePolicy", "maxReceiveCount").number()).isEqualTo(5);
    }

    @Test
    void whatIsPutAsideIsKeptForFourteenDaysAndLongerThanItWaited() {
        int kept = template.properties("DeadLetterQueue").at("MessageRetentionPeriod").number();

        assertThat(kept)
                .isEqualTo(14 * 24 * 60 * 60)
                .isGreaterThan(queue.at("MessageRetentionPeriod").number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ArticleQueue", "DeadLetterQueue"})
    void aQueueIsEncryptedWithAKeyThatTheBucketMayUse(String name) {
        assertThat(template.properties(name).at("SqsManagedSseEnabled").content()).isEqualTo(true);
        assertThat(template.properties(name).has("KmsMasterKeyId")).isFalse();
    }

    @Test
    void onlyTheBucketOfThisAccountMaySend() {
        List<Value> allowing =
                template
                        .properties("ArticleQueuePolicy")
                        .at("PolicyDocument", "Statement")
                        .elements()
                        .stream()
                        .filter(statement -> statement.at("Effect").text().equals("Allow"))
                        .toList();
        String bucket = template.properties("ArticleBucket").at("BucketName", "Fn::Sub").text();

        assertThat(allowing).hasSize(1);
        assertThat(allowing.getFirst().content())
                .isEqualTo(
                        Map.of(
                                "Sid",
                                "FromTheBucket",
                                "Effect",
                                "Allow",
                                "Principal",
                                Map.of("Service", "s3.amazonaws.com"),
                                "Action",
                                "sqs:SendMessage",
                                "Resource",
                                arnOf("ArticleQueue"),
                                "Condition",
                                Map.of(
                                        "ArnEquals",
                                        Map.of(
                                                "aws:SourceArn",
                                                Map.of(
                                                        "Fn::Sub",
                                                        "arn:${AWS::Partition}:s3:::" + bucket)),
                                        "StringEquals",
                                        Map.of(
                                                "aws:SourceAccount",
                                                Map.of("Ref", "AWS::AccountId")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ArticleQueue", "DeadLetterQueue"})
    void aQueueIsReachedByEncryptedConnectionsOnly(String name) {
        Value policy = template.properties(name + "Policy");

        assertThat(policy.at("Queues").content()).isEqualTo(List.of(Map.of("Ref", name)));
        assertThat(policy.at("PolicyDocument", "Statement").elements())
                .extracting(Value::content)
                .contains(Denials.unencrypted("sqs:*", arnOf(name)));
    }

    @Test
    void theAliasIsGivenBatchesOfWhichASingleMessageMayFail() {
        assertThat(source.at("Queue").content()).isEqualTo(arnOf("ArticleQueue"));
        assertThat(source.at("FunctionResponseTypes").content())
                .isEqualTo(List.of("ReportBatchItemFailures"));
        assertThat(source.at("BatchSize").number()).isEqualTo(10);
    }

    @Test
    void batchesWorkedOnAtATimeAreLimited() {
        assertThat(source.at("ScalingConfig").content())
                .isEqualTo(Map.of("MaximumConcurrency", "10"));
        assertThat(template.parameter("IngestConcurrency").at("MinValue").number()).isEqualTo(2);
    }

    private static Map<String, Object> arnOf(String resource) {
        return Map.of("Fn::GetAtt", List.of(resource, "Arn"));
    }
}
