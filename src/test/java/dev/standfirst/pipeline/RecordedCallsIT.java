package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import dev.standfirst.api.SummaryHandlers;
import dev.standfirst.ingest.IngestHandlers;
import dev.standfirst.lambda.FakeContext;
import dev.standfirst.local.Backend;
import dev.standfirst.store.DynamoSummaryStore;
import dev.standfirst.template.Template;
import dev.standfirst.template.Value;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the functions ask of AWS as they run, and what their roles allow. */
class RecordedCallsIT {
    private static final String KEY = "articles/2026/11/bridge.txt";

    private final Backend backend = Backend.open();
    private final Set<RecordedCall> calls = new LinkedHashSet<>();
    private final ClientOverrideConfiguration recording =
            ClientOverrideConfiguration.builder().addExecutionInterceptor(recorder()).build();
    private final DynamoSummaryStore store = new DynamoSummaryStore(dynamoDb(), backend.table());

    @AfterEach
    void close() {
        backend.close();
    }

    private ExecutionInterceptor recorder() {
        return new ExecutionInterceptor() {
            @Override
            public void beforeExecution(
                    Context.BeforeExecution context, ExecutionAttributes attributes) {
                RecordedCall.of(context.request()).forEach(calls::add);
            }
        };
    }

    private DynamoDbClient dynamoDb() {
        var like = backend.dynamoDb().serviceClientConfiguration();
        return DynamoDbClient.builder()
                .endpointOverride(like.endpointOverride().orElseThrow())
                .region(like.region())
                .credentialsProvider(like.credentialsProvider())
                .overrideConfiguration(recording)
                .build();
    }

    private S3Client s3() {
        var like = backend.s3().serviceClientConfiguration();
        return S3Client.builder()
                .endpointOverride(like.endpointOverride().orElseThrow())
                .region(like.region())
                .credentialsProvider(like.credentialsProvider())
                .forcePathStyle(true)
                .overrideConfiguration(recording)
                .build();
    }

    @Test
    void theIngestFunctionAsksForWhatItsRoleAllowsAndForAllOfIt() throws IOException {
        ingest();

        assertAllowed("IngestFunction");
    }

    @Test
    void theSummaryFunctionAsksForWhatItsRoleAllowsAndForAllOfIt() throws IOException {
        ingest();
        calls.clear();
        for (String query : List.of("day=2026-11-20", "ids=2026/11/bridge.txt")) {
            assertThat(get("/v1/articles", query)).contains("\"statusCode\":200");
        }
        assertThat(get("/v1/articles/2026/11/bridge.txt/summary", ""))
                .contains("\"statusCode\":200");

        assertAllowed("SummaryFunction");
    }

    /** But for what is not called by itself: listing, which tells S3 how to refuse. */
    private void assertAllowed(String function) {
        List<Value> role = Template.plain().permissions(function).toList();
        Set<String> allowed =
                role.stream()
                        .flatMap(statement -> statement.at("Action").elements().stream())
                        .map(Value::text)
                        .filter(action -> action.matches("(s3|dynamodb):.*"))
                        .filter(action -> !action.equals("s3:ListBucket"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(calls)
                .allSatisfy(call -> assertThat(role).as("%s", call).anyMatch(call::isAllowedBy));
        assertThat(calls.stream().map(RecordedCall::action).collect(Collectors.toSet()))
                .isEqualTo(allowed);
    }

    /** An upload twice: once told of with its place in the order, once without. */
    private void ingest() throws IOException {
        String version =
                backend.s3()
                        .putObject(
                                put ->
                                        put.bucket(backend.bucket())
                                                .key(KEY)
                                                .contentType("text/plain"),
                                RequestBody.fromString("The bridge closes on Friday."))
                        .versionId();
        RequestStreamHandler ingest = IngestHandlers.on(s3(), store);
        handle(ingest, event("0A", version).notification());
        handle(ingest, event(null, version).notification());
    }

    private Event event(@Nullable String sequencer, String version) {
        return new Event("ObjectCreated:Put", backend.bucket(), KEY, sequencer, version);
    }

    private String get(String path, String query) throws IOException {
        return handle(
                SummaryHandlers.on(store, Clock.systemUTC()),
                """
                {"version": "2.0", "rawPath": "%s", "rawQueryString": "%s", "headers": {},
                 "requestContext": {"stage": "$default", "http": {"method": "GET"}}}
                """
                        .formatted(path, query));
    }

    private static String handle(RequestStreamHandler handler, String event) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handler.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                out,
                new FakeContext());
        return out.toString(StandardCharsets.UTF_8);
    }
}
