package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import dev.standfirst.summary.SummaryCheck;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** From upload to served summary. */
class PipelineIT {
    private static final String STORY =
            """
            Harbour bridge to close for six months

            The harbour bridge will close to all traffic for six months from February, the port
            authority said on Friday.

            “We had no other choice,” said Maria Lopez, the harbour master. “The steel is tired.”

            The repair will cost £41 million. About 340 boats pass under the bridge each day.
            """;
    private static final String OTHER_STORY =
            STORY.replace("six months", "seven months").replace("£41 million", "£45 million");

    private static Pipeline pipeline = new Pipeline();

    private final String id = "2026/11/" + UUID.randomUUID() + ".txt";
    private final String key = "articles/" + id;

    @BeforeAll
    static void sayOnWhat(TestInfo info) {
        System.out.println(
                info.getTestClass().orElseThrow().getSimpleName()
                        + " on "
                        + pipeline.backend().name());
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }

    private Answer get(String resource, String... headers) {
        return pipeline.get("/v1/articles/" + id + resource, headers);
    }

    /** What the status resource says, or the status code where it says nothing. */
    private String status() {
        Answer answer = get("");
        return answer.status() == 200
                ? answer.json().get("status").asText()
                : Integer.toString(answer.status());
    }

    private boolean isMadeOf(@Nullable String version) {
        Answer answer = get("");
        return answer.status() == 200
                && answer.json().get("versionId").asText().equals(version)
                && answer.json().get("status").asText().equals("summarised");
    }

    private void putAndDeliver(String text) {
        String version = pipeline.put(key, text);
        pipeline.deliverUntil(() -> isMadeOf(version));
    }

    private Event event(String name, @Nullable String sequencer, String version) {
        return new Event(name, pipeline.backend().bucket(), key, sequencer, version);
    }

    private Event created(@Nullable String sequencer, String version) {
        return event("ObjectCreated:Put", sequencer, version);
    }

    private void ingest(Event... events) {
        for (Event event : events) {
            assertThat(pipeline.ingest(event.notification())).isEmpty();
        }
    }

    @Test
    void anUploadIsServedAsItsSummary() {
        String version = pipeline.put(key, STORY);
        pipeline.deliverUntil(() -> isMadeOf(version));

        Answer summary = get("/summary");
        assertThat(summary.status()).isEqualTo(200);
        assertThat(summary.header("content-type")).isEqualTo("application/json");
        JsonNode json = summary.json();
        assertThat(json.get("schemaVersion").asText()).isEqualTo("1");
        assertThat(json.get("id").asText()).isEqualTo(id);
        JsonNode provenance = json.get("provenance");
        assertThat(provenance.get("bucket").asText()).isEqualTo(pipeline.backend().bucket());
        assertThat(provenance.get("key").asText()).isEqualTo(key);
        assertThat(provenance.get("versionId").asText()).isEqualTo(version);
        assertThat(get("/text").body()).isEqualTo(STORY);
    }

    @Test
    void everySummaryKeepsToItsSchemaAndToTheServedText() {
        putAndDeliver(STORY);
        byte[] summary = get("/summary").bytes();
        assertThat(SummaryCheck.violations(summary, get("/text").body())).isEmpty();
        assertThat(get("/summary").json().get("quotes")).isNotEmpty();
    }

    @Test
    void aSummaryIsServedCompressedAndOnlyOnce() throws IOException {
        putAndDeliver(STORY);
        Answer plain = get("/summary");
        Answer gzip = get("/summary", "accept-encoding", "gzip");
        assertThat(gzip.header("content-encoding")).isEqualTo("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip.bytes()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.bytes());
        }
        assertThat(get("/summary", "if-none-match", plain.header("etag")).status()).isEqualTo(304);
        assertThat(
                        get(
                                        "/summary",
                                        "accept-encoding",
                                        "gzip",
                                        "if-none-match",
                                        gzip.header("etag"))
                                .status())
                .isEqualTo(304);
        assertThat(gzip.header("etag")).isNotEqualTo(plain.header("etag"));
    }

    @Test
    void aReplacementReplacesSummaryAndText() {
        putAndDeliver(STORY);
        String tag = get("/summary").header("etag");
        putAndDeliver(OTHER_STORY);
        assertThat(get("/text").body()).isEqualTo(OTHER_STORY);
        assertThat(get("/summary", "if-none-match", tag).status()).isEqualTo(200);
    }

