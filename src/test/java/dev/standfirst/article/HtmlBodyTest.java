package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Paragraph.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

class HtmlBodyTest {
    @Test
    void laysAFragmentOutAsParagraphsWithABlankLineBetween() {
        HtmlBody body =
                HtmlBody.of(
                        "<h2>Old mill</h2><p>It will close.</p>\n<blockquote><p>“No.”</p></blockquote>It is <i>old</i>.");
        assertThat(body.text().string())
                .isEqualTo("Old mill\n\nIt will close.\n\n“No.”\n\nIt is old.");
        assertThat(body.paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Role.SUBHEADING, Role.BODY, Role.BLOCK_QUOTATION, Role.BODY);
    }

    @Test
    void takesShortParagraphsButNoFiguresScriptsAndPromotions() {
        HtmlBody body =
                HtmlBody.of(
                        "<p>Yes.</p><figure><figcaption>The mill</figcaption></figure><script>go()</script>"
                                + "<p>Also read: Ten mills</p>");
        assertThat(body.text().string()).isEqualTo("Yes.");
    }

    @Test
    void isWithoutParagraphsWhereThereAreNoWords() {
        assertThat(HtmlBody.of("<p> </p><hr/>").paragraphs()).isEqualTo(List.of());
    }
}
