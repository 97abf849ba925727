package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.sqs.model.Message;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class BackendIT {
    private static final CloudServices SERVICES = new EmbeddedServices();
    private static final int EXPECTED_SECONDS = 5;

    private final Backend backend = Backend.on(SERVICES);

    @AfterAll
    static void stop() {
        SERVICES.close();
    }

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void tellsOfUploadsInOrder() throws IOException {
        put("articles/a b+c%/ü.txt", "one");
        put("articles/a b+c%/ü.txt", "other");
        List<JsonNode> events = events(2);
        assertThat(events).extracting(BackendIT::name).containsOnly("ObjectCreated:Put");
        assertThat(events)
                .extracting(e -> object(e).get("key").asText())
                .containsOnly("articles/a+b%2Bc%25/%C3%BC.txt");
        assertThat(events)
                .extracting(e -> object(e).get("size").asLong())
                .containsExactlyInAnyOrder(3L, 5L);
        assertThat(events)
                .extracting(e -> object(e).get("sequencer").asText())
                .doesNotHaveDuplicates()
                .allMatch(sequencer -> sequencer.matches("[0-9A-F]{18}"));
    }

    @Test
    void tellsHowAnObjectCameAndWent() throws IOException {
        put("one", "1");
        backend.s3()
                .copyObject(copy ->
                        copy.sourceBucket(backend.bucket())
                                .sourceKey("one")
                                .destinationBucket(backend.bucket())
                                .destinationKey("two"));
        uploadInParts("three");
        backend.s3().deleteObject(delete -> delete.bucket(backend.bucket()).key("one"));
        backend.s3()
                .deleteObjects(delete ->
                        delete.bucket(backend.bucket())
                                .delete(all -> all.objects(object("two"), object("three"))));
        assertThat(events(6))
                .extracting(event -> name(event) + ' ' + object(event).get("key").asText())
                .containsExactlyInAnyOrder(
                        "ObjectCreated:Put one",
                        "ObjectCreated:Copy two",
                        "ObjectCreated:CompleteMultipartUpload three",
                        "ObjectRemoved:DeleteMarkerCreated one",
                        "ObjectRemoved:DeleteMarkerCreated two",
                        "ObjectRemoved:DeleteMarkerCreated three");
    }

    @Test
    void keepsVersions() {
        put("key", "first");
        String first =
                backend.s3()
                        .headObject(head -> head.bucket(backend.bucket()).key("key"))
                        .versionId();
        put("key", "second");
        assertThat(
                        backend.s3()
                                .getObjectAsBytes(get ->
                                        get.bucket(backend.bucket()).key("key").versionId(first))
                                .asUtf8String())
                .isEqualTo("first");
    }

    @Test
    void givesAMessageToTheDeadLetterQueueAfterFiveReceptions() {
        backend.sqs().sendMessage(send -> send.queueUrl(backend.queueUrl()).messageBody("bad"));
        for (int i = 0; i < 6; i++) {
            backend.sqs()
                    .receiveMessage(
                            receive -> receive.queueUrl(backend.queueUrl()).visibilityTimeout(0));
        }
        assertThat(
                        backend.sqs()
                                .receiveMessage(receive ->
                                        receive.queueUrl(backend.deadLetterQueueUrl())
                                                .waitTimeSeconds(EXPECTED_SECONDS))
                                .messages())
                .extracting(Message::body)
                .containsExactly("bad");
    }

    @Test
    void listsTheTableByDay() {
        backend.dynamoDb()
                .putItem(put ->
                        put.tableName(backend.table())
                                .item(
                                        Map.of(
                                                "pk", fromS("ARTICLE#a"),
                                                "sk", fromS("SUMMARY"),
                                                "day", fromS("2026-11-20"),
                                                "publishedAt", fromS("2026-11-20T09Z"))));
        assertThat(
                        backend.dynamoDb()
                                .query(query ->
                                        query.tableName(backend.table())
                                                .indexName("by-day")
                                                .keyConditionExpression("#d = :d")
                                                .expressionAttributeNames(Map.of("#d", "day"))
                                                .expressionAttributeValues(
                                                        Map.of(":d", fromS("2026-11-20"))))
                                .items())
                .extracting(item -> item.get("pk"))
                .containsExactly(fromS("ARTICLE#a"));
    }

    private void uploadInParts(String key) {
        String upload =
                backend.s3()
                        .createMultipartUpload(create -> create.bucket(backend.bucket()).key(key))
                        .uploadId();
        String eTag =
                backend.s3()
                        .uploadPart(
                                part ->
                                        part.bucket(backend.bucket())
                                                .key(key)
                                                .uploadId(upload)
                                                .partNumber(1),
                                RequestBody.fromString("part"))
                        .eTag();
        CompletedPart part = CompletedPart.builder().partNumber(1).eTag(eTag).build();
        backend.s3()
                .completeMultipartUpload(complete ->
                        complete.bucket(backend.bucket())
                                .key(key)
                                .uploadId(upload)
                                .multipartUpload(of -> of.parts(part)));
    }

    private static ObjectIdentifier object(String key) {
        return ObjectIdentifier.builder().key(key).build();
    }

    private void put(String key, String text) {
        backend.s3()
                .putObject(
                        put -> put.bucket(backend.bucket()).key(key), RequestBody.fromString(text));
    }

    private static String name(JsonNode event) {
        return event.get("eventName").asText();
    }

    private static JsonNode object(JsonNode event) {
        return event.get("s3").get("object");
    }

    private List<JsonNode> events(int count) throws IOException {
        List<JsonNode> events = new ArrayList<>();
        while (events.size() < count) {
            List<Message> messages =
                    backend.sqs()
                            .receiveMessage(receive ->
                                    receive.queueUrl(backend.queueUrl())
                                            .maxNumberOfMessages(10)
                                            .waitTimeSeconds(EXPECTED_SECONDS))
                            .messages();
            assertThat(messages).isNotEmpty();
            for (Message message : messages) {
                new ObjectMapper().readTree(message.body()).get("Records").forEach(events::add);
            }
        }
        return events;
    }
}