    @Test
    void theLastOfSeveralUploadsStands() {
        pipeline.put(key, STORY);
        pipeline.put(key, "");
        putAndDeliver(OTHER_STORY);
        pipeline.deliver();
        assertThat(get("/text").body()).isEqualTo(OTHER_STORY);
    }

    @Test
    void aDeletedArticleIsGoneUntilItIsUploadedAgain() {
        putAndDeliver(STORY);
        pipeline.delete(key);
        pipeline.deliverUntil(() -> status().equals("withdrawn"));
        assertThat(get("/summary").status()).isEqualTo(410);
        assertThat(get("/text").status()).isEqualTo(410);

        putAndDeliver(STORY);
        assertThat(get("/summary").status()).isEqualTo(200);
    }

    @Test
    void theVersionBeforeStandsAgainWhenADeletionIsUndone() {
        String version = pipeline.put(key, STORY);
        pipeline.deliverUntil(() -> isMadeOf(version));
        String marker = pipeline.delete(key);
        pipeline.deliverUntil(() -> status().equals("withdrawn"));
        ingest(created("01", version), event("ObjectRemoved:DeleteMarkerCreated", "02", marker));

        pipeline.delete(key, marker);
        // the embedded store tells nothing of deleted versions
        ingest(event("ObjectRemoved:Delete", null, marker));
        assertThat(isMadeOf(version)).isTrue();
    }

