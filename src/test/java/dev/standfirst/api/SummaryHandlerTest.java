package dev.standfirst.api;

import static dev.standfirst.api.TestApi.NOW;
import static dev.standfirst.api.TestApi.STORED;
import static dev.standfirst.api.TestApi.SUMMARY;
import static dev.standfirst.api.TestApi.TEXT;
import static dev.standfirst.api.TestApi.assertProblem;
import static dev.standfirst.api.TestApi.utf8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.lambda.FakeContext;
import dev.standfirst.lambda.SampleEvents;
import dev.standfirst.store.Document;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.StoreUnavailableException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class SummaryHandlerTest {
    private static final String BRIDGE = "2026/11/harbour-bridge.txt";
    private static final String TAG = Document.tagOf(utf8(SUMMARY));
    private static final String SERVICE =
            "</v1/openapi.json>; rel=\"service-desc\"; type=\"application/json\", "
                    + "</v1/docs>; rel=\"service-doc\"; type=\"text/html\"";

    private final TestApi api = TestApi.open();

    @Test
    void answersTheSampleForAStatus() {
        Answer answer = api.with(BRIDGE).handle(SampleEvents.read("http-status.json"));

        String path = "/v1/articles/2026/11/harbour-bridge.txt";
        String body =
                """
                {"id":"2026/11/harbour-bridge.txt","status":"summarised","storedAt":"2026-11-20T09:31:08.250Z",\
                "versionId":"v1","publishedAt":"2026-11-20T09:31:08.250Z","links":{"self":"%1$s",\
                "summary":"%1$s/summary","text":"%1$s/text","view":"%1$s/view",\
                "canonical":"https://news.example/harbour-bridge"}}\
                """
                        .formatted(path);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/json")
                .containsEntry("cache-control", "public, no-cache")
                .containsEntry("vary", "accept, accept-encoding")
                .containsEntry("last-modified", "Fri, 20 Nov 2026 09:31:08 GMT")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-request-id", FakeContext.REQUEST_ID)
                .containsEntry(
                        "link",
                        "<https://news.example/harbour-bridge>; rel=\"canonical\", <"
                                + path
                                + "/summary>; rel=\"related\"; type=\"application/json\", <"
                                + path
                                + "/view>; rel=\"related\"; type=\"text/html\", "
                                + SERVICE);
    }

    @Test
    void answersTheSampleForASummaryWithTheStoredBytes() {
        Answer answer = api.with(BRIDGE).handle(SampleEvents.read("http-summary.json"));

        String path = "</v1/articles/2026/11/harbour-bridge.txt/summary>; rel=\"alternate\"; type=";
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEqualTo(Document.of(utf8(SUMMARY)).gzip());
        assertThat(answer.headers())
                .isEqualTo(
                        Map.of(
                                "content-type", "application/json",
                                "content-encoding", "gzip",
                                "etag", "\"" + TAG + "-gzip\"",
                                "cache-control", "public, max-age=60, must-revalidate",
                                "vary", "accept, accept-encoding",
                                "last-modified", "Fri, 20 Nov 2026 09:31:08 GMT",
                                "x-content-type-options", "nosniff",
                                "x-request-id", FakeContext.REQUEST_ID,
                                "link",
                                        "<https://news.example/harbour-bridge>; rel=\"canonical\", "
                                                + "</v1/schemas/summary-1.json>; rel=\"describedby\"; "
                                                + "type=\"application/schema+json\", "
                                                + path
                                                + "\"application/ld+json\", "
                                                + path
                                                + "\"text/html\", "
                                                + path
                                                + "\"text/plain\", "
                                                + SERVICE));
    }

    @Test
    void answersTheSampleForAText() {
        Answer answer = api.with(BRIDGE).handle(SampleEvents.read("http-text.json"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(TEXT);
        assertThat(answer.header("content-type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(answer.header("etag")).isEqualTo("\"" + Document.tagOf(utf8(TEXT)) + "\"");
        assertThat(answer.headers()).doesNotContainKey("content-encoding");
    }

    @Test
    void answersTheConditionalSampleWithoutABody() {
        Answer whole = api.with(BRIDGE).handle(SampleEvents.read("http-summary.json"));
        String event =
                SampleEvents.read("http-summary-conditional.json")
                        .replaceAll("\\\\\"[A-Za-z0-9_-]{22}-gzip", "\\\\\"" + TAG + "-gzip");

        Answer answer = api.handle(event);

        Map<String, String> headers = new HashMap<>(whole.headers());
        List.of("content-type", "content-encoding", "x-content-type-options")
                .forEach(headers::remove);
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.bytes()).isEmpty();
        assertThat(answer.headers()).isEqualTo(headers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles/a",
                "/v1/articles/a/summary",
                "/v1/articles/a/summary?fields=facts",
                "/v1/articles/a/text",
                "/v1/articles/a/view",
                "/v1/articles/unknown/summary",
                "/v1/articles?day=2026-11-20",
                "/v1/articles?ids=a,b",
                "/v1/problems/not-found",
                "/v1/schemas/summary-1.json",
            })
    void headIsGetWithoutTheBody(String uri) {
        api.with("a");
        Answer get = api.get(uri, "accept-encoding", "gzip");
        Answer head = api.ask("HEAD", uri, "accept-encoding", "gzip");

        Map<String, String> headers = new HashMap<>(get.headers());
        headers.put("content-length", Integer.toString(get.bytes().length));
        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.bytes()).isEmpty();
        assertThat(head.headers()).isEqualTo(headers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/summary", "/text", "/view"})
    void anUnknownArticleIsNotFound(String suffix) {
        assertProblem(api.get("/v1/articles/unknown" + suffix), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/summary", "/text", "/view"})
    void anArticleUnderEmbargoCannotBeToldFromAnUnknownOne(String suffix) {
        api.with("a", STORED, NOW.plusMillis(1));

        assertThat(api.get("/v1/articles/a" + suffix))
                .isEqualTo(api.get("/v1/articles/unknown" + suffix));
    }

    @Test
    void anArticleIsShownAsSoonAsItsEmbargoIsOver() {
        api.with("a", STORED, NOW);

        assertThat(api.get("/v1/articles/a/summary").body()).isEqualTo(SUMMARY);
    }

    @Test
    void aRejectedArticleSaysWhy() {
        api.with("a", new Outcome.Rejected("empty", "The upload holds no bytes."), Map.of());

        assertThat(api.get("/v1/articles/a").body())
                .contains(
                        "\"status\":\"rejected\",\"reason\":{\"code\":\"empty\","
                                + "\"detail\":\"The upload holds no bytes.\"}",
                        "\"links\":{\"self\":\"/v1/articles/a\"}");
        for (String suffix : List.of("/summary", "/text", "/view")) {
            Answer answer = api.get("/v1/articles/a" + suffix);
            assertProblem(answer, 404, "rejected");
            assertThat(answer.json().path("detail").asText())
                    .isEqualTo("The upload holds no bytes.");
            assertThat(answer.json().path("code").asText()).isEqualTo("empty");
        }
    }

    @Test
    void aWithdrawnArticleIsGone() {
        api.with("a", new Outcome.Withdrawn(), Map.of());

        assertThat(api.get("/v1/articles/a").body()).contains("\"status\":\"withdrawn\"");
        for (String suffix : List.of("/summary", "/text", "/view")) {
            assertProblem(api.get("/v1/articles/a" + suffix), 410, "withdrawn");
        }
    }

    @Test
    void anArticleWithoutItsTextStillHasItsSummaryAndItsView() {
        api.with(
                "a",
                new Outcome.Summarised(STORED, null, false, TestApi.BRIEF),
                Map.of(Part.SUMMARY, Document.of(utf8(SUMMARY))));

        assertThat(api.get("/v1/articles/a").body()).doesNotContain("\"text\"");
        assertThat(api.get("/v1/articles/a/summary").status()).isEqualTo(200);
        assertThat(api.get("/v1/articles/a/view").status()).isEqualTo(200);
        assertProblem(api.get("/v1/articles/a/text"), 404, "text-not-stored");
    }

    @Test
    void servesALargeTextWholeAndItsViewWithoutIt() {
        String text = "\u0001“ü🚢 & <b>".repeat(250_000);
        api.with(
                "a",
                new Outcome.Summarised(STORED, null, true, TestApi.BRIEF),
                Map.of(
                        Part.SUMMARY, Document.of(utf8(SUMMARY)),
                        Part.TEXT, Document.of(utf8(text))));

        assertThat(api.get("/v1/articles/a/text").body()).isEqualTo(text);
        assertThat(api.get("/v1/articles/a/view").body().length()).isLessThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "QUERY"})
    void otherMethodsAreNotAllowed(String method) {
        Answer answer = api.ask(method, "/v1/articles/a/summary");

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void aMethodIsNotOverridden() {
        api.with("a");

        assertThat(api.get("/v1/articles/a/summary", "x-http-method-override", "DELETE").status())
                .isEqualTo(200);
    }

    @Test
    void aMalformedPathIsABadRequest() {
        assertProblem(api.get("/v1/articles//summary"), 400, "malformed-path");
        assertProblem(api.get("/v1/articles/"), 400, "malformed-path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/v1", "/v1/", "/v1/problems/", "/v1/problems/none"})
    void thereIsNothingElsewhere(String path) {
        assertProblem(api.get(path), 404, "no-such-resource");
    }

    @Test
    void aStoreThatDoesNotAnswerNowIsUnavailable() {
        TestApi away =
                TestApi.on(
                        new FailingStore(
                                new StoreUnavailableException(
                                        "secret", new IllegalStateException())));

        Answer answer = away.get("/v1/articles/a");

        assertProblem(answer, 503, "unavailable");
        assertThat(answer.header("retry-after")).isEqualTo("2");
        assertThat(away.context().lines())
                .singleElement()
                .asString()
                .contains("\"level\":\"WARN\",\"event\":\"store-unavailable\"");
    }

    @Test
    void aFaultShowsOnlyWhereToLookForIt() {
        TestApi broken = TestApi.on(new FailingStore(new IllegalStateException("secret")));

        Answer answer = broken.get("/v1/articles/a");

        assertProblem(answer, 500, "internal-error");
        assertThat(answer.body()).doesNotContain("secret", "Exception");
        assertThat(broken.context().lines())
                .singleElement()
                .asString()
                .contains(
                        "\"level\":\"ERROR\",\"event\":\"failed\"",
                        "\"requestId\":\"" + FakeContext.REQUEST_ID + "\"",
                        // by these two a filter of the log counts faults
                        "\"version\":\"" + FakeContext.FUNCTION_VERSION + "\"",
                        "\"FunctionName\":\"" + FakeContext.FUNCTION_NAME + "\"",
                        "java.lang.IllegalStateException")
                .doesNotContain("secret");
    }

    @Test
    void anEventThatIsNoRequestIsAFault() {
        assertProblem(api.handle("{}"), 500, "internal-error");
        assertThat(api.context().lines().getFirst()).contains("\"event\":\"unreadable-event\"");
    }
}
