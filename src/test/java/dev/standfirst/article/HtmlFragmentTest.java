package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.HtmlBlocks.Block;
import dev.standfirst.article.Paragraph.Role;

import org.junit.jupiter.api.Test;

class HtmlFragmentTest {
    @Test
    void isLaidOutParagraphByParagraph() {
        assertThat(
                        HtmlFragment.blocks(
                                "<h2>Old mill</h2><p>It will close.</p>\n<blockquote><p>“No.”</p></blockquote>It is <i>old</i>.",
                                null))
                .containsExactly(
                        new Block("Old mill", Role.SUBHEADING),
                        new Block("It will close.", Role.BODY),
                        new Block("“No.”", Role.BLOCK_QUOTATION),
                        new Block("It is old.", Role.BODY));
    }

    @Test
    void hasShortParagraphsButNoFiguresScriptsPromotionsAndHeadline() {
        assertThat(
                        HtmlFragment.blocks(
                                "<h1>Yes or no</h1><p>Yes.</p><figure><figcaption>The mill</figcaption></figure>"
                                        + "<script>go()</script><p>Also read: Ten mills</p>",
                                "Yes or no"))
                .containsExactly(new Block("Yes.", Role.BODY));
    }

    @Test
    void hasNoneWhereThereAreNoWords() {
        assertThat(HtmlFragment.blocks("<p> </p><hr/>", null)).isEmpty();
    }
}
