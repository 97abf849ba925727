package dev.standfirst.bench;

import dev.standfirst.article.Article;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Body;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;
import dev.standfirst.entity.Entities;
import dev.standfirst.text.WordList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An article of 700 words and 17 quotations, or several such ones joined, in which no person, place
 * or company has the name of another.
 *
 * @param upload the article as it would be uploaded
 * @param body the article as it is read
 * @param entities whom it names
 */
record Sample(Upload upload, Body body, Entities entities) {
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}+");

    /**
     * The article told {@code times} times, each time of others.
     *
     * @throws IndexOutOfBoundsException if there are not so many casts
     */
    static Sample of(int times) {
        Upload upload = upload(told(times));
        Body body = body(upload);
        return new Sample(upload, body, Entities.of(body));
    }

    /** At least {@code bytes} of text: the article told over and over, by each cast in turn. */
    static Upload ofBytes(int bytes) {
        String all = told(casts().size());
        return upload((all + "\n").repeat(bytes / all.length() + 1));
    }

    private static String told(int times) {
        String article = article();
        List<List<String>> casts = casts();
        return IntStream.range(0, times)
                .mapToObj(i -> recast(article, casts.getFirst(), casts.get(i)))
                .collect(Collectors.joining("\n"));
    }

    /** The story of a plain-text upload. */
    static Body body(Upload upload) {
        return Body.of(article(upload));
    }

    /** The article of a plain-text upload. */
    static Article article(Upload upload) {
        return ((Reading.Read) ArticleReader.read(upload)).article();
    }

    private static Upload upload(String text) {
        return Upload.of("article.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String recast(String article, List<String> from, List<String> to) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < from.size(); i++) {
            names.put(from.get(i), to.get(i));
        }
        return NAME.matcher(article)
                .replaceAll(found -> names.getOrDefault(found.group(), found.group()));
    }

    private static List<List<String>> casts() {
        return WordList.lines(Sample.class, "casts.txt").stream()
                .map(line -> List.of(line.split(" ", -1)))
                .toList();
    }

    private static String article() {
        try (InputStream in = Sample.class.getResourceAsStream("article.txt")) {
            if (in == null) {
                throw new IllegalStateException("no article.txt beside " + Sample.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
