package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Paragraph.Role;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

class HtmlReaderTest {
    private static final String LONG =
            "The mill on the river will close in March, its owner told the 40 workers who were left in the yard. ";

    @Test
    void readsTheStoryOfAPageAndNothingBesideIt() throws IOException {
        byte[] page =
                Files.readAllBytes(
                        Path.of("src/test/resources/articles/reservoir-page/article.html"));
        Article article = read(Upload.of("article.html", page));
        assertThat(article.metadata())
                .isEqualTo(
                        new Metadata(
                                "Reservoir falls to a third of its capacity",
                                "Joy Okafor",
                                OffsetDateTime.parse("2026-08-14T06:15:00-07:00"),
                                "en-US",
                                "https://courier.example/2026/08/14/reservoir",
                                null));
        assertThat(article.paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(
                        Role.BODY,
                        Role.BODY,
                        Role.BODY,
                        Role.BLOCK_QUOTATION,
                        Role.BODY,
                        Role.SUBHEADING,
                        Role.BODY);
        assertThat(article.text().string())
                .startsWith("Lake Tamsin, which supplies")
                .endsWith("at a cost of $14 million.")
                .doesNotContain(
                        "Share", "Keep off", "Also read", "Ten ways", "Home", "Valley Courier");
    }

    @Test
    void endsAParagraphAtTwoBreaksAndFoldsWhiteSpaceElsewhere() {
        String page = "<div>" + LONG + "<br>still   the\nfirst<br> <br>" + LONG + "</div>";
        assertThat(paragraphs(page)).containsExactly(LONG + "still the first", LONG.strip());
    }

    @Test
    void keepsWordsOfInlineMarkupTogether() {
        assertThat(
                        paragraphs(
                                "<p>"
                                        + LONG
                                        + "It <b>was</b> <a href=x>ol</a>d, <i>he</i>&nbsp;said.</p>"))
                .containsExactly(LONG + "It was old, he said.");
    }

    @Test
    void readsAPageThatOneFormWraps() {
        assertThat(paragraphs("<form><nav>Home</nav><div><p>" + LONG + "</p></div></form>"))
                .containsExactly(LONG.strip());
    }

    @Test
    void goesByTheMetaTagsWhereThereIsNoJsonLd() {
        String head =
                "<head><meta property=og:title content='Mill to close'><meta name=author content='By Ana Field'>"
                        + "<meta property=article:published_time content=2026-11-20T09:30:00+0100><title>x</title></head>";
        Metadata metadata =
                read(Upload.of("a.html", (head + "<p>" + LONG).getBytes(StandardCharsets.UTF_8)))
                        .metadata();
        assertThat(metadata.headline()).isEqualTo("Mill to close");
        assertThat(metadata.byline()).isEqualTo("Ana Field");
        assertThat(metadata.publishedAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-20T09:30:00+01:00"));
    }

    @Test
    void toleratesJsonLdThatIsNoJson() {
        String page =
                "<script type=application/ld+json>{\"headline\": \"A</script><h1>Mill to close</h1><p>"
                        + LONG;
        assertThat(
                        read(Upload.of("a.html", page.getBytes(StandardCharsets.UTF_8)))
                                .metadata()
                                .headline())
                .isEqualTo("Mill to close");
    }

    @Test
    void readsTheCharsetThatTheUploadOrThePageDeclares() {
        Charset latin = StandardCharsets.ISO_8859_1;
        byte[] silent = ("<p>" + LONG + "Café").getBytes(latin);
        byte[] declaring = ("<meta charset=iso-8859-1><p>" + LONG + "Café").getBytes(latin);
        assertThat(
                        read(new Upload(
                                        "a.html",
                                        silent,
                                        "text/html; charset=iso-8859-1",
                                        Map.of()))
                                .text()
                                .string())
                .endsWith("Café");
        assertThat(read(Upload.of("a.html", declaring)).text().string()).endsWith("Café");
    }

    @Test
    void readsPagesNestedBeyondReason() {
        String page = "<div>".repeat(50_000) + "<p>" + LONG + "<ul><li>".repeat(20_000);
        assertThat(read(Upload.of("a.html", page.getBytes(StandardCharsets.UTF_8))).text().string())
                .contains("The mill");
    }

    private static List<String> paragraphs(String page) {
        Article article = read(Upload.of("a.html", page.getBytes(StandardCharsets.UTF_8)));
        return article.paragraphs().stream().map(p -> article.text().at(p.span())).toList();
    }

    private static Article read(Upload upload) {
        return ((Reading.Read) ArticleReader.read(upload)).article();
    }
}
