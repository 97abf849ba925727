package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

final class BroughtAlongTest {
    private static final String KEY =
            "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    private static final String STREAM =
            "arn:aws:dynamodb:eu-west-1:111122223333:table/summaries/stream/2026-11-20T12:00:00.000";
    private static final String BUCKET_ARN = "arn:${AWS::Partition}:s3:::${ExistingBucket}";
    private static final String TABLE_ARN =
            "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${ExistingTable}";

    private final Template template =
            Template.written()
                    .deployed(
                            "Iam",
                            Map.of(
                                    "ExistingBucket",
                                    "newsroom",
                                    "ExistingTable",
                                    "summaries",
                                    "ExistingTableStreamArn",
                                    STREAM,
                                    "EventBusArn",
                                    "arn:aws:events:eu-west-1:111122223333:event-bus/newsroom"));

    @Test
    void aBucketIsNotMadeAndItsPolicyIsLeftAlone() {
        assertThat(template.names("AWS::S3::Bucket")).isEmpty();
        assertThat(template.names("AWS::S3::BucketPolicy")).isEmpty();
        assertThat(template.output("ArticleBucketName").at("Value").text()).isEqualTo("newsroom");
    }

    @Test
    void theFunctionReadsThatBucket() {
        assertThat(resource("IngestFunction", "ReadArticles"))
                .isEqualTo(sub(BUCKET_ARN + "/${KeyPrefix}*"));
        assertThat(resource("IngestFunction", "TellMissingArticles")).isEqualTo(sub(BUCKET_ARN));
    }

    @Test
    void thatBucketMaySendToTheQueue() {
        Value allowed =
                template.properties("ArticleQueuePolicy")
                        .at("PolicyDocument", "Statement")
                        .elements()
                        .getFirst();

        assertThat(allowed.at("Condition", "ArnEquals", "aws:SourceArn").content())
                .isEqualTo(sub(BUCKET_ARN));
    }

    @Test
    void aTableIsNotMadeAndBothFunctionsUseTheOneThatIsThere() {
        assertThat(template.names("AWS::DynamoDB::Table")).isEmpty();
        assertThat(List.of("IngestFunction", "SummaryFunction"))
                .allSatisfy(function ->
                        assertThat(
                                        template.properties(function)
                                                .at("Environment", "Variables", "TABLE_NAME")
                                                .text())
                                .isEqualTo("summaries"));
        assertThat(resource("IngestFunction", "StoreSummaries")).isEqualTo(sub(TABLE_ARN));
        assertThat(resource("SummaryFunction", "ReadSummaries")).isEqualTo(sub(TABLE_ARN));
        assertThat(resource("SummaryFunction", "ListSummaries"))
                .isEqualTo(sub(TABLE_ARN + "/index/by-day"));
    }

    @Test
    void eventsComeFromThatTablesStream() {
        assertThat(template.properties("EventPipe").at("Source").text()).isEqualTo(STREAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ArticleQueue", "DeadLetterQueue"})
    void aKeyEncryptsTheQueues(String queue) {
        Value properties = withKey().properties(queue);

        assertThat(properties.at("KmsMasterKeyId").text()).isEqualTo(KEY);
        assertThat(properties.has("SqsManagedSseEnabled")).isFalse();
    }

    @Test
    void aKeyEncryptsBucketTableAndLogs() {
        Template keyed = withKey();

        assertThat(
                        keyed.properties("ArticleBucket")
                                .at("BucketEncryption", "ServerSideEncryptionConfiguration")
                                .content())
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "BucketKeyEnabled",
                                        true,
                                        "ServerSideEncryptionByDefault",
                                        Map.of("SSEAlgorithm", "aws:kms", "KMSMasterKeyID", KEY))));
        assertThat(keyed.properties("SummaryTable").at("SSESpecification").content())
                .isEqualTo(Map.of("SSEEnabled", true, "SSEType", "KMS", "KMSMasterKeyId", KEY));
        assertThat(keyed.resources("AWS::Logs::LogGroup"))
                .hasSize(3)
                .allSatisfy(group ->
                        assertThat(group.at("Properties", "KmsKeyId").text()).isEqualTo(KEY));
    }

    private static Template withKey() {
        return Template.written().deployed("Iam", Map.of("KmsKeyArn", KEY));
    }

    private Object resource(String function, String sid) {
        return template.permissions(function)
                .filter(statement -> statement.at("Sid").text().equals(sid))
                .findFirst()
                .orElseThrow()
                .at("Resource")
                .content();
    }

    private static Map<String, Object> sub(String text) {
        return Map.of("Fn::Sub", text);
    }
}
