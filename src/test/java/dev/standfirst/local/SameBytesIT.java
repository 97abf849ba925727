package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.standfirst.api.SummaryEnvironment;
import dev.standfirst.api.SummaryHandler;
import dev.standfirst.api.SummaryHandlers;
import dev.standfirst.lambda.FakeContext;
import dev.standfirst.store.Brief;
import dev.standfirst.store.Document;
import dev.standfirst.store.DynamoSummaryStore;
import dev.standfirst.store.Entry;
import dev.standfirst.store.InMemorySummaryStore;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.State;
import dev.standfirst.store.SummaryStore;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The same requests to the handler on a store in memory, to the handler on the tests' backend (a
 * LocalStack where there is one) and to the deployed zip behind the local HTTP endpoint: the same
 * answers, byte for byte.
 */
class SameBytesIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Instant STORED = Instant.parse("2026-11-20T09:31:08.250Z");
    private static final Path ARTICLE = Path.of("src/test/resources/articles/harbour-bridge");

    /** Of its own time and place. */
    private static final Set<String> NOT_COMPARED =
            Set.of("date", "x-request-id", "connection", "content-length", "server", ":status");

    @TempDir private static Path work;

    private static LocalPipeline pipeline;
    private static Backend backend;
    private static SummaryHandler inMemory;
    private static SummaryHandler onBackend;

    private record Answer(int status, Map<String, String> headers, String body) {}

    @BeforeAll
    static void storeTheSameEverywhere() throws Exception {
        pipeline = LocalPipeline.start(work, 0, Progress.SILENT);
        backend = Backend.open();
        SummaryStore memory = new InMemorySummaryStore();
        SummaryStore table = new DynamoSummaryStore(backend.dynamoDb(), backend.table());
        SummaryStore local =
                new DynamoSummaryStore(pipeline.backend().dynamoDb(), pipeline.backend().table());
        for (SummaryStore store : List.of(memory, table, local)) {
            for (Entry entry : entries()) {
                assertThat(store.writeIfUnchanged(entry, null)).isTrue();
            }
        }
        SummaryEnvironment environment = SummaryEnvironment.of(pipeline.servingEnvironment());
        inMemory = SummaryHandlers.on(memory, Clock.systemUTC(), environment);
        onBackend = SummaryHandlers.on(table, Clock.systemUTC(), environment);
    }

    @AfterAll
    static void close() {
        backend.close();
        pipeline.close();
    }

    private static List<Entry> entries() throws IOException {
        return List.of(
                summarised("2026/11/harbour-bridge.txt", STORED),
                summarised("a b+ü%2F'\"<&.txt", STORED.minusSeconds(3600)),
                summarised("late", STORED.plusSeconds(3600)),
                Entry.of(state("rejected", new Outcome.Rejected("empty", "It holds no bytes."))),
                Entry.of(state("withdrawn", new Outcome.Withdrawn())));
    }

    private static Entry summarised(String id, Instant published) throws IOException {
        Brief brief = new Brief("Bridge to close", "Ana Field", "It will close.", null);
        byte[] summary = Files.readAllBytes(ARTICLE.resolve("summary.json"));
        byte[] text = Files.readAllBytes(ARTICLE.resolve("article.txt"));
        return new Entry(
                state(id, new Outcome.Summarised(published, null, true, brief)),
                Map.of(Part.SUMMARY, Document.of(summary), Part.TEXT, Document.of(text)));
    }

    private static State state(String id, Outcome outcome) {
        return new State(id, new ObjectVersion(null, "v1"), STORED, outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles/2026/11/harbour-bridge.txt",
                "/v1/articles/2026/11/harbour-bridge.txt/summary",
                "/v1/articles/2026%2F11%2Fharbour-bridge.txt/summary?fields=facts&quotes=key",
                "/v1/articles/a%20b+%C3%BC%252F'%22%3C&.txt/summary",
                "/v1/articles/late/text",
                "/v1/articles/late/view",
                "/v1/articles?day=2026-11-20",
                "/v1/articles?day=2026-11-20&limit=2",
                "/v1/articles?ids=late,a%20b%2B%C3%BC%252F'%22%3C%26.txt,unknown,rejected",
                "/v1/articles?limit=0",
                "/v1/articles/rejected/summary",
                "/v1/articles/withdrawn/view",
                "/v1/articles/unknown",
                "/v1/articles/late/summary?x=1",
                "/v1/problems/not-found",
                "/v1/openapi.json",
                "/v1/docs",
                "/v1/schemas/summary-1.json",
                "/v1/nothing",
            })
    void areAnswered(String uri) throws Exception {
        for (String accept : List.of("*/*", "text/html", "application/ld+json", "image/png")) {
            for (String coding : List.of("identity", "gzip")) {
                Answer here = handled(inMemory, uri, accept, coding);

                assertThat(handled(onBackend, uri, accept, coding)).isEqualTo(here);
                assertThat(sent(uri, accept, coding)).isEqualTo(here);
            }
        }
    }

    private static Answer handled(SummaryHandler handler, String uri, String accept, String coding)
            throws IOException {
        URI parsed = URI.create(uri);
        ObjectNode event = MAPPER.createObjectNode();
        event.put("version", "2.0");
        event.put("rawPath", parsed.getPath());
        event.put("rawQueryString", parsed.getRawQuery() == null ? "" : parsed.getRawQuery());
        event.putObject("headers").put("accept", accept).put("accept-encoding", coding);
        event.putObject("requestContext")
                .put("stage", "$default")
                .putObject("http")
                .put("method", "GET");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handler.handleRequest(
                new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)),
                out,
                new FakeContext());
        JsonNode answer = MAPPER.readTree(out.toByteArray());
        Map<String, String> headers = new TreeMap<>();
        answer.path("headers").forEachEntry((name, value) -> headers.put(name, value.asText()));
        String body = answer.path("body").asText();
        return answer(
                answer.path("statusCode").asInt(),
                headers,
                answer.path("isBase64Encoded").asBoolean()
                        ? Base64.getDecoder().decode(body)
                        : body.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer sent(String uri, String accept, String coding) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(pipeline.http() + uri))
                        .header("accept", accept)
                        .header("accept-encoding", coding)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> response =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> headers = new TreeMap<>();
            response.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name, String.join(", ", values)));
            return answer(response.statusCode(), headers, response.body());
        }
    }

    /** Problems tell of their own request. */
    private static Answer answer(int status, Map<String, String> headers, byte[] body) {
        headers.keySet().removeAll(NOT_COMPARED);
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return new Answer(
                status, headers, text.replaceAll("\"requestId\":\"[^\"]*\"", "\"requestId\":…"));
    }
}
