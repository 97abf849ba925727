package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Refusal.Code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.OffsetDateTime;

class MarkdownReaderTest {
    private static Article markdown(String... lines) {
        return Readings.article("a.md", String.join("\n", lines));
    }

    private static Metadata front(String line) {
        return markdown("---", line, "---", "", "One.").metadata();
    }

    @Test
    void readsParagraphsListsQuotationsAndHeadings() {
        Article article =
                markdown(
                        "# A *head*",
                        "",
                        "One [linked](https://example.org/a_b) word,",
                        "wrapped `here`.",
                        "",
                        "## Then",
                        "",
                        "> A speech.",
                        "",
                        "- first",
                        "- second",
                        "",
                        "![A picture](a.png)",
                        "",
                        "<div>Some <b>markup</b><script>alert(1)</script></div>");
        assertThat(article.metadata().headline()).isEqualTo("A head");
        assertThat(article.text().string())
                .isEqualTo(
                        "One linked word, wrapped here.\n\nThen\n\nA speech.\n\nfirst\n\nsecond\n\nSome markup");
        assertThat(article.paragraphs())
                .extracting(paragraph -> paragraph.role().name())
                .containsExactly("BODY", "SUBHEADING", "BLOCK_QUOTATION", "BODY", "BODY", "BODY");
    }

    @Test
    void aLineAboveTheStoryThatSaysWhoWroteItIsTheByline() {
        Article article = markdown("# A head", "", "*By Ana Field*", "", "One.", "", "By Ben Roe");
        assertThat(article.metadata().byline()).isEqualTo("Ana Field");
        assertThat(article.text().string()).isEqualTo("One.\n\nBy Ben Roe");
    }

    @Test
    void frontMatterComesBeforeALineThatSaysWhoWroteIt() {
        Article article = markdown("---", "author: Ben Roe", "---", "", "By Ana Field", "", "One.");
        assertThat(article.metadata().byline()).isEqualTo("Ben Roe");
        assertThat(article.text().string()).isEqualTo("One.");
    }

    @Test
    void aSentenceThatBeginsAsABylineIsStory() {
        Article article = markdown("# A head", "", "By Friday the bridge had closed.", "", "One.");
        assertThat(article.metadata().byline()).isNull();
        assertThat(article.text().string()).isEqualTo("By Friday the bridge had closed.\n\nOne.");
    }

    @Test
    void footnotesTablesAndCodeAreNoPartOfTheStory() {
        Article article =
                markdown(
                        "One.[^1]",
                        "",
                        "| a | b |",
                        "|---|---|",
                        "| 1 | 2 |",
                        "",
                        "```",
                        "code",
                        "```",
                        "",
                        "Two.",
                        "",
                        "[^1]: A note.");
        assertThat(article.text().string()).isEqualTo("One.\n\nTwo.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author: Ana Field | Ana Field",
                "byline: \"By Ana Field\" | Ana Field",
                "authors: [Ana Field, Jo Reed] | Ana Field, Jo Reed",
                "author: {name: Ana Field, email: a@example.org} | Ana Field",
            })
    void knowsWhoWroteIt(String line, String byline) {
        assertThat(front(line).byline()).isEqualTo(byline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2026-11-23T08:15:00Z",
                "Date: 2026-11-23 08:15:00 +00:00",
                "pubDate: 'Mon, 23 Nov 2026 08:15:00 GMT'",
                "published_at: 2026-11-23T09:15:00+01:00",
            })
    void knowsWhenItWasPublished(String line) {
        assertThat(front(line).publishedAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T08:15:00Z"));
    }

    @Test
    void theTitleOfFrontMatterIsTheHeadline() {
        Article article = markdown("---", "title: \"A: head\"", "---", "# A: head", "", "One.");
        assertThat(article.metadata().headline()).isEqualTo("A: head");
        assertThat(article.text().string()).isEqualTo("One.");
    }

    @ParameterizedTest
    @CsvSource({
        "draft: true, WITHHELD",
        "published: false, WITHHELD",
        "status: withheld, WITHHELD",
        "status: odd, BAD_METADATA",
        "embargo: later, BAD_METADATA"
    })
    void refusesWhatMayNotBeShown(String line, Code code) {
        assertThat(Readings.refusal("a.md", "---\n" + line + "\n---\nOne.").code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n[: }\n---\nOne.",
                "---\n- a\n---\nOne.",
                "+++\ntitle = 'x'\n+++\nOne.",
                "---\na: &a [1]\nb: *a\n---\nOne.",
                "---\n&a;\n---\nOne.",
            })
    void saysSoWhereFrontMatterIsNotUnderstood(String document) {
        Article article = Readings.article("a.md", document);
        assertThat(article.text().string()).isEqualTo("One.");
        assertThat(article.warnings())
                .extracting(Warning::code)
                .containsExactly("front-matter-ignored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n\n---\nOne.", "---\n# a comment\n---\nOne."})
    void frontMatterMayBeEmpty(String document) {
        Article article = Readings.article("a.md", document);
        assertThat(article.text().string()).isEqualTo("One.");
        assertThat(article.metadata()).isEqualTo(Metadata.NONE);
        assertThat(article.warnings()).isEmpty();
    }

    @Test
    void aLineOfDashesBeginsNoFrontMatterWhereNoneEndsIt() {
        assertThat(markdown("---", "", "One.").text().string()).isEqualTo("One.");
    }

    @Test
    void refusesWhatHoldsNoText() {
        assertThat(Readings.refusal("a.md", "---\ntitle: A\n---\n").code()).isEqualTo(Code.NO_TEXT);
    }
}
