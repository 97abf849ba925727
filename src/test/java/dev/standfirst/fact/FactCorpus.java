package dev.standfirst.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Body;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;
import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Facts.Material;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A corpus of articles with summaries that people wrote: a folder with {@code gold.jsonl}, one
 * article per line, and {@code text/ID.txt}.
 *
 * @param name the folder's name
 * @param articles in the order of the file
 */
record FactCorpus(String name, List<Summarised> articles) {
    /**
     * An article and what people kept of it.
     *
     * @param units the key facts that people noted, none where there are only references
     * @param references how many of the whole summaries hold each stem
     * @param numbers the numbers that they share with the article
     */
    record Summarised(
            Material material,
            List<String> units,
            Map<String, Integer> references,
            Set<String> numbers) {}

    /**
     * Reads the corpus at {@code folder}.
     *
     * @throws IOException if a file cannot be read
     */
    static FactCorpus read(Path folder) throws IOException {
        List<Summarised> articles = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            articles.add(article(line, folder));
        }
        return new FactCorpus(folder.getFileName().toString(), articles);
    }

    /** The project's own stories, with what an editor would tell of them. */
    static FactCorpus ofStories() throws IOException {
        return new FactCorpus(
                "stories",
                GoldStory.readAll(Path.of("src/test/resources")).stream()
                        .map(FactCorpus::summarised)
                        .toList());
    }

    private static Summarised summarised(GoldStory story) {
        List<String> facts = story.facts().stream().map(GoldStory.KeyFact::text).toList();
        return summarised(story.body(), facts, List.of());
    }

    private static Summarised article(String line, Path folder) throws IOException {
        String id = "";
        List<String> units = List.of();
        List<String> references = List.of();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "id" -> id = json.getText();
                    case "units" -> units = strings(json);
                    case "references" -> references = strings(json);
                    default -> json.skipChildren();
                }
            }
        }
        byte[] text = Files.readAllBytes(folder.resolve("text").resolve(id + ".txt"));
        Upload upload = Upload.of(id + ".txt", text);
        Body body = Body.of(((Reading.Read) ArticleReader.read(upload)).article());
        return summarised(body, units, references);
    }

    private static List<String> strings(JsonParser json) throws IOException {
        List<String> strings = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            strings.add(json.getText());
        }
        return strings;
    }

    private static Summarised summarised(Body body, List<String> units, List<String> references) {
        Map<String, Integer> weights = new HashMap<>();
        for (String reference : references) {
            Set.copyOf(Coverage.stems(reference)).forEach(s -> weights.merge(s, 1, Integer::sum));
        }
        Set<String> numbers =
                new HashSet<>(
                        Coverage.numbers(String.join(" ", units.isEmpty() ? references : units)));
        numbers.retainAll(Coverage.numbers(body.text().string()));
        return new Summarised(Material.of(body, Entities.of(body)), units, weights, numbers);
    }
}
