package dev.standfirst.quote;

import dev.standfirst.article.Article;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Body;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;
import dev.standfirst.text.Span;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An article written to be annotated. Its file has a head and, after a line {@code ---}, the
 * article with {@link Markup}. Each line of the head is a speaker: the name, the role and the
 * numbers of the quotations, {@code Ana Reis | mayor of Porto | 1* 3}. A star marks what an editor
 * would lift, {@code -} what the article does not say, {@code /} stands between answers that are
 * all right.
 *
 * @param name the file's
 * @param body the article, as the engine reads it
 * @param quotes its quotations, by number
 * @param open stretches over which editors differ
 */
record MarkedArticle(String name, Body body, List<Quotation> quotes, List<Span> open) {
    private static final String NONE = "-";

    MarkedArticle {
        quotes = List.copyOf(quotes);
        open = List.copyOf(open);
    }

    /**
     * A quotation as it ought to be found.
     *
     * @param spans its stretches with their marks
     * @param mentions where the text names the speaker
     * @param cues the reporting expressions, perhaps none
     * @param names the full names that are right; an empty one where none is right
     * @param roles the roles that are right; an empty one where none is right
     * @param key whether an editor would lift it
     */
    record Quotation(
            List<Span> spans,
            List<Span> mentions,
            List<Span> cues,
            List<String> names,
            List<String> roles,
            boolean key) {
        Quotation {
            spans = List.copyOf(spans);
            mentions = List.copyOf(mentions);
            cues = List.copyOf(cues);
            names = List.copyOf(names);
            roles = List.copyOf(roles);
        }
    }

    private record Said(List<String> names, List<String> roles, boolean key) {}

    /** The articles of {@code folder}, by name. */
    static List<MarkedArticle> readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<MarkedArticle> articles = files.sorted().map(MarkedArticle::read).toList();
            if (articles.isEmpty()) {
                throw new IOException("no articles in " + folder);
            }
            return articles;
        }
    }

    private static MarkedArticle read(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The article that a file holds.
     *
     * @param name the file's; its ending says what format the article has
     * @throws IllegalArgumentException if the file contradicts itself
     */
    static MarkedArticle of(String name, String file) {
        int head = file.indexOf("---\n");
        String marked = file.substring(head + 4);
        Article article = article(name, Markup.parse(marked).text());
        Markup markup = Markup.parse(article(name, marked).text().string());
        if (!markup.text().equals(article.text().string())) {
            throw new IllegalArgumentException(name + " reads otherwise with its marks");
        }
        Map<Integer, Said> said = head(name, file.substring(0, head));
        Set<Integer> numbers = new HashSet<>();
        markup.marks().forEach(mark -> numbers.addAll(mark.numbers()));
        if (!numbers.equals(said.keySet())) {
            throw new IllegalArgumentException(
                    name + " marks " + numbers + " but names " + said.keySet());
        }
        return new MarkedArticle(
                name,
                Body.of(article),
                said.entrySet().stream()
                        .map(entry -> quotation(markup, entry.getKey(), entry.getValue()))
                        .toList(),
                markup.open());
    }

    private static Article article(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (ArticleReader.read(Upload.of(name, bytes)) instanceof Reading.Read read) {
            return read.article();
        }
        throw new IllegalArgumentException("not read: " + name);
    }

    private static Quotation quotation(Markup markup, int number, Said said) {
        List<Span> spans = markup.of('q', number);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("no quotation " + number);
        }
        return new Quotation(
                spans,
                markup.of('s', number),
                markup.of('c', number),
                said.names(),
                said.roles(),
                said.key());
    }

    private static Map<Integer, Said> head(String name, String head) {
        Map<Integer, Said> said = new TreeMap<>();
        for (String line : head.lines().toList()) {
            String[] parts = line.split("\\|", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException(name + ": " + line);
            }
            for (String number : parts[2].strip().split(" ", -1)) {
                boolean key = number.endsWith("*");
                int n = Integer.parseInt(key ? number.substring(0, number.length() - 1) : number);
                if (said.put(n, new Said(answers(parts[0]), answers(parts[1]), key)) != null) {
                    throw new IllegalArgumentException(name + " names " + n + " twice");
                }
            }
        }
        return said;
    }

    private static List<String> answers(String part) {
        return Arrays.stream(part.split(" / ", -1))
                .map(String::strip)
                .map(answer -> answer.equals(NONE) ? "" : answer)
                .toList();
    }
}
