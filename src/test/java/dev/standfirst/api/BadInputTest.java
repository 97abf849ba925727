package dev.standfirst.api;

import static dev.standfirst.api.TestApi.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.store.Entry;
import dev.standfirst.store.Page;
import dev.standfirst.store.Part;
import dev.standfirst.store.Position;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests that no client of good will sends. None but the well-formed reach the store. */
class BadInputTest {
    private final TestApi untouched =
            TestApi.on(new FailingStore(new IllegalStateException("the store was asked")));
    private final TestApi api = TestApi.open().with("a");
    private final RecordingStore store = new RecordingStore();
    private final TestApi recording = TestApi.on(store);

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

    @Test
    void aMethodIsNotOverridden() {
        for (String header :
                List.of("x-http-method-override", "x-http-method", "x-method-override")) {
            assertProblem(
                    untouched.ask("POST", "/v1/articles/a/summary", header, "GET"),
                    405,
                    "method-not-allowed");
            assertThat(api.get("/v1/articles/a/summary", header, "DELETE"))
                    .isEqualTo(api.get("/v1/articles/a/summary"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles/, 400",
        "/v1/articles//summary, 400",
        "/v1/articles?ids=, 400",
        "/v1/articles?ids=%2C, 200",
        "'/v1/articles?ids=a,,b', 400",
        "'/v1/articles?ids=a,%FF', 400",
        "'/v1/articles?ids=a,%ED%A0%BD', 400",
        "/v1/articles?day=2026-11-20&day=2026-11-21, 400",
        "/v1/articles?ids=a&day=2026-11-20, 400",
        "/v1/articles?day=2026-02-30, 400",
        "/v1/articles?cursor=bm9uZQ, 400",
        "/v1/article/a, 404",
        "/V1/articles/a, 404",
    })
    void whatIsRefusedIsNotLookedUp(String uri, int status) {
        assertThat(recording.get(uri).status()).isEqualTo(status);
        assertThat(store.asked).isEqualTo(status == 200 ? List.of(",") : List.of());
    }

    @Test
    void aLongIdAmongSeveralIsNotLookedUp() {
        assertProblem(recording.get("/v1/articles?ids=a," + "x".repeat(1025)), 414, "uri-too-long");
        assertProblem(
                recording.get("/v1/articles?ids=" + "%C3%BC".repeat(513)), 414, "uri-too-long");
        assertProblem(
                recording.get("/v1/articles?ids=" + "a,".repeat(50) + "a"),
                400,
                "invalid-parameter");
        assertThat(store.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles/a/../b/text, a/../b",
        "/v1/articles/%2e%2e%2fa, %2e%2e%2fa",
        "/v1/articles//a//summary, /a/",
        "/v1/articles/ARTICLE#a, ARTICLE#a",
        "/v1/articles?ids=..%2F%252F, ../%2F",
        "/v1/articles?ids=a+b%2Bc%00, 'a b+c\u0000'",
    })
    void anIdIsLookedUpAsItIs(String uri, String id) {
        recording.get(uri);

        assertThat(store.asked).containsOnly(id);
    }

    /** An empty store that keeps the ids that it was asked for. */
    private static final class RecordingStore implements SummaryStore {
        private final List<String> asked = new ArrayList<>();

        @Override
        public Optional<Stored> find(String id, Part part) {
            asked.add(id);
            return Optional.empty();
        }

        @Override
        public Map<String, Stored> findAll(Set<String> ids, Part part) {
            asked.addAll(ids);
            return Map.of();
        }

        @Override
        public Page list(LocalDate day, int limit, @Nullable Position after, Instant now) {
            asked.add(day.toString());
            return new Page(List.of(), null);
        }

        @Override
        public Optional<Stored> latest(String id) {
            throw new AssertionError("only writers ask for it");
        }

        @Override
        public boolean writeIfNewer(Entry entry) {
            throw new AssertionError("written to");
        }

        @Override
        public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
            throw new AssertionError("written to");
        }
    }
}
