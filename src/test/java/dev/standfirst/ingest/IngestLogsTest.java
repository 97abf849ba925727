package dev.standfirst.ingest;

import static dev.standfirst.lambda.Recorded.CANARY;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.standfirst.article.Article;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;
import dev.standfirst.aws.CannedHttp;
import dev.standfirst.lambda.FakeContext;
import dev.standfirst.lambda.Recorded;
import dev.standfirst.store.Entry;
import dev.standfirst.store.InMemorySummaryStore;
import dev.standfirst.store.StoreUnavailableException;
import dev.standfirst.store.SummaryStore;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.s3.S3Client;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Of an article, of what comes with it and of what gives access to it, no log holds anything. */
class IngestLogsTest {
    private static final String STORY =
            "Zqcanary bridge to close\n\nBy Ana Zqcanary\n\nThe zqcanary will cost £41 million. "
                    + "“We have no zqcanary,” said Maria Zqcanary, the harbour master.";

    private static final Map<String, String> METADATA =
            Map.of(
                    "headline", "Zqcanary bridge to close",
                    "byline", "Ana Zqcanary",
                    "canonical-url", "https://news.example/a?X-Amz-Signature=zqcanary",
                    "editor", CANARY);

    private static final String BARE =
            """
            {"Records":[{"eventVersion":"2.1","eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"b"},\
            "object":{"key":"articles/a","sequencer":"0A01"}},"zqcanary":"zqcanary"}]}\
            """;

    private final FakeContext context = new FakeContext();
    private SummaryStore store = new InMemorySummaryStore();
    private Engine engine = Engine.STANDARD;

    private String logs(Bucket bucket, String event) {
        Clock clock = Clock.systemUTC();
        Ingestion ingestion =
                new Ingestion(
                        "articles/",
                        bucket,
                        new EntryMaker(engine, clock),
                        store,
                        attempt -> {},
                        clock);
        byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
        return Recorded.of(
                context,
                () ->
                        new IngestHandler(ingestion, clock)
                                .handleRequest(
                                        new ByteArrayInputStream(bytes),
                                        new ByteArrayOutputStream(),
                                        context));
    }

    private static String message(String body) {
        ObjectNode event = new ObjectMapper().createObjectNode();
        event.withArray("Records").addObject().put("messageId", "m0").put("body", body);
        return event.toString();
    }

    private static Bucket holding(String text, String type, Map<String, String> metadata) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Upload upload = new Upload("articles/a", bytes, type, metadata);
        return wanted -> new Bucket.Fetched.Found(upload, null, FakeBucket.UPLOADED);
    }

    private static Bucket failing(RuntimeException failure) {
        return wanted -> {
            throw failure;
        };
    }

    /** That the log tells of {@code event}, and of nothing that it may not tell. */
    private static void assertTellsOnly(String logs, String event) {
        assertThat(logs).contains("\"event\":\"" + event + "\"").doesNotContainIgnoringCase(CANARY);
    }

    @Test
    void tellNothingOfAnArticleThatIsTakenIn() {
        String logs = logs(holding(STORY, "text/plain", METADATA), message(BARE));
        assertTellsOnly(logs, "ingested");
        assertThat(logs).contains("\"Outcome\":\"summarised\"", "\"quotes\":1");
    }

    @ParameterizedTest
    @CsvSource({
        "language, zqcanary",
        "language, fr",
        "embargo-until, zqcanary",
        "published-at, zqcanary",
        "status, zqcanary",
        "status, withdrawn",
    })
    void tellNothingOfMetadataThatDecidesWhatBecomesOfIt(String name, String value) {
        Map<String, String> metadata = Map.of(name, value, "headline", CANARY);
        assertTellsOnly(logs(holding(STORY, "text/plain", metadata), message(BARE)), "ingested");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/zqcanary",
                "application/json",
                "application/xml",
                "text/html; charset=zqcanary"
            })
    void tellNothingOfAnArticleThatIsRefused(String type) {
        assertTellsOnly(logs(holding(STORY, type, METADATA), message(BARE)), "ingested");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellNothingOfAnArticleThatBreaksTheEngine(boolean asMessage) {
        engine = new BreakingEngine();
        Bucket bucket = holding(STORY, "text/plain", METADATA);
        assertTellsOnly(logs(bucket, asMessage ? message(BARE) : BARE), "failed");
    }

    @ParameterizedTest
    @CsvSource({
        "503, SlowDown, given-back",
        "400, ExpiredToken, misconfigured",
        "403, InvalidAccessKeyId, misconfigured",
        "403, AccessDenied, ingested",
    })
    void tellNothingOfWhatS3SaysWhenItRefuses(int status, String code, String event) {
        String body =
                "<Error><Code>%s</Code><Message>zqcanary</Message><AWSAccessKeyId>zqcanary</AWSAccessKeyId></Error>"
                        .formatted(code);
        CannedHttp http = CannedHttp.of(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
        assertTellsOnly(logs(new S3Bucket(s3(http), 1000), message(BARE)), event);
        assertThat(http.requests()).first().asString().contains("Authorization");
    }

    private static S3Client s3(CannedHttp http) {
        return S3Client.builder()
                .httpClient(http)
                .region(Region.EU_WEST_1)
                .endpointOverride(URI.create("https://s3.eu-west-1.amazonaws.com"))
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsSessionCredentials.create(CANARY, CANARY, CANARY)))
                .overrideConfiguration(o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }

    @Test
    void tellNothingOfWhatFailuresSay() {
        for (RuntimeException failure : failures()) {
            assertTellsOnly(logs(failing(failure), message(BARE)), "given-back");
            store = new FailingWrites(failure);
            assertTellsOnly(
                    logs(holding(STORY, "text/plain", METADATA), message(BARE)), "given-back");
        }
    }

    private static List<RuntimeException> failures() {
        Throwable cause = new IllegalStateException(CANARY);
        return List.of(
                new StoreUnavailableException(CANARY, cause),
                new StoreUnavailableException(
                        CANARY, DynamoDbException.builder().message(CANARY).build()),
                SdkClientException.create("https://s3/?X-Amz-Signature=zqcanary", cause),
                new UncheckedIOException(CANARY, new IOException(CANARY, cause)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zqcanary",
                "{\"zqcanary\":",
                "{\"Records\":[{\"zqcanary\":1}]}",
                "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"zqcanary\":\"zqcanary\"}}]}",
                "{\"reprocess\":{\"bucket\":\"b\",\"key\":\"k\",\"olderThan\":\"zqcanary\"}}",
                "\"zqcanary",
            })
    void tellNothingOfWhatIsNoEvent(String event) {
        Bucket bucket = holding(STORY, "text/plain", METADATA);
        assertTellsOnly(logs(bucket, message(event)), "unreadable-message");
        assertTellsOnly(logs(bucket, event), "unreadable-message");
    }

    /** Fails with an article in its message. */
    private static final class BreakingEngine implements Engine {
        @Override
        public Reading read(Upload upload) {
            String text = new String(upload.bytes(), StandardCharsets.UTF_8);
            throw new IllegalStateException(text, new IllegalArgumentException(text));
        }

        @Override
        public Summary summarize(Article article, Provenance provenance) {
            throw new IllegalStateException();
        }
    }

    /** A store that fails when it is written to. */
    private static final class FailingWrites extends ForwardingStore {
        private final RuntimeException failure;

        FailingWrites(RuntimeException failure) {
            super(new InMemorySummaryStore());
            this.failure = failure;
        }

        @Override
        public boolean writeIfNewer(Entry entry) {
            throw failure;
        }
    }
}
