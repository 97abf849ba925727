package dev.standfirst.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.standfirst.store.Brief;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.State;
import dev.standfirst.store.SummaryStore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** Articles that have all there can be of an article, and those of which something is missing. */
final class Shelf {
    static final Instant STORED = Instant.parse("2026-11-20T09:31:08.250Z");
    static final String ARTICLE = "2026/11/harbour-bridge.txt";

    private static final Path FOLDER = Path.of("src/test/resources/articles/harbour-bridge");

    private Shelf() {}

    /** Puts them into {@code store}. */
    static void fill(SummaryStore store) throws IOException {
        put(store, ARTICLE, summarised(STORED, true), true);
        put(store, "a b+%2F\"<&.txt", summarised(STORED.minusSeconds(60), true), true);
        put(store, "long", summarised(STORED.minusSeconds(120), false), false);
        put(store, "empty.txt", new Outcome.Rejected("empty", "It holds no bytes."), false);
        put(store, "withdrawn.txt", new Outcome.Withdrawn(), false);
    }

    private static Outcome summarised(Instant published, boolean textStored) throws IOException {
        JsonNode summary = summary();
        Brief brief =
                new Brief(
                        summary.at("/headline/text").asText(),
                        summary.at("/byline").asText(),
                        summary.at("/facts/0/text").asText(),
                        "https://news.example/harbour-bridge");
        return new Outcome.Summarised(published, null, textStored, brief);
    }

    private static void put(SummaryStore store, String id, Outcome outcome, boolean withText)
            throws IOException {
        Map<Part, Document> documents =
                switch (outcome) {
                    case Outcome.Summarised _ when withText ->
                            Map.of(Part.SUMMARY, summary(id), Part.TEXT, file("article.txt"));
                    case Outcome.Summarised _ -> Map.of(Part.SUMMARY, summary(id));
                    default -> Map.of();
                };
        State state = new State(id, new ObjectVersion(null, "v1"), STORED, outcome);
        assertThat(store.writeIfUnchanged(new Entry(state, documents), null)).isTrue();
    }

    private static Document summary(String id) throws IOException {
        return Document.of(summary().put("id", id).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode summary() throws IOException {
        return (ObjectNode) Contract.tree(Files.readString(FOLDER.resolve("summary.json")));
    }

    private static Document file(String name) throws IOException {
        return Document.of(Files.readAllBytes(FOLDER.resolve(name)));
    }
}
