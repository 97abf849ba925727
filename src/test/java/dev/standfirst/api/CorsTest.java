package dev.standfirst.api;

import static dev.standfirst.api.TestApi.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class CorsTest {
    private static final String PATH = "/v1/articles/a/summary";
    private static final String APP = "https://app.example";
    private static final String ALLOWED = "access-control-allow-origin";

    @Test
    void anyOriginMayReadWhereAllAreAllowed() {
        TestApi api = TestApi.forPagesOf("*").with("a");

        Answer answer = api.get(PATH, "origin", APP);

        assertThat(answer.headers())
                .containsEntry(ALLOWED, "*")
                .containsEntry(
                        "access-control-expose-headers",
                        "ETag, Link, Retry-After, Last-Modified, X-Request-Id")
                .containsEntry("vary", "accept, accept-encoding");
        assertThat(api.get(PATH).headers()).containsEntry(ALLOWED, "*");
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example, true",
        "https://www.example, true",
        "https://app.example.evil, false",
        "http://app.example, false",
        "null, false",
        "*, false",
        ", false",
    })
    void onlyTheOriginsListedMayReadWhereSomeAre(String origin, boolean allowed) {
        TestApi api = TestApi.forPagesOf("https://app.example, https://www.example").with("a");

        Answer answer = origin == null ? api.get(PATH) : api.get(PATH, "origin", origin);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("vary")).isEqualTo("accept, accept-encoding, origin");
        assertThat(answer.header(ALLOWED)).isEqualTo(allowed ? origin : "");
    }

    @Test
    void noOriginMayReadWhereNoneIsListed() {
        Answer answer = TestApi.open().with("a").get(PATH, "origin", APP);

        assertThat(answer.headers()).doesNotContainKey(ALLOWED);
        assertThat(answer.header("vary")).isEqualTo("accept, accept-encoding");
    }

    @Test
    void aPreflightIsAnsweredWithoutTheStore() {
        Answer answer =
                TestApi.forPagesOf(APP)
                        .ask(
                                "OPTIONS",
                                PATH,
                                "origin",
                                APP,
                                "access-control-request-method",
                                "GET",
                                "access-control-request-headers",
                                "if-none-match,authorization");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.bytes()).isEmpty();
        assertThat(answer.headers())
                .containsAllEntriesOf(
                        Map.of(
                                ALLOWED,
                                APP,
                                "access-control-allow-methods",
                                "GET, HEAD, OPTIONS",
                                "access-control-max-age",
                                "7200",
                                "vary",
                                "origin",
                                "allow",
                                "GET, HEAD, OPTIONS"));
        assertThat(answer.header("access-control-allow-headers").split(", "))
                .contains("authorization", "if-none-match");
    }

    @Test
    void aPreflightOfAnotherOriginIsToldNothing() {
        Answer answer =
                TestApi.forPagesOf(APP)
                        .ask(
                                "OPTIONS",
                                PATH,
                                "origin",
                                "https://evil.example",
                                "access-control-request-method",
                                "GET");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("access-control-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles", "/v1/docs", "/v1/problems/not-found", PATH})
    void optionsSaysWhichMethodsThereAre(String path) {
        assertThat(TestApi.open().ask("OPTIONS", path).header("allow"))
                .isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void problemsAndNotModifiedMayBeReadToo() {
        TestApi api = TestApi.forPagesOf(APP).with("a");
        Answer unknown = api.get("/v1/articles/unknown", "origin", APP);
        String tag = api.get(PATH).header("etag");

        assertProblem(unknown, 404, "not-found");
        assertThat(unknown.header(ALLOWED)).isEqualTo(APP);
        Answer notModified = api.get(PATH, "origin", APP, "if-none-match", tag);
        assertThat(notModified.status()).isEqualTo(304);
        assertThat(notModified.header(ALLOWED)).isEqualTo(APP);
        assertThat(notModified.header("vary")).isEqualTo("accept, accept-encoding, origin");
    }
}
