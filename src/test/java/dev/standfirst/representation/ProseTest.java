package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain <b> & text | plain &lt;b&gt; &amp; text",
                "**strong** | <strong>strong</strong>",
                "**with `code`** | <strong>with <code>code</code></strong>",
                "`a**b**` | <code>a**b**</code>",
                "a * b ** c ` d | a * b ** c ` d",
                "[a page](/v1/docs) | <a href=\"/v1/docs\">a page</a>",
                "[a program](javascript:x) | [a program](javascript:x)",
                "`known` | <a href=\"#known\"><code>known</code></a>",
            })
    void writesWordsOfALine(String markdown, String html) {
        assertThat(blocks(markdown)).isEqualTo("<p>" + html + "</p>\n");
    }

    @Test
    void writesParagraphsHeadingsAndLists() {
        assertThat(blocks("## Start here\n\none\ntwo\n\n1. `a`\n2. b\n\n- c\n- d"))
                .isEqualTo(
                        """
                        <h2 id="start-here">Start here</h2>
                        <p>one
                        two</p>
                        <ol>
                        <li><code>a</code></li>
                        <li>b</li>
                        </ol>
                        <ul>
                        <li>c</li>
                        <li>d</li>
                        </ul>
                        """);
    }

    @Test
    void findsTheHeadingsInOrder() {
        assertThat(Prose.headings("one\n\n## Two\n\n`## no`\n\n## Three & four"))
                .containsExactly("Two", "Three & four");
    }

    @Test
    void makesAPlaceOfAHeading() {
        assertThat(Prose.slug("Three & four!")).isEqualTo("three-four");
    }

    private static String blocks(String markdown) {
        Markup html = Markup.html().start("div");
        new Prose(html, code -> "known".equals(code) ? "#known" : null).blocks(markdown, "h2");
        String written = Samples.utf8(html.end().bytes());
        return written.substring(written.indexOf("<div>") + 5, written.indexOf("</div>"));
    }
}
