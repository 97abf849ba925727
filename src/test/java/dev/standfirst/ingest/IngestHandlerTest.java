package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.article.Upload;
import dev.standfirst.lambda.FakeContext;
import dev.standfirst.lambda.SampleEvents;
import dev.standfirst.store.Document;
import dev.standfirst.store.InMemorySummaryStore;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.StoreUnavailableException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.S3Exception;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

class IngestHandlerTest {
    private static final String NONE_FAILED = "{\"batchItemFailures\":[]}";
    private static final String BRIDGE = "2026/11/harbour-bridge.txt";

    private final InMemorySummaryStore store = new InMemorySummaryStore();
    private final Map<String, String> texts = new HashMap<>();
    private FakeContext context = new FakeContext();

    /** By key, whatever the version: the sample events' versions are their own. */
    private Bucket.Fetched fetch(String key) {
        String text = texts.get(key);
        return text == null
                ? new Bucket.Fetched.Gone()
                : new Bucket.Fetched.Found(
                        Upload.of(key, text.getBytes(StandardCharsets.UTF_8)),
                        null,
                        FakeBucket.UPLOADED);
    }

    private String handle(String event, Bucket bucket, Engine engine) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
        Ingestion ingestion =
                new Ingestion(
                        "articles/",
                        bucket,
                        new EntryMaker(engine, clock),
                        store,
                        attempt -> {},
                        clock);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new IngestHandler(ingestion, clock)
                    .handleRequest(
                            new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                            out,
                            context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String handle(String event) {
        return handle(event, wanted -> fetch(wanted.key()), new FakeEngine());
    }

    private String status(String id) {
        return store.latest(id).orElseThrow().state().outcome().status();
    }

    private static String failed(String... ids) {
        List<String> items =
                Arrays.stream(ids).map(id -> "{\"itemIdentifier\":\"" + id + "\"}").toList();
        return "{\"batchItemFailures\":[" + String.join(",", items) + "]}";
    }

    /** An SQS event of messages m0, m1, … with these bodies. */
    private static String messages(String... bodies) {
        List<String> messages = new ArrayList<>();
        for (String body : bodies) {
            String escaped = body.replace("\\", "\\\\").replace("\"", "\\\"");
            messages.add(
                    "{\"messageId\":\"m" + messages.size() + "\",\"body\":\"" + escaped + "\"}");
        }
        return "{\"Records\":[" + String.join(",", messages) + "]}";
    }

    /** A notification of uploads, with sequencers that ascend. */
    private static String uploads(String... keys) {
        List<String> records = new ArrayList<>();
        for (String key : keys) {
            records.add(
                    """
                    {"eventVersion":"2.1","eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"b"},\
                    "object":{"key":"%s","sequencer":"0A%02d"}}}\
                    """
                            .formatted(key, records.size()));
        }
        return "{\"Records\":[" + String.join(",", records) + "]}";
    }

    @Test
    void takesInTheSampleOfAnUpload() {
        texts.put("articles/" + BRIDGE, "The bridge closes.");
        String event = SampleEvents.read("sqs-put.json");
        assertThat(handle(event, wanted -> fetch(wanted.key()), Engine.STANDARD))
                .isEqualTo(NONE_FAILED);
        assertThat(status(BRIDGE)).isEqualTo("summarised");
        assertThat(store.find(BRIDGE, Part.TEXT).orElseThrow().document()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z"})
    void aTimeThatCannotBeKeepsNoArticleOut(String time) {
        texts.put("articles/" + BRIDGE, "The bridge closes.");
        String event =
                SampleEvents.read("s3-put.json")
                        .replaceFirst("(\"eventTime\"\\s*:\\s*\")[^\"]*", "$1" + time);
        assertThat(event).contains(time);
        assertThat(handle(event)).isEqualTo(NONE_FAILED);
        assertThat(status(BRIDGE)).isEqualTo("summarised");
    }

    @Test
    void takesInABareNotification() {
        texts.put("articles/" + BRIDGE, "The bridge closes.");
        assertThat(handle(SampleEvents.read("s3-put.json"))).isEqualTo(NONE_FAILED);
        assertThat(status(BRIDGE)).isEqualTo("summarised");
    }

    @Test
    void takesInTheSampleOfSeveralRecords() {
        texts.put("articles/" + BRIDGE, "The bridge closes.");
        texts.put("articles/2026/11/night ferries + trams.html", "Ferries run at night.");
        texts.put("articles/2026/11/café-culture.txt", "");
        assertThat(handle(SampleEvents.read("sqs-several-records.json"))).isEqualTo(NONE_FAILED);
        assertThat(status(BRIDGE)).isEqualTo("summarised");
        assertThat(status("2026/11/night ferries + trams.html")).isEqualTo("summarised");
        assertThat(status("2026/11/café-culture.txt")).isEqualTo("rejected");
    }

    @Test
    void withdrawsByTheSampleOfADeleteMarkerAndALateUploadDoesNotUndoIt() {
        texts.put("articles/" + BRIDGE, "The bridge closes.");
        assertThat(handle(SampleEvents.read("sqs-delete-marker.json"))).isEqualTo(NONE_FAILED);
        assertThat(handle(SampleEvents.read("sqs-put.json"))).isEqualTo(NONE_FAILED);
        assertThat(status(BRIDGE)).isEqualTo("withdrawn");
    }

    @Test
    void withdrawsByTheSampleOfADeletionOnlyWhatIsGone() {
        handle(SampleEvents.read("sqs-delete.json"));
        assertThat(status(BRIDGE)).isEqualTo("withdrawn");
        texts.put("articles/" + BRIDGE, "An older version.");
        handle(SampleEvents.read("sqs-delete.json"));
        assertThat(status(BRIDGE)).isEqualTo("summarised");
    }

    @Test
    void doesNothingForATest() {
        assertThat(handle(SampleEvents.read("sqs-test-event.json"))).isEqualTo(NONE_FAILED);
        assertThat(handle("{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\"}"))
                .isEqualTo(NONE_FAILED);
        assertThat(handle("{\"Records\":[]}")).isEqualTo(NONE_FAILED);
        assertThat(store.isEmpty()).isTrue();
    }

    @Test
    void givesBackOnlyTheMessagesThatFailed() {
        texts.put("articles/a", "one");
        texts.put("articles/b", FakeEngine.EXCEPTION);
        texts.put("articles/c", "three");
        String event =
                messages(
                        uploads("articles/a"),
                        uploads("articles/b"),
                        "no JSON",
                        uploads("articles/c"));
        assertThat(handle(event)).isEqualTo(failed("m1", "m2"));
        assertThat(status("a")).isEqualTo("summarised");
        assertThat(status("c")).isEqualTo("summarised");
    }

    @ParameterizedTest
    @ValueSource(strings = {FakeEngine.EXCEPTION, FakeEngine.OVERFLOW, FakeEngine.OUT_OF_MEMORY})
    void anArticleThatBreaksTheEngineHarmsNoOtherAndIsLoggedWithoutItsText(String text) {
        texts.put("articles/bad", text);
        texts.put("articles/good", "fine");
        assertThat(handle(messages(uploads("articles/bad"), uploads("articles/good"))))
                .isEqualTo(failed("m0"));
        assertThat(store.latest("bad")).isEmpty();
        assertThat(status("good")).isEqualTo("summarised");
        assertThat(context.lines().getFirst())
                .contains("\"level\":\"ERROR\",\"event\":\"failed\"", "\"messageId\":\"m0\"")
                .contains("\"requestId\":\"" + FakeContext.REQUEST_ID + "\"")
                .contains("\"version\":\"" + FakeContext.FUNCTION_VERSION + "\"")
                .contains("at dev.standfirst.ingest.FakeEngine.read")
                .doesNotContain("please");
    }

    @Test
    void aMessageIsDoneOnlyIfAllItsRecordsAreAndOneThatFailsHoldsUpNoOther() {
        texts.put("articles/a", "one");
        texts.put("articles/b", FakeEngine.EXCEPTION);
        texts.put("articles/c", "three");
        assertThat(handle(messages(uploads("articles/a", "articles/b", "articles/c"))))
                .isEqualTo(failed("m0"));
        assertThat(status("a")).isEqualTo("summarised");
        assertThat(status("c")).isEqualTo("summarised");
        assertThat(context.lines().get(1))
                .contains("\"event\":\"failed\"", "\"key\":\"articles/b\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'no JSON', not JSON: JsonParseException",
        "'', a message of nothing",
        "'{}', not a notification: no records",
        "'{\"Records\":[{}]}', not a notification: no event name",
    })
    void aMessageThatIsNoNotificationGoesBackWithItsCauseLogged(String body, String why) {
        assertThat(handle(messages(body))).isEqualTo(failed("m0"));
        assertThat(context.lines())
                .singleElement()
                .asString()
                .contains("\"event\":\"unreadable-message\"", "\"why\":\"" + why + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"messageId\":\"\",", "\"messageId\":\"7b6c\\ud800\","})
    void aFailedMessageWithoutAnIdThatCanBeToldFailsTheBatch(String id) {
        assertThatThrownBy(() -> handle("{\"Records\":[{" + id + "\"body\":\"no JSON\"}]}"))
                .isInstanceOf(IngestFailedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[]", "{}", "{\"Records\":[{\"x\":1}]}"})
    void anEventThatIsNoneIsLoud(String event) {
        assertThatThrownBy(() -> handle(event)).isInstanceOf(IngestFailedException.class);
        assertThat(context.lines().getFirst()).contains("\"event\":\"unreadable-message\"");
    }

    @Test
    void aBareNotificationThatFailsIsLoudAndTellsNoText() {
        texts.put("articles/a", FakeEngine.EXCEPTION);
        assertThatThrownBy(() -> handle(uploads("articles/a")))
                .isInstanceOf(IngestFailedException.class)
                .hasNoCause()
                .hasMessageNotContaining("please");
    }

    @Test
    void doesNotBeginWhatItHasNoTimeFor() {
        PrimitiveIterator.OfInt remaining = IntStream.of(60_000, 20_000, 14_999).iterator();
        context = new FakeContext(remaining::nextInt);
        texts.put("articles/a", "one");
        texts.put("articles/b", "two");
        texts.put("articles/c", "three");
        String event =
                messages(uploads("articles/a"), uploads("articles/b"), uploads("articles/c"));
        assertThat(handle(event)).isEqualTo(failed("m2"));
        assertThat(status("b")).isEqualTo("summarised");
        assertThat(store.latest("c")).isEmpty();
        assertThat(context.lines().getLast())
                .contains("\"level\":\"WARN\",\"event\":\"out-of-time\"");
    }

    @Test
    void givesBackAnArticleWithoutAnEndInTimeAndTakesInTheOthers() {
        PrimitiveIterator.OfInt remaining = IntStream.of(1_200, 60_000).iterator();
        context = new FakeContext(remaining::nextInt);
        texts.put("articles/a", FakeEngine.ENDLESS);
        texts.put("articles/b", "two");
        assertThat(handle(messages(uploads("articles/a"), uploads("articles/b"))))
                .isEqualTo(failed("m0"));
        assertThat(status("b")).isEqualTo("summarised");
        assertThat(context.lines().getFirst())
                .contains("\"event\":\"out-of-time\"", "\"key\":\"articles/a\"")
                .contains("\"why\":\"it took longer than 600 ms\"");
    }

    @Test
    void makesAnArticleAnewWhenAskedTo() {
        texts.put("articles/a", "one");
        handle(messages(uploads("articles/a")));
        texts.put("articles/a", "two");
        String wish = "{\"reprocess\":{\"bucket\":\"b\",\"key\":\"articles/a\"}}";
        assertThat(handle(messages(wish))).isEqualTo(NONE_FAILED);
        assertThat(store.find("a", Part.TEXT).orElseThrow().document())
                .isEqualTo(Document.of("two".getBytes(StandardCharsets.UTF_8)));
        assertThat(context.lines().getLast())
                .contains("\"change\":\"Reprocess\",\"Outcome\":\"summarised\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"reprocess\":{}}', nothing to reprocess: no bucket",
        "'{\"reprocess\":{\"bucket\":\"b\"}}', nothing to reprocess: no key",
        "'{\"reprocess\":{\"bucket\":\"b\",\"key\":\"k\",\"olderThan\":\"x\"}}', olderThan is no version of the engine",
    })
    void aWishThatSaysNotWhatGoesBack(String body, String why) {
        assertThat(handle(messages(body))).isEqualTo(failed("m0"));
        assertThat(context.lines().getFirst()).contains("\"why\":\"" + why + "\"");
    }

    @Test
    void beginsOneArticleHoweverShortItsTime() {
        context = new FakeContext(() -> 3_000);
        texts.put("articles/a", "one");
        assertThat(handle(messages(uploads("articles/a")))).isEqualTo(NONE_FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "503, SlowDown, WARN, given-back",
        "400, ExpiredToken, ERROR, misconfigured",
        "301, PermanentRedirect, ERROR, misconfigured",
    })
    void tellsFaultsThatMayPassFromThoseThatHaveToBeMended(
            int status, String code, String level, String event) {
        Bucket faulty =
                wanted -> {
                    throw S3Exception.builder()
                            .statusCode(status)
                            .requestId("R1")
                            .awsErrorDetails(
                                    AwsErrorDetails.builder()
                                            .errorCode(code)
                                            .serviceName("S3")
                                            .build())
                            .build();
                };
        assertThat(handle(messages(uploads("articles/a")), faulty, new FakeEngine()))
                .isEqualTo(failed("m0"));
        assertThat(context.lines())
                .singleElement()
                .asString()
                .contains("\"level\":\"" + level + "\",\"event\":\"" + event + "\"")
                .contains("\"service\":\"S3\",\"code\":\"" + code + "\",\"status\":" + status)
                .contains("\"awsRequestId\":\"R1\"");
    }

    @Test
    void givesBackWhereTheStoreOrTheNetworkDoesNotAnswer() {
        List<RuntimeException> faults =
                List.of(
                        new StoreUnavailableException("away", new IllegalStateException()),
                        SdkClientException.create("away"),
                        new UncheckedIOException(new IOException("away")));
        for (RuntimeException fault : faults) {
            context = new FakeContext();
            Bucket faulty =
                    wanted -> {
                        throw fault;
                    };
            assertThat(handle(messages(uploads("articles/a")), faulty, new FakeEngine()))
                    .isEqualTo(failed("m0"));
            assertThat(context.lines().getFirst())
                    .contains("\"level\":\"WARN\",\"event\":\"given-back\"");
        }
    }

    @Test
    void passesOverEventsThatItIsNotConcernedWith() {
        String event = uploads("articles/a").replace("ObjectCreated:Put", "ObjectTagging:Put");
        assertThat(handle(messages(event))).isEqualTo(NONE_FAILED);
        assertThat(store.isEmpty()).isTrue();
        assertThat(context.lines().getFirst()).contains("\"event\":\"ignored\"");
    }

    @Test
    void storesAnOutcomeForEachKeyAsItIs() {
        String encoded = "articles/a%2Bb+c%25d/%C3%BC%F0%9F%9A%A2";
        texts.put("articles/a+b c%d/ü🚢", "text");
        assertThat(handle(messages(uploads(encoded)))).isEqualTo(NONE_FAILED);
        assertThat(store.latest("a+b c%d/ü🚢").orElseThrow().state().outcome())
                .isInstanceOf(Outcome.Summarised.class);
    }
}
