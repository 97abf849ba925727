package dev.standfirst.pipeline;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.standfirst.api.SummaryHandlers;
import dev.standfirst.ingest.IngestHandlers;
import dev.standfirst.lambda.FakeContext;
import dev.standfirst.local.Backend;
import dev.standfirst.store.DynamoSummaryStore;
import dev.standfirst.store.SummaryStore;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.sqs.model.Message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** Both functions on one backend, with a test in the place of Lambda and of the HTTP API. */
final class Pipeline implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Backend backend;
    private final SummaryStore store;
    private final RequestStreamHandler ingest;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    Pipeline() {
        this(store -> store);
    }

    /** One whose ingest function has a store that {@code with} makes of the real one. */
    Pipeline(UnaryOperator<SummaryStore> with) {
        this(Backend.open(), with);
    }

    /** One on {@code backend}, which it closes. */
    Pipeline(Backend backend) {
        this(backend, store -> store);
    }

    private Pipeline(Backend backend, UnaryOperator<SummaryStore> with) {
        this.backend = backend;
        store = new DynamoSummaryStore(backend.dynamoDb(), backend.table());
        ingest = IngestHandlers.on(backend.s3(), with.apply(store));
    }

    Backend backend() {
        return backend;
    }

    SummaryStore store() {
        return store;
    }

    /** What the functions have logged, line by line. */
    List<JsonNode> log() {
        synchronized (log) {
            return log.stream().map(Pipeline::parsed).toList();
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        backend.close();
    }

    /** Uploads {@code text} and returns its version; null where the bucket keeps none. */
    String put(String key, String text) {
        return put(key, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    String put(String key, byte[] bytes, Map<String, String> metadata) {
        return backend.s3()
                .putObject(
                        put ->
                                put.bucket(backend.bucket())
                                        .key(key)
                                        .contentType("text/plain; charset=utf-8")
                                        .metadata(metadata),
                        RequestBody.fromBytes(bytes))
                .versionId();
    }

    /** Deletes an object and returns the version of its delete marker. */
    String delete(String key) {
        return backend.s3()
                .deleteObject(delete -> delete.bucket(backend.bucket()).key(key))
                .versionId();
    }

    /** Deletes a version for good. */
    void delete(String key, String versionId) {
        backend.s3()
                .deleteObject(
                        delete -> delete.bucket(backend.bucket()).key(key).versionId(versionId));
    }

    /** Delivers what is in the queue, and what arrives there, until {@code done}. */
    void deliverUntil(BooleanSupplier done) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not done after " + PATIENCE);
            }
            deliver();
        }
    }

    /** Delivers a batch from the queue, as Lambda does: what is done is deleted there. */
    List<String> deliver() {
        List<Message> messages =
                backend.sqs()
                        .receiveMessage(receive ->
                                receive.queueUrl(backend.queueUrl())
                                        .maxNumberOfMessages(10)
                                        .waitTimeSeconds(1)
                                        .visibilityTimeout(0))
                        .messages();
        List<String> failed = messages.isEmpty() ? List.of() : ingest(ingest, messages);
        messages.stream()
                .filter(message -> !failed.contains(message.messageId()))
                .forEach(this::done);
        return failed;
    }

    private void done(Message message) {
        backend.sqs()
                .deleteMessage(delete ->
                        delete.queueUrl(backend.queueUrl()).receiptHandle(message.receiptHandle()));
    }

    private List<String> ingest(RequestStreamHandler by, List<Message> messages) {
        ObjectNode event = MAPPER.createObjectNode();
        ArrayNode records = event.putArray("Records");
        for (Message message : messages) {
            records.addObject()
                    .put("messageId", message.messageId())
                    .put("receiptHandle", message.receiptHandle())
                    .put("body", message.body())
                    .put("eventSource", "aws:sqs")
                    .put("eventSourceARN", backend.queueArn());
        }
        List<String> failed = new ArrayList<>();
        handle(by, event)
                .get("batchItemFailures")
                .forEach(failure -> failed.add(failure.get("itemIdentifier").asText()));
        return failed;
    }

    /** Hands over messages with these bodies, and returns the numbers of those that failed. */
    List<String> ingest(String... bodies) {
        return ingest(ingest, bodies);
    }

    /** As {@link #ingest(String...)}, with another ingest function. */
    List<String> ingest(RequestStreamHandler by, String... bodies) {
        List<Message> messages = new ArrayList<>();
        for (String body : bodies) {
            messages.add(
                    Message.builder()
                            .messageId(Integer.toString(messages.size()))
                            .receiptHandle("none")
                            .body(body)
                            .build());
        }
        return ingest(by, messages);
    }

    /** What {@code path}, decoded, answers now. */
    Answer get(String path, String... headers) {
        return get(Clock.systemUTC(), path, headers);
    }

    /** What {@code path}, decoded, answers at the time of {@code clock}. */
    Answer get(Clock clock, String path, String... headers) {
        ObjectNode event = MAPPER.createObjectNode().put("version", "2.0").put("rawPath", path);
        ObjectNode all = event.put("rawQueryString", "").putObject("headers");
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        event.putObject("requestContext")
                .put("stage", "$default")
                .putObject("http")
                .put("method", "GET");
        return new Answer(handle(SummaryHandlers.on(store, clock), event));
    }

    private JsonNode handle(RequestStreamHandler handler, JsonNode event) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FakeContext context = new FakeContext();
            handler.handleRequest(
                    new ByteArrayInputStream(MAPPER.writeValueAsBytes(event)), out, context);
            log.addAll(context.lines());
            return MAPPER.readTree(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
