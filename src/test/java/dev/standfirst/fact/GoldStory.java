package dev.standfirst.fact;

import static java.util.stream.Collectors.joining;

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
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An article with what an editor would tell of it. Its file has a head of lines and, after a line
 * {@code ---}, the article with {@link StoryMarkup} on its names and figures. The lines:
 *
 * <ul>
 *   <li>{@code text quotations/NAME}: the article is that one; where the file has a body as well,
 *       it is the same text with its names and figures marked;
 *   <li>{@code ! …} a key fact in the editor's words that belongs into the first 80 words;
 *   <li>{@code + …} a key fact that belongs into the first 120;
 *   <li>{@code - …} the opening words of a sentence of the story that must never be a fact: colour,
 *       filler, what leans on the sentence before;
 *   <li>{@code = …} the opening words of a line that is no part of the story, which must never be a
 *       fact either: byline, promotion, caption, correction.
 * </ul>
 *
 * @param name the file's, without its ending
 * @param body the article, as the engine reads it
 * @param facts the key facts, the most important first
 * @param fillers the sentences that are no facts
 * @param furniture the lines that are no part of the story
 * @param marks the names and figures, where they are annotated
 */
record GoldStory(
        String name,
        Body body,
        List<KeyFact> facts,
        List<Span> fillers,
        List<Span> furniture,
        Optional<List<StoryMarkup.Mark>> marks) {
    private static final String DIVIDER = "---\n";

    /** The marks that the quotations' articles carry; a mark's closing brace is taken as well. */
    private static final Pattern QUOTATION_MARK = Pattern.compile("\\{(?:[qsc][\\d,]+|x)\\||\\}");

    GoldStory {
        facts = List.copyOf(facts);
        fillers = List.copyOf(fillers);
        furniture = List.copyOf(furniture);
        marks = marks.map(List::copyOf);
    }

    /**
     * A statement that a summary should make.
     *
     * @param text in the editor's words
     * @param essential whether it belongs into the first 80 words
     */
    record KeyFact(String text, boolean essential) {}

    /** The stories of {@code resources/stories}, by name. */
    static List<GoldStory> readAll(Path resources) throws IOException {
        try (Stream<Path> files = Files.list(resources.resolve("stories"))) {
            return files.sorted().map(file -> read(resources, file)).toList();
        }
    }

    private static GoldStory read(Path resources, Path file) {
        String name = file.getFileName().toString();
        try {
            String content = Files.readString(file);
            Optional<String> source = lines(head(content), "text ").findFirst();
            return source.isEmpty()
                    ? of(name, content)
                    : of(name, content, source.get(), quoted(resources.resolve(source.get())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static String quoted(Path file) throws IOException {
        String content = Files.readString(file);
        String marked = content.substring(content.indexOf(DIVIDER) + DIVIDER.length());
        return QUOTATION_MARK.matcher(marked).replaceAll("");
    }

    /**
     * The story of a file that holds its article.
     *
     * @throws IllegalArgumentException if the head names words that the article does not have, or
     *     has several times, or a mark is wrong
     */
    static GoldStory of(String name, String content) {
        StoryMarkup markup = StoryMarkup.parse(body(content).orElseThrow());
        return of(name, head(content), article(name, markup.text()), Optional.of(markup));
    }

    private static GoldStory of(String name, String content, String source, String text) {
        Optional<StoryMarkup> markup = body(content).map(StoryMarkup::parse);
        if (markup.isPresent() && !markup.get().text().equals(text)) {
            throw new IllegalArgumentException("not the text of " + source);
        }
        return of(name, head(content), article(source, text), markup);
    }

    private static GoldStory of(
            String name, String head, Article article, Optional<StoryMarkup> markup) {
        Body body = Body.of(article);
        return new GoldStory(
                name.replaceFirst("\\.txt$", ""),
                body,
                facts(head),
                lines(head, "- ").map(opening -> sentence(body, opening)).toList(),
                lines(head, "= ").map(opening -> line(body, opening)).toList(),
                markup.map(StoryMarkup::marks));
    }

    private static String head(String content) {
        int divider = content.indexOf(DIVIDER);
        String head = divider < 0 ? content : content.substring(0, divider);
        head.lines()
                .filter(line -> !line.matches("(?:text|[-=!+]) [^\\s{}][^{}]*"))
                .findFirst()
                .ifPresent(line -> {
                    throw new IllegalArgumentException("not a line of a head: " + line);
                });
        return head;
    }

    private static Optional<String> body(String content) {
        int divider = content.indexOf(DIVIDER);
        return divider < 0
                ? Optional.empty()
                : Optional.of(content.substring(divider + DIVIDER.length()));
    }

    private static Stream<String> lines(String head, String sign) {
        return head.lines()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(sign.length()).strip());
    }

    private static List<KeyFact> facts(String head) {
        return head.lines()
                .filter(line -> line.startsWith("! ") || line.startsWith("+ "))
                .map(line -> new KeyFact(line.substring(2).strip(), line.startsWith("!")))
                .toList();
    }

    private static Article article(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (ArticleReader.read(Upload.of(name, bytes)) instanceof Reading.Read read) {
            return read.article();
        }
        throw new IllegalArgumentException("not read: " + name);
    }

    /** The sentence that begins with {@code opening}. */
    private static Span sentence(Body body, String opening) {
        MatchResult words = find(body, opening);
        Span span = new Span(words.start(), words.end());
        return body.passages().stream()
                .flatMap(passage -> passage.sentences().stream())
                .filter(span::overlaps)
                .map(sentence -> new Span(span.start(), Math.max(span.end(), sentence.end())))
                .findFirst()
                .orElse(span);
    }

    /** The line that begins with {@code opening}. */
    private static Span line(Body body, String opening) {
        MatchResult words = find(body, opening);
        int end = body.text().string().indexOf('\n', words.end());
        return new Span(words.start(), end < 0 ? body.text().length() : end);
    }

    private static MatchResult find(Body body, String opening) {
        String words =
                Arrays.stream(opening.split(" ")).map(Pattern::quote).collect(joining("\\s+"));
        List<MatchResult> found =
                Pattern.compile(words + "(?![\\p{L}\\d])").matcher(body.text()).results().toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " times: " + opening);
        }
        return found.getFirst();
    }
}
