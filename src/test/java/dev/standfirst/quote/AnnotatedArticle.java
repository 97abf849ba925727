package dev.standfirst.quote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Body;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;
import dev.standfirst.text.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An article whose quotations people have annotated.
 *
 * @param id its name in the corpus
 * @param body the article
 * @param quotes the annotated quotations, in order
 */
record AnnotatedArticle(String id, Body body, List<Annotation> quotes) {
    /**
     * An annotated quotation.
     *
     * @param span where it stands, with its marks
     * @param attributed whether somebody is said to have uttered it
     * @param sources where the text names the speaker
     * @param cues the reporting expressions
     */
    record Annotation(Span span, boolean attributed, List<Span> sources, List<Span> cues) {}

    /**
     * Reads a corpus: a folder with {@code gold.jsonl}, one article per line, and {@code
     * text/ID.txt}.
     */
    static List<AnnotatedArticle> readAll(Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            articles.add(read(folder, line));
        }
        return articles;
    }

    private static AnnotatedArticle read(Path folder, String line) throws IOException {
        String id = "";
        List<Annotation> quotes = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals("id")) {
                    id = json.getText();
                } else if (name.equals("quotes")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        quotes.add(annotation(json));
                    }
                } else if (value.isStructStart()) {
                    json.skipChildren();
                }
            }
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("text").resolve(id + ".txt"));
        Reading reading = ArticleReader.read(Upload.of(id + ".txt", bytes));
        if (reading instanceof Reading.Read read) {
            return new AnnotatedArticle(id, Body.of(read.article()), quotes);
        }
        throw new IOException("not read: " + id);
    }

    private static Annotation annotation(JsonParser json) throws IOException {
        int start = 0;
        int end = 0;
        boolean attributed = false;
        List<Span> sources = List.of();
        List<Span> cues = List.of();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "start" -> start = json.getIntValue();
                case "end" -> end = json.getIntValue();
                case "attributed" -> attributed = json.getBooleanValue();
                case "sources" -> sources = spans(json);
                case "cues" -> cues = spans(json);
                default -> json.skipChildren();
            }
        }
        return new Annotation(new Span(start, end), attributed, sources, cues);
    }

    private static List<Span> spans(JsonParser json) throws IOException {
        List<Span> spans = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            int start = json.nextIntValue(0);
            int end = json.nextIntValue(0);
            json.nextToken();
            if (end > start) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }
}
