package dev.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.aws.CannedHttp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** What the store makes of the table's faults; the integration tests have the rest. */
class DynamoSummaryStoreTest {
    private static final Entry ENTRY =
            Entry.of(
                    new State(
                            "a",
                            new ObjectVersion(new Sequencer("0A"), null),
                            Instant.EPOCH,
                            new Outcome.Withdrawn()));

    private static SummaryStore store(CannedHttp http) {
        return new DynamoSummaryStore(
                DynamoDbClient.builder()
                        .httpClient(http)
                        .region(Region.EU_WEST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("id", "secret")))
                        .overrideConfiguration(
                                o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                        .build(),
                "articles");
    }

    private static CannedHttp fault(int status, String code, String more) {
        String body = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\"" + more + "}";
        return CannedHttp.of(
                status,
                Map.of("content-type", "application/x-amz-json-1.0"),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static CannedHttp cancelled(String... reasons) {
        StringBuilder all = new StringBuilder();
        for (String reason : reasons) {
            all.append(all.isEmpty() ? "" : ",").append("{\"Code\":\"" + reason + "\"}");
        }
        return fault(400, "TransactionCanceledException", ",\"CancellationReasons\":[" + all + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "400, ThrottlingException",
        "400, ProvisionedThroughputExceededException",
        "400, RequestLimitExceeded",
        "500, InternalServerError",
        "503, ServiceUnavailable",
    })
    void aFaultThatMayPassMakesItUnavailable(int status, String code) {
        assertThatThrownBy(() -> store(fault(status, code, "")).find("a", Part.SUMMARY))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> store(fault(status, code, "")).writeIfNewer(ENTRY))
                .isInstanceOf(StoreUnavailableException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "400, ResourceNotFoundException",
        "400, AccessDeniedException",
        "400, ValidationException",
    })
    void aFaultThatWillNotPassIsLoud(int status, String code) {
        assertThatThrownBy(() -> store(fault(status, code, "")).latest("a"))
                .isInstanceOf(DynamoDbException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ConditionalCheckFailed", "TransactionConflict"})
    void anotherWriteThatCameFirstIsNoFault(String reason) {
        assertThat(store(cancelled(reason, "None")).writeIfNewer(ENTRY)).isFalse();
        assertThat(store(cancelled("None", reason)).writeIfUnchanged(ENTRY, "r1")).isFalse();
    }

    @Test
    void aTransactionThatIsThrottledMakesItUnavailable() {
        assertThatThrownBy(() -> store(cancelled("None", "ThrottlingError")).writeIfNewer(ENTRY))
                .isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void aTransactionThatCannotBeIsLoud() {
        assertThatThrownBy(() -> store(cancelled("ValidationError", "None")).writeIfNewer(ENTRY))
                .isInstanceOf(DynamoDbException.class);
    }

    @Test
    void aConnectionThatBreaksMakesItUnavailable() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        CannedHttp http = new CannedHttp(200, Map.of(), broken);
        assertThatThrownBy(() -> store(http).find("a", Part.SUMMARY))
                .isInstanceOf(StoreUnavailableException.class);
    }
}
