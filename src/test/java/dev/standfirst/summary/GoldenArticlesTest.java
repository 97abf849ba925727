package dev.standfirst.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Article;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Each folder of {@code articles} holds an article and the whole summary that it yields. Where a
 * change to the engine changes one for the better, copy it from {@code target/golden}, after
 * reading it.
 */
class GoldenArticlesTest {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final Path MADE = Path.of("target/golden");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<String> articles() throws IOException {
        try (Stream<Path> folders = Files.list(ARTICLES)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void yieldsTheSummaryBesideIt(String name) throws IOException {
        Article article = read(name);
        byte[] bytes = SummaryJson.bytes(Summarizer.summarize(article, Provenance.ofFile(name)));
        JsonNode made = JSON.readTree(bytes);
        Files.createDirectories(MADE.resolve(name));
        Files.write(MADE.resolve(name).resolve("summary.json"), JSON.writeValueAsBytes(made));

        assertThat(SummaryCheck.violations(bytes, article.text().string())).isEmpty();
        JsonNode wanted =
                JSON.readTree(Files.readAllBytes(ARTICLES.resolve(name).resolve("summary.json")));
        assertThat(made.toPrettyString()).isEqualTo(wanted.toPrettyString());
    }

    private static Article read(String name) throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES.resolve(name))) {
            Path file =
                    files.filter(f -> f.getFileName().toString().startsWith("article."))
                            .findFirst()
                            .orElseThrow();
            Upload upload = Upload.of(file.getFileName().toString(), Files.readAllBytes(file));
            return ((Reading.Read) ArticleReader.read(upload)).article();
        }
    }
}
