package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.standfirst.lambda.FakeContext;
import dev.standfirst.store.Brief;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.InMemorySummaryStore;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.State;
import dev.standfirst.store.SummaryStore;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The summary function on a store in memory, at a fixed moment. */
final class TestApi {
    static final Instant STORED = Instant.parse("2026-11-20T09:31:08.250Z");
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /** The text that {@link #SUMMARY} was made of. */
    static final String TEXT = read("src/test/resources/articles/harbour-bridge/article.txt");

    /** A whole summary. */
    static final String SUMMARY = read("src/test/resources/articles/harbour-bridge/summary.json");

    static final Brief BRIEF =
            new Brief(
                    "Harbour bridge to close for six months",
                    "Ana Field",
                    "The repair will cost £41 million",
                    "https://news.example/harbour-bridge");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final InMemorySummaryStore memory = new InMemorySummaryStore();
    private final FakeContext context = new FakeContext();
    private final SummaryStore store;
    private final String access;
    private final String corsOrigins;

    private TestApi(@Nullable SummaryStore store, String access, String corsOrigins) {
        this.store = store == null ? memory : store;
        this.access = access;
        this.corsOrigins = corsOrigins;
    }

    /** For anyone, and for no page of another origin. */
    static TestApi open() {
        return new TestApi(null, "Public", "");
    }

    static TestApi forReaders(String access) {
        return new TestApi(null, access, "");
    }

    static TestApi forPagesOf(String corsOrigins) {
        return new TestApi(null, "Public", corsOrigins);
    }

    static TestApi on(SummaryStore store) {
        return new TestApi(store, "Public", "");
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String string) {
        return string.getBytes(StandardCharsets.UTF_8);
    }

    InMemorySummaryStore store() {
        return memory;
    }

    FakeContext context() {
        return context;
    }

    /** Stores what became of an article's upload. */
    TestApi with(String id, Outcome outcome, Map<Part, Document> documents) {
        ObjectVersion version = new ObjectVersion(null, "v1");
        String revision = memory.latest(id).map(at -> at.revision()).orElse(null);
        Entry entry = new Entry(new State(id, version, STORED, outcome), documents);
        assertThat(memory.writeIfUnchanged(entry, revision)).isTrue();
        return this;
    }

    /** Stores {@link #SUMMARY} and {@link #TEXT} under {@code id}. */
    TestApi with(String id) {
        return with(id, STORED, null);
    }

    TestApi with(String id, Instant published, @Nullable Instant embargo) {
        return with(
                id,
                new Outcome.Summarised(published, embargo, true, BRIEF),
                Map.of(
                        Part.SUMMARY, Document.of(utf8(SUMMARY)),
                        Part.TEXT, Document.of(utf8(TEXT))));
    }

    /** The answer to a GET, by path and query as a client writes them. */
    Answer get(String uri, String... headers) {
        return ask("GET", uri, headers);
    }

    /**
     * The answer to a request.
     *
     * @param uri path and, after the first question mark, query; neither is encoded or decoded here
     * @param headers names and values in turns
     */
    Answer ask(String method, String uri, String... headers) {
        int question = uri.indexOf('?');
        ObjectNode event = MAPPER.createObjectNode();
        event.put("version", "2.0");
        event.put("rawPath", question < 0 ? uri : uri.substring(0, question));
        event.put("rawQueryString", question < 0 ? "" : uri.substring(question + 1));
        ObjectNode sent = event.putObject("headers");
        for (int i = 0; i < headers.length; i += 2) {
            sent.put(headers[i], headers[i + 1]);
        }
        ObjectNode request = event.putObject("requestContext");
        request.put("stage", "$default").putObject("http").put("method", method);
        return handle(event.toString());
    }

    /** What the function makes of {@code event}. */
    Answer handle(String event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        try {
            SummaryHandlers.on(store, clock, access, corsOrigins)
                    .handleRequest(new ByteArrayInputStream(utf8(event)), out, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Answer.of(out.toByteArray());
    }

    /** That {@code answer} is a problem as the contract has it. */
    static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.json().path("type").asText()).isEqualTo("/v1/problems/" + type);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asText()).isNotEmpty();
        assertThat(answer.json().path("detail").asText()).isNotEmpty();
        assertThat(answer.json().path("requestId").asText()).isEqualTo(FakeContext.REQUEST_ID);
    }
}
