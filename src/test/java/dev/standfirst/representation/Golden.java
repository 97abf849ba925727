package dev.standfirst.representation;

import dev.standfirst.article.Article;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summarizer;
import dev.standfirst.summary.SummaryJson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A golden article as it is stored.
 *
 * @param json its summary in compact JSON
 * @param text the canonical text
 */
record Golden(String name, String json, String text) {
    private static final Path FOLDER = Path.of("src/test/resources/articles");

    static Golden of(String name) {
        Article article = read(FOLDER.resolve(name));
        byte[] summary = SummaryJson.bytes(Summarizer.summarize(article, Provenance.ofFile(name)));
        return new Golden(name, Samples.utf8(summary), article.text().string());
    }

    static List<Golden> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(f -> f.getFileName().toString()).sorted().map(Golden::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Path file =
                    files.filter(f -> f.getFileName().toString().startsWith("article."))
                            .findFirst()
                            .orElseThrow();
            Upload upload = Upload.of(file.getFileName().toString(), Files.readAllBytes(file));
            return ((Reading.Read) ArticleReader.read(upload)).article();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] summary() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    SummaryDocument document() {
        return SummaryDocument.of(summary());
    }

    String view() {
        return Samples.utf8(ViewPage.of(document(), text, "https://news.example/" + name));
    }

    @Override
    public String toString() {
        return name;
    }
}
