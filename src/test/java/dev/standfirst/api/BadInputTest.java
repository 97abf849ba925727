package dev.standfirst.api;

import static dev.standfirst.api.TestApi.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests that no client of good will sends. None but the well-formed reach the store. */
class BadInputTest {
    private final TestApi untouched =
            TestApi.on(new FailingStore(new IllegalStateException("the store was asked")));
    private final TestApi api = TestApi.open().with("a");

    @ParameterizedTest
    @CsvSource({
        "/v1/articles/../../etc/passwd, 404, not-found",
        "/v1/articles/a/../b, 404, not-found",
        "/v1/articles/./a, 404, not-found",
        "/v1/articles//a, 404, not-found",
        "/v1/articles/a//, 404, not-found",
        "/v1/articles/%2e%2e/a, 404, not-found",
        "/v1/articles/ARTICLE#a, 404, not-found",
        "/v1/articles/a\u0000b, 404, not-found",
    })
    void anIdIsNotAFileName(String path, int status, String type) {
        assertProblem(api.get(path), status, type);
    }

    @Test
    void anOverlongUriIsRefused() {
        assertProblem(
                untouched.get("/v1/articles/" + "x".repeat(2048) + "/summary"),
                414,
                "uri-too-long");
        assertProblem(untouched.get("/v1/articles?day=" + "x".repeat(8192)), 414, "uri-too-long");
        assertProblem(untouched.get("/v1/docs?" + "x".repeat(8192)), 414, "uri-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles/a?x=1, unknown-parameter",
        "/v1/articles/a/summary?Fields=facts, unknown-parameter",
        "/v1/articles/a/text?fields=facts, unknown-parameter",
        "/v1/docs?x, unknown-parameter",
        "/v1/problems/not-found?x=1, unknown-parameter",
        "/v1/articles?page=2, unknown-parameter",
        "/v1/articles/a/summary?quotes=key&quotes=key, repeated-parameter",
        "/v1/articles?limit=1&limit=2, repeated-parameter",
        "/v1/articles?%zz=1, malformed-query",
    })
    void parametersAreKnownAndGivenOnce(String uri, String type) {
        assertProblem(untouched.get(uri), 400, type);
    }

    @Test
    void aLongNameIsNotSentBackWhole() {
        String name = "x".repeat(99) + "🚢".repeat(50);
        Answer answer = untouched.get("/v1/articles/a?" + encoded(name) + "=1");

        assertProblem(answer, 400, "unknown-parameter");
        assertThat(answer.json().path("parameter").asText()).isEqualTo("x".repeat(99) + "🚢" + "…");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    @Test
    void anAcceptHeaderOfEightKilobytesIsRead() {
        String accept =
                IntStream.range(0, 500)
                        .mapToObj(i -> "x" + i + "/y;q=0.5")
                        .collect(Collectors.joining(","));

        assertThat(api.get("/v1/articles/a/summary", "accept", accept + ",text/plain").status())
                .isEqualTo(200);
        assertProblem(
                untouched.get("/v1/articles/a/summary", "accept", accept), 406, "not-acceptable");
        assertThat(api.get("/v1/articles/a", "if-none-match", "\"".repeat(8192)).status())
                .isEqualTo(200);
    }

    @Test
    void aFloodOfHeadersChangesNothing() {
        String[] flood =
                IntStream.range(0, 2000)
                        .boxed()
                        .flatMap(i -> Stream.of("x-header-" + i, "v".repeat(50)))
                        .toArray(String[]::new);

        assertThat(api.get("/v1/articles/a/summary", flood))
                .isEqualTo(api.get("/v1/articles/a/summary"));
    }

    @Test
    void aBodyIsNotRead() {
        String event =
                """
                {"version":"2.0","rawPath":"/v1/articles/a/summary","rawQueryString":"","headers":{},
                "requestContext":{"stage":"$default","http":{"method":"GET"}},
                "body":"eyJpZCI6ImIifQ==","isBase64Encoded":true}
                """;
        assertThat(api.handle(event)).isEqualTo(api.get("/v1/articles/a/summary"));
    }
}
