package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.standfirst.lambda.FakeContext;
import dev.standfirst.lambda.SampleEvents;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.InMemorySummaryStore;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.State;
import dev.standfirst.store.StoreUnavailableException;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class SummaryHandlerTest {
    private static final String BRIDGE = "2026/11/harbour-bridge.txt";
    private static final String JSON =
            "{\"schemaVersion\":\"1\",\"id\":\"2026/11/harbour-bridge.txt\"}";
    private static final String TEXT = "“We had no other choice,” she said.\n";
    private static final Instant STORED = Instant.parse("2026-11-05T09:31:08.250Z");
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String TAG = tag(JSON);

    private final InMemorySummaryStore store = new InMemorySummaryStore();
    private final FakeContext context = new FakeContext();

    @SuppressWarnings("ArrayRecordComponent") // compared recursively
    private record Answer(int status, Map<String, String> headers, byte[] bytes) {
        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private static byte[] utf8(String string) {
        return string.getBytes(StandardCharsets.UTF_8);
    }

    private static String tag(String content) {
        return Document.tagOf(utf8(content));
    }

    private void store(String id, Outcome outcome, Map<Part, Document> documents) {
        ObjectVersion version = new ObjectVersion(new Sequencer("0A"), "v1");
        store.writeIfNewer(new Entry(new State(id, version, STORED, outcome), documents));
    }

    private void storeSummarised(String id, @Nullable Instant embargo) {
        store(
                id,
                new Outcome.Summarised(STORED, embargo, true),
                Map.of(
                        Part.SUMMARY, Document.of(utf8(JSON)),
                        Part.TEXT, Document.of(utf8(TEXT))));
    }

    private Answer handle(String event) {
        return handle(event, store);
    }

    private Answer handle(String event, SummaryStore from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SummaryHandler(from, Clock.fixed(NOW, ZoneOffset.UTC))
                    .handleRequest(new ByteArrayInputStream(utf8(event)), out, context);
            return answer(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(byte[] json) throws IOException {
        int status = 0;
        Map<String, String> headers = new HashMap<>();
        String body = "";
        boolean base64 = false;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "statusCode" -> status = parser.getIntValue();
                    case "body" -> body = parser.getText();
                    case "isBase64Encoded" -> base64 = parser.getBooleanValue();
                    case "headers" -> {
                        while (parser.nextToken() != JsonToken.END_OBJECT) {
                            headers.put(parser.currentName(), parser.nextTextValue());
                        }
                    }
                    default -> throw new AssertionError(name);
                }
            }
        }
        return new Answer(status, headers, base64 ? Base64.getDecoder().decode(body) : utf8(body));
    }

    private static String event(String method, String path, String query, String... headers) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < headers.length; i += 2) {
            all.append(i == 0 ? "" : ",")
                    .append(
                            "\"%s\":\"%s\""
                                    .formatted(headers[i], headers[i + 1].replace("\"", "\\\"")));
        }
        return """
        {"version":"2.0","rawPath":"%s","rawQueryString":"%s","headers":{%s},
        "requestContext":{"http":{"method":"%s"},"stage":"$default"}}\
        """
                .formatted(path, query, all, method);
    }

    private Answer get(String path, String... headers) {
        return handle(event("GET", path, "", headers));
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.body())
                .startsWith("{\"type\":\"/v1/problems/" + type + "\",\"title\":")
                .contains("\"status\":" + status);
    }

    @Test
    void answersTheSampleForAStatus() {
        storeSummarised(BRIDGE, null);
        Answer answer = handle(SampleEvents.read("http-status.json"));
        String body =
                """
                {"id":"2026/11/harbour-bridge.txt","status":"summarised","storedAt":"2026-11-05T09:31:08.250Z",\
                "versionId":"v1","links":{"self":"/v1/articles/2026/11/harbour-bridge.txt",\
                "summary":"/v1/articles/2026/11/harbour-bridge.txt/summary",\
                "text":"/v1/articles/2026/11/harbour-bridge.txt/text"}}\
                """;
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.headers())
                .isEqualTo(
                        Map.of(
                                "content-type", "application/json",
                                "etag", "\"" + tag(body) + "\"",
                                "cache-control", "no-cache",
                                "vary", "accept",
                                "last-modified", "Thu, 05 Nov 2026 09:31:08 GMT",
                                "x-content-type-options", "nosniff"));
    }

    @Test
    void answersTheSampleForASummaryWithTheStoredBytes() {
        storeSummarised(BRIDGE, null);
        Answer answer = handle(SampleEvents.read("http-summary.json"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEqualTo(Document.of(utf8(JSON)).gzip());
        assertThat(answer.headers())
                .isEqualTo(
                        Map.of(
                                "content-type", "application/json",
                                "content-encoding", "gzip",
                                "etag", "\"" + TAG + "-gzip\"",
                                "cache-control", "max-age=60",
                                "vary", "accept, accept-encoding",
                                "last-modified", "Thu, 05 Nov 2026 09:31:08 GMT",
                                "x-content-type-options", "nosniff"));
    }

    @Test
    void answersTheSampleForAText() {
        storeSummarised(BRIDGE, null);
        Answer answer = handle(SampleEvents.read("http-text.json"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(TEXT);
        assertThat(answer.header("content-type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(answer.header("etag")).isEqualTo("\"" + tag(TEXT) + "\"");
        assertThat(answer.headers()).doesNotContainKey("content-encoding");
    }

    @Test
    void answersTheConditionalSampleWithoutABody() {
        storeSummarised(BRIDGE, null);
        Answer answer = handle(SampleEvents.read("http-summary-conditional.json"));
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.bytes()).isEmpty();
        assertThat(answer.headers())
                .isEqualTo(
                        Map.of(
                                "etag", "\"" + TAG + "-gzip\"",
                                "cache-control", "max-age=60",
                                "vary", "accept, accept-encoding",
                                "last-modified", "Thu, 05 Nov 2026 09:31:08 GMT"));
    }

    @Test
    void aTagOfOneEncodingIsNotThatOfAnother() {
        storeSummarised("a", null);
        String path = "/v1/articles/a/summary";
        assertThat(get(path, "if-none-match", "\"" + TAG + "\"").status()).isEqualTo(304);
        assertThat(
                        get(path, "if-none-match", "\"" + TAG + "\"", "accept-encoding", "gzip")
                                .status())
                .isEqualTo(200);
        assertThat(get(path, "if-none-match", "\"" + TAG + "-gzip\"").body()).isEqualTo(JSON);
    }

    @Test
    void aStatusIsConditionalToo() {
        storeSummarised("a", null);
        String tag = get("/v1/articles/a").header("etag");
        assertThat(get("/v1/articles/a", "if-none-match", tag).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles/a",
                "/v1/articles/a/summary",
                "/v1/articles/a/text",
                "/v1/articles/unknown/summary"
            })
    void headIsGetWithoutTheBody(String path) {
        storeSummarised("a", null);
        Answer get = get(path, "accept-encoding", "gzip");
        Answer head = handle(event("HEAD", path, "", "accept-encoding", "gzip"));
        Map<String, String> headers = new HashMap<>(get.headers());
        headers.put("content-length", Integer.toString(get.bytes().length));
        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.bytes()).isEmpty();
        assertThat(head.headers()).isEqualTo(headers);
    }

    @Test
    void anUnknownArticleIsNotFound() {
        for (String suffix : new String[] {"", "/summary", "/text"}) {
            assertProblem(get("/v1/articles/unknown" + suffix), 404, "not-found");
        }
    }

    @Test
    void anArticleUnderEmbargoCannotBeToldFromAnUnknownOne() {
        storeSummarised("a", NOW.plusMillis(1));
        for (String suffix : new String[] {"", "/summary", "/text"}) {
            assertThat(get("/v1/articles/a" + suffix))
                    .usingRecursiveComparison()
                    .isEqualTo(get("/v1/articles/unknown" + suffix));
        }
    }

    @Test
    void anArticleIsShownAsSoonAsItsEmbargoIsOver() {
        storeSummarised("a", NOW);
        assertThat(get("/v1/articles/a/summary").body()).isEqualTo(JSON);
    }

    @Test
    void aRejectedArticleSaysWhy() {
        store("a", new Outcome.Rejected("empty", "The upload holds no bytes."), Map.of());
        assertThat(get("/v1/articles/a").body())
                .contains(
                        "\"status\":\"rejected\",\"reason\":{\"code\":\"empty\","
                                + "\"detail\":\"The upload holds no bytes.\"}",
                        "\"links\":{\"self\":\"/v1/articles/a\"}");
        for (String suffix : new String[] {"/summary", "/text"}) {
            Answer answer = get("/v1/articles/a" + suffix);
            assertProblem(answer, 404, "rejected");
            assertThat(answer.body())
                    .contains("\"detail\":\"The upload holds no bytes.\",\"code\":\"empty\"");
        }
    }

    @Test
    void aWithdrawnArticleIsGone() {
        store("a", new Outcome.Withdrawn(), Map.of());
        assertThat(get("/v1/articles/a").body()).contains("\"status\":\"withdrawn\"");
        assertProblem(get("/v1/articles/a/summary"), 410, "withdrawn");
        assertProblem(get("/v1/articles/a/text"), 410, "withdrawn");
    }

    @Test
    void anArticleWithoutItsTextStillHasItsSummary() {
        store(
                "a",
                new Outcome.Summarised(STORED, null, false),
                Map.of(Part.SUMMARY, Document.of(utf8(JSON))));
        assertThat(get("/v1/articles/a").body()).doesNotContain("\"text\"");
        assertThat(get("/v1/articles/a/summary").status()).isEqualTo(200);
        assertProblem(get("/v1/articles/a/text"), 404, "text-not-stored");
    }

    @Test
    void servesALargeTextWhole() {
        String text = "\u0001“ü🚢".repeat(100_000);
        store(
                "a",
                new Outcome.Summarised(STORED, null, true),
                Map.of(
                        Part.SUMMARY, Document.of(utf8(JSON)),
                        Part.TEXT, Document.of(utf8(text))));
        assertThat(get("/v1/articles/a/text").body()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void otherMethodsAreNotAllowed(String method) {
        Answer answer = handle(event(method, "/v1/articles/a/summary", ""));
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void whatIsThereInAnotherFormOnlyIsNotAcceptable() {
        storeSummarised("a", null);
        Answer answer = get("/v1/articles/a/summary", "accept", "text/html");
        assertProblem(answer, 406, "not-acceptable");
        assertThat(answer.body()).contains("\"available\":\"application/json\"");
        assertProblem(get("/v1/articles/a/text", "accept", "text/html"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({"fields=headline, fields", "x, x", "a=1&b=2, a", "%zz=1, %zz", "=, ''"})
    void anUnknownParameterIsABadRequest(String query, String name) {
        Answer answer = handle(event("GET", "/v1/articles/a", query));
        assertProblem(answer, 400, "unknown-parameter");
        assertThat(answer.body()).contains("\"parameter\":\"" + name + "\"");
    }

    @Test
    void aMalformedPathIsABadRequest() {
        assertProblem(get("/v1/articles//summary"), 400, "malformed-path");
        assertProblem(get("/v1/articles/\\ud83d/summary"), 400, "malformed-path");
    }

    @Test
    void thereIsNothingElsewhere() {
        assertProblem(get("/favicon.ico"), 404, "no-such-resource");
    }

    @Test
    void aStoreThatDoesNotAnswerNowIsUnavailable() {
        SummaryStore away =
                new Failing(new StoreUnavailableException("secret", new IllegalStateException()));
        Answer answer = handle(event("GET", "/v1/articles/a", ""), away);
        assertProblem(answer, 503, "unavailable");
        assertThat(answer.header("retry-after")).isEqualTo("2");
        assertThat(context.lines())
                .singleElement()
                .asString()
                .contains("\"level\":\"WARN\",\"event\":\"store-unavailable\"");
    }

    @Test
    void aFaultShowsOnlyWhereToLookForIt() {
        SummaryStore broken = new Failing(new IllegalStateException("secret"));
        Answer answer = handle(event("GET", "/v1/articles/a", ""), broken);
        assertProblem(answer, 500, "internal-error");
        assertThat(answer.body())
                .contains("\"requestId\":\"" + FakeContext.REQUEST_ID + "\"")
                .doesNotContain("secret", "Exception");
        assertThat(context.lines())
                .singleElement()
                .asString()
                .contains(
                        "\"level\":\"ERROR\",\"event\":\"failed\"",
                        "\"requestId\":\"" + FakeContext.REQUEST_ID + "\"",
                        "java.lang.IllegalStateException")
                .doesNotContain("secret");
    }

    @Test
    void anEventThatIsNoRequestIsAFault() {
        assertProblem(handle("{}"), 500, "internal-error");
        assertThat(context.lines().getFirst()).contains("\"event\":\"unreadable-event\"");
    }

    private record Failing(RuntimeException failure) implements SummaryStore {
        @Override
        public Optional<Stored> find(String id, Part part) {
            throw failure;
        }

        @Override
        public Optional<Stored> latest(String id) {
            throw failure;
        }

        @Override
        public boolean writeIfNewer(Entry entry) {
            throw failure;
        }

        @Override
        public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
            throw failure;
        }
    }
}