    @Test
    void anEmptyUploadIsRejectedWithTheReason() {
        pipeline.put(key, "");
        pipeline.deliverUntil(() -> status().equals("rejected"));
        assertThat(get("").json().get("reason").get("code").asText()).isEqualTo("empty");
        Answer answer = get("/summary");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asText()).isEqualTo("/v1/problems/rejected");
        assertThat(answer.json().get("code").asText()).isEqualTo("empty");
    }

    @Test
    void anUploadOf50MegabytesIsRejectedWithTheFigures() {
        pipeline.put(key, new byte[50 * 1024 * 1024], Map.of());
        pipeline.deliverUntil(() -> status().equals("rejected"));
        assertThat(get("").json().get("reason").get("code").asText()).isEqualTo("too-large");
        assertThat(get("").json().get("reason").get("detail").asText())
                .contains("52,428,800", "2,097,152");
    }

    @Test
    void anEventForABucketThatIsNotThereIsRejected() {
        ingest(new Event("ObjectCreated:Put", "standfirst-no-such-bucket", key, "01", "v1"));
        assertThat(get("").json().get("reason").get("code").asText()).isEqualTo("not-found");
    }

    @Test
    void anArticleUnderEmbargoIsUnknownUntilItIsDue() {
        Instant due = Instant.parse("2099-01-01T06:00:00Z");
        pipeline.put(
                key,
                STORY.getBytes(StandardCharsets.UTF_8),
                Map.of("embargo-until", due.toString()));
        Clock then = Clock.fixed(due, ZoneOffset.UTC);
        String path = "/v1/articles/" + id;
        pipeline.deliverUntil(() -> pipeline.get(then, path).status() == 200);

        assertThat(get("/summary").json().get("type").asText()).isEqualTo("/v1/problems/not-found");
        assertThat(status()).isEqualTo("404");
        Clock before = Clock.fixed(due.minusMillis(1), ZoneOffset.UTC);
        assertThat(pipeline.get(before, path + "/text").status()).isEqualTo(404);
        assertThat(pipeline.get(then, path + "/text").body()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words.txt",
                "a+b.txt",
                "100%.txt",
                "100%25.txt",
                "a%2Fb.txt",
                "caf\u00e9 – \u65e5\u672c.txt",
                "\ud83d\udea2.txt",
                "deep/er/still/a.txt",
                "quote'and\"quote.txt",
                "a&b=c;d.txt",
            })
    void aKeyIsAnArticlesIdWhateverItHolds(String name) {
        String odd = UUID.randomUUID() + "/" + name;
        pipeline.put("articles/" + odd, STORY);
        pipeline.deliverUntil(() -> pipeline.get("/v1/articles/" + odd).status() == 200);
        assertThat(pipeline.get("/v1/articles/" + odd + "/summary").json().get("id").asText())
                .isEqualTo(odd);
        assertThat(pipeline.get("/v1/articles/" + odd + "/text").body()).isEqualTo(STORY);
    }

    @Test
    void repeatedAndLateEventsChangeNothing() {
        String first = pipeline.put(key, STORY);
        String second = pipeline.put(key, OTHER_STORY);
        Event one = created("0055AED6DCD90281E5", first);
        Event two = created("0055AED6DCD90281E6", second);
        ingest(two);
        String storedAt = get("").json().get("storedAt").asText();
        ingest(two, one, two, one);

        assertThat(isMadeOf(second)).isTrue();
        assertThat(get("").json().get("storedAt").asText()).isEqualTo(storedAt);
    }

    @Test
    void aLateUploadDoesNotBringADeletedArticleBack() {
        String version = pipeline.put(key, STORY);
        String marker = pipeline.delete(key);
        Event upload = created("0A", version);
        Event deletion = event("ObjectRemoved:DeleteMarkerCreated", "0B", marker);
        ingest(deletion, upload);
        assertThat(status()).isEqualTo("withdrawn");
        ingest(upload, deletion, upload);
        assertThat(status()).isEqualTo("withdrawn");
    }

    @Test
    void whereSequencersAreAlikeTheCurrentStateDecides() {
        String first = pipeline.put(key, STORY);
        String second = pipeline.put(key, OTHER_STORY);
        for (List<Event> order :
                List.of(
                        List.of(created("0A", second), created("0A", first)),
                        List.of(created("0A", first), created("0A", second)),
                        List.of(created(null, first)))) {
            ingest(order.toArray(Event[]::new));
            assertThat(isMadeOf(second)).isTrue();
        }
        String marker = pipeline.delete(key);
        ingest(created("0A", first));
        assertThat(status()).isEqualTo("withdrawn");
        ingest(event("ObjectRemoved:DeleteMarkerCreated", "0A", marker), created("0A", second));
        assertThat(status()).isEqualTo("withdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ascending", "alike", "none"})
    void manyAtOnceEndInTheCurrentState(String sequencers) throws Exception {
        List<String> versions =
                IntStream.range(0, 6).mapToObj(i -> pipeline.put(key, STORY + i)).toList();
        List<Callable<Boolean>> deliveries =
                IntStream.range(0, 24)
                        .<Callable<Boolean>>mapToObj(
                                i -> () -> isTakenIn(sequencers, i % 6, versions))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(deliveries);
        }
        // what was given back is delivered again
        for (int i = 0; i < 6; i++) {
            assertThat(isTakenIn(sequencers, i, versions)).isTrue();
        }
        assertThat(isMadeOf(versions.getLast())).isTrue();
        assertThat(get("/text").body()).isEqualTo(STORY + 5);
    }

    private boolean isTakenIn(String sequencers, int i, List<String> versions) {
        String sequencer =
                switch (sequencers) {
                    case "ascending" -> "0055AED6DCD90281E" + i;
                    case "alike" -> "0055AED6DCD90281E5";
                    default -> null;
                };
        return pipeline.ingest(created(sequencer, versions.get(i)).notification()).isEmpty();
    }

    @Test
    void onlyTheMessagesThatFailedAreGivenBack() {
        String version = pipeline.put(key, STORY);
        assertThat(pipeline.ingest("no JSON", created("0A", version).notification(), "{}"))
                .containsExactly("0", "2");
        assertThat(isMadeOf(version)).isTrue();
    }

    @Test
    void whatIsNoNotificationEndsInTheDeadLetterQueueAndDelaysNoOther() {
        String bad = "no notification " + id;
        pipeline.backend()
                .sqs()
                .sendMessage(send -> send.queueUrl(pipeline.backend().queueUrl()).messageBody(bad));
        putAndDeliver(STORY);
        pipeline.deliverUntil(() -> isDead(bad));
    }

    private static boolean isDead(String body) {
        return pipeline
                .backend()
                .sqs()
                .receiveMessage(receive ->
                        receive.queueUrl(pipeline.backend().deadLetterQueueUrl())
                                .maxNumberOfMessages(10))
                .messages()
                .stream()
                .anyMatch(message -> message.body().equals(body));
    }

    @Test
    void onlySummarisedArticlesAreInTheIndexByDay() {
        putAndDeliver(STORY);
        assertThat(indexed()).containsExactly("ARTICLE#" + id);
        pipeline.delete(key);
        pipeline.deliverUntil(() -> status().equals("withdrawn"));
        assertThat(indexed()).isEmpty();
    }

    private List<String> indexed() {
        return pipeline
                .backend()
                .dynamoDb()
                .scanPaginator(
                        scan -> scan.tableName(pipeline.backend().table()).indexName("by-day"))
                .items()
                .stream()
                .map(item -> item.getOrDefault("pk", AttributeValue.fromS("")).s())
                .filter(pk -> pk.endsWith(id))
                .toList();
    }
}
