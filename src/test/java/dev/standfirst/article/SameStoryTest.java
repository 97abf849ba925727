package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summarizer;
import dev.standfirst.summary.Summary;
import dev.standfirst.text.Span;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/** One story in all formats: the same text, facts and quotes of each. */
class SameStoryTest {
    private static final Path FOLDER = Path.of("src/test/resources/formats");
    private static final String PLAIN = "lighthouse.txt";

    private static List<String> files() {
        return List.of(
                "lighthouse.html",
                "lighthouse.md",
                "lighthouse-ninjs-1.json",
                "lighthouse-ninjs-2.json",
                "lighthouse-ninjs-3.json",
                "lighthouse-superdesk.json",
                "lighthouse-nitf.xml",
                "lighthouse-newsml-nitf.xml",
                "lighthouse-newsml-xhtml.xml");
    }

    private static Summary summary(String file) {
        try {
            Upload upload = Upload.of(file, Files.readAllBytes(FOLDER.resolve(file)));
            return switch (ArticleReader.read(upload)) {
                case Reading.Read(Article article) ->
                        Summarizer.summarize(article, Provenance.ofFile(file));
                case Reading other -> throw new AssertionError(file + ": " + other);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<Span>> places(Summary summary) {
        List<List<Span>> facts = summary.facts().stream().map(fact -> fact.spans()).toList();
        List<List<Span>> quotes = summary.quotes().stream().map(quote -> quote.spans()).toList();
        return List.of(
                facts.stream().flatMap(List::stream).toList(),
                quotes.stream().flatMap(List::stream).toList());
    }

    private static List<String> speakers(Summary summary) {
        return summary.quotes().stream().map(quote -> String.valueOf(quote.speaker())).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadTheSameFromEachFormat(String file) {
        Summary plain = summary(PLAIN);
        Summary summary = summary(file);

        assertThat(summary.article().text().string())
                .isEqualTo(plain.article().text().string().strip());
        assertThat(places(summary)).isEqualTo(places(plain));
        assertThat(speakers(summary)).isEqualTo(speakers(plain));
        assertThat(summary.article().paragraphs())
                .extracting(Paragraph::role)
                .containsOnly(Role.BODY);
    }

    @ParameterizedTest
    @MethodSource("files")
    void bringsItsMetadataAlong(String file) {
        Metadata metadata = summary(file).article().metadata();

        assertThat(metadata.headline())
                .isEqualTo("Lighthouse to shine again after seven dark years");
        assertThat(metadata.byline()).isEqualTo("Mara Dunn");
        assertThat(metadata.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-23T08:15:00Z"));
        assertThat(metadata.language()).isEqualTo("en");
        assertThat(summary(file).article().warnings()).isEmpty();
    }
}
