package dev.standfirst.local;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.standfirst.store.Brief;
import dev.standfirst.store.Document;
import dev.standfirst.store.DynamoSummaryStore;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.State;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The local pipeline with articles in its table, as their pages' tests want them. */
final class StoredPages implements AutoCloseable {
    private static final String BRIDGE = "2026/11/harbour-bridge.txt";

    /** What an article would have to hold to do harm in a page that took it for markup. */
    static final String HOSTILE =
            "</p></mark></title></style></textarea><script>window.ran=1;alert(1)</script>"
                    + "<img src=x onerror=\"window.ran=1\"><svg onload=window.ran=1> ]]> -->"
                    + " \"' onfocus=window.ran=1 autofocus x=\" javascript:window.ran=1 &lt;b&gt;";

    /** What it would have to hold to show other words than are there. */
    private static final String UNSEEN = "\0\u0007\u202Eabc\u2066\u200F\uFFFE\uD800!";

    /** Without a question mark, which no path of API Gateway's can hold. */
    private static final String HOSTILE_ID = "\"><script>window.ran=1</script>#%2F'\u202E.txt";

    private static final Instant STORED = Instant.parse("2026-11-20T09:31:08.250Z");
    private static final Path ARTICLES = Path.of("src/test/resources/articles");

    /** With escapes for half a surrogate pair, which bytes cannot hold. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    static final String VIEW = "/v1/articles/" + BRIDGE + "/view";

    /** Pages for people to read, the hostile ones apart. */
    static final Map<String, String> PAGES =
            Map.of(
                    "view", VIEW,
                    "view without text", "/v1/articles/untold/view",
                    "view of quotes in a crowd", "/v1/articles/nurses-strike/view",
                    "summary", "/v1/articles/" + BRIDGE + "/summary",
                    "day", "/v1/articles?day=2026-11-20",
                    "first of the day", "/v1/articles?day=2026-11-20&limit=1",
                    "empty day", "/v1/articles?day=2026-11-21",
                    "problem", "/v1/problems/not-found",
                    "docs", "/v1/docs");

    /** Pages of an article whose every text is hostile. */
    static final Map<String, String> HOSTILE_PAGES =
            Map.of(
                    "view",
                    "/v1/articles/" + encoded(HOSTILE_ID) + "/view",
                    "summary",
                    "/v1/articles/" + encoded(HOSTILE_ID) + "/summary",
                    "day",
                    "/v1/articles?day=2026-11-19");

    private final LocalPipeline pipeline;

    private StoredPages(LocalPipeline pipeline) {
        this.pipeline = pipeline;
    }

    static StoredPages start(Path work)
            throws IOException, FunctionException, InterruptedException {
        LocalPipeline pipeline = LocalPipeline.start(work, 0, Progress.SILENT);
        DynamoSummaryStore store =
                new DynamoSummaryStore(pipeline.backend().dynamoDb(), pipeline.backend().table());
        for (Entry entry : entries()) {
            if (!store.writeIfUnchanged(entry, null)) {
                throw new IllegalStateException("not stored: " + entry.state().id());
            }
        }
        return new StoredPages(pipeline);
    }

    URI address(String path) {
        return URI.create(pipeline.http() + path);
    }

    @Override
    public void close() {
        pipeline.close();
    }

    private static List<Entry> entries() throws IOException {
        return List.of(
                golden(BRIDGE, "harbour-bridge", true),
                golden("untold", "harbour-bridge", false),
                golden("nurses-strike", "nurses-strike", true),
                hostile());
    }

    private static Entry golden(String id, String name, boolean withText) throws IOException {
        byte[] summary = Files.readAllBytes(ARTICLES.resolve(name).resolve("summary.json"));
        byte[] text = Files.readAllBytes(ARTICLES.resolve(name).resolve("article.txt"));
        Brief brief =
                new Brief(name, "Ana Field", "It will close.", "https://news.example/" + name);
        return entry(id, STORED, brief, summary, withText ? text : null);
    }

    private static Entry hostile() throws IOException {
        String text = HOSTILE + "\n\n" + UNSEEN + HOSTILE + "\n\n“" + HOSTILE + "”";
        return entry(
                HOSTILE_ID,
                STORED.minusSeconds(86_400),
                new Brief(
                        HOSTILE.substring(0, 150),
                        HOSTILE.substring(30, 180),
                        HOSTILE + "\0\u202E",
                        "javascript:window.ran=1//https://news.example/"),
                JSON.writeValueAsBytes(hostileSummary(text.length())),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> hostileSummary(int length) {
        String text = HOSTILE + UNSEEN;
        List<?> spans = List.of(Map.of("start", 3, "end", length - 5));
        Map<String, ?> speaker = Map.of("name", text, "role", text);
        Map<String, ?> figure =
                Map.of("kind", text, "text", text, "value", text, "unit", text, "qualifier", text);
        return Map.ofEntries(
                Map.entry("schemaVersion", "1"),
                Map.entry("id", HOSTILE_ID),
                Map.entry("headline", Map.of("text", text, "origin", text)),
                Map.entry("byline", text),
                Map.entry("publishedAt", "2026-11-19T09:00:00Z"),
                Map.entry("language", "en"),
                Map.entry(
                        "facts",
                        List.of(Map.of("text", text, "spans", spans, "figures", List.of(figure)))),
                Map.entry(
                        "quotes",
                        List.of(
                                Map.of(
                                        "key", true, "text", text, "spans", spans, "speaker",
                                        speaker))),
                Map.entry("entities", Map.of("people", List.of(speaker))),
                Map.entry("warnings", List.of(Map.of("code", text, "detail", text))),
                Map.entry("provenance", Map.of("key", text, "contentType", text)));
    }

    private static Entry entry(
            String id, Instant published, Brief brief, byte[] summary, byte @Nullable [] text) {
        Outcome outcome = new Outcome.Summarised(published, null, text != null, brief);
        Map<Part, Document> documents =
                text == null
                        ? Map.of(Part.SUMMARY, Document.of(summary))
                        : Map.of(Part.SUMMARY, Document.of(summary), Part.TEXT, Document.of(text));
        return new Entry(new State(id, new ObjectVersion(null, "v1"), STORED, outcome), documents);
    }

    private static String encoded(String id) {
        return ArticleClient.encoded(id);
    }
}
