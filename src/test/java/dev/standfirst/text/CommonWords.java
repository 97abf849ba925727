package dev.standfirst.text;

import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Body;
import dev.standfirst.article.Body.Passage;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;
import dev.standfirst.text.Token.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts which words articles write with a small letter and writes them as a resource: {@code
 * common-words.txt}. The same articles give the same bytes.
 *
 * <p>Arguments: the file to write, then folders of plain-text articles.
 */
public final class CommonWords {
    private static final int LEAST_ARTICLES = 4;
    private static final double LEAST_SHARE = 0.35;
    private static final int LINE = 119;

    /** Marks after which a sentence goes on; a full stop that ends one is told by the sentence. */
    private static final Set<String> WITHIN = Set.of(",", ".", "(", ")", "&", "/", "$");

    private final Map<String, Count> counts = new TreeMap<>();
    private int articles;

    private CommonWords() {}

    /** How often a word is written with a small letter, and with capitals that it need not have. */
    private static final class Count {
        private int articles;
        private int small;
        private int large;

        boolean isCommon() {
            return articles >= LEAST_ARTICLES && small >= LEAST_SHARE * (small + large);
        }
    }

    /** Runs the count. */
    public static void main(String[] args) throws IOException {
        CommonWords words = new CommonWords();
        for (String folder : Arrays.asList(args).subList(1, args.length)) {
            words.addAll(Path.of(folder));
        }
        Files.writeString(Path.of(args[0]), words.resource());
    }

    private void addAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                Upload upload = Upload.of("article.txt", Files.readAllBytes(file));
                if (ArticleReader.read(upload) instanceof Reading.Read read) {
                    add(Body.of(read.article()));
                } else {
                    throw new IOException("not read: " + file);
                }
            }
        }
    }

    private void add(Body article) {
        articles++;
        Set<String> seen = new HashSet<>();
        article.passages().forEach(passage -> add(passage, seen));
    }

    /** Words, but for those glued to another or to a number: “’s”, “th”. */
    private void add(Passage passage, Set<String> seen) {
        Set<Integer> sentences =
                passage.sentences().stream().map(Span::start).collect(Collectors.toSet());
        boolean begins = true;
        int end = -1;
        for (Token token : passage.tokens()) {
            begins |= sentences.contains(token.start());
            if (token.kind() == Kind.MARK) {
                begins |= !WITHIN.contains(token.text());
                continue;
            }
            if (token.kind() == Kind.WORD && token.start() != end) {
                add(token, begins, seen);
            }
            begins = false;
            end = token.end();
        }
    }

    /** A small letter tells anywhere, a capital only where it need not stand. */
    private void add(Token token, boolean begins, Set<String> seen) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        Count count = counts.computeIfAbsent(lower, word -> new Count());
        if (token.is(lower)) {
            count.small++;
            count.articles += seen.add(lower) ? 1 : 0;
        } else if (!begins) {
            count.large++;
        }
    }

    private String resource() {
        StringBuilder out = new StringBuilder();
        out.append("# Words that news writes with a small letter: in at least ")
                .append(LEAST_ARTICLES)
                .append(" of ")
                .append(articles)
                .append(" articles, mostly US political news\n# of 2015 and 2016, and in at least ")
                .append(Math.round(100 * LEAST_SHARE))
                .append(" of 100 places where no sentence or quotation begins.\n")
                .append("# Counted by dev.standfirst.text.CommonWords.\n");
        int column = 0;
        for (String word : common()) {
            boolean fits = column + 1 + word.length() <= LINE;
            out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = fits && column > 0 ? column + 1 + word.length() : word.length();
        }
        return out.append('\n').toString();
    }

    private List<String> common() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().length() > 1 && entry.getValue().isCommon())
                .map(Map.Entry::getKey)
                .toList();
    }
}
