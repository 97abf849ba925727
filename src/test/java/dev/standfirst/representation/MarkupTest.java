package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class MarkupTest {
    private static final String[] PIECES = {
        "<",
        ">",
        "&",
        "\"",
        "'",
        "</p>",
        "<script>",
        "]]>",
        "<!--",
        "&lt;",
        "&#0;",
        "\0",
        "\u0085",
        "\u007F",
        "\uD83D",
        "\uDEA2",
        "🚢",
        "\uFFFE",
        "\uD83F\uDFFF",
        "\u202E",
        "\uFEFF",
        "é",
        "a",
        " "
    };

    @Test
    void holdsAnyTextAsTextInElementsAndAttributes() {
        Random random = new Random(17);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            Document page = parsed(text);

            assertThat(page.select("body *")).hasSize(1);
            assertThat(page.expectFirst("p").wholeText()).isEqualTo(expected(text));
            assertThat(page.select("p").attr("title")).isEqualTo(expected(text));
        }
    }

    private static Document parsed(String text) {
        Markup html = Markup.html().start("body").start("p").attribute("title", text).text(text);
        return Jsoup.parse(Samples.utf8(html.end().end().bytes()));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("-");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.append('-').toString();
    }

    /** With U+FFFD for what HTML forbids. */
    private static String expected(String text) {
        StringBuilder expected = new StringBuilder();
        text.codePoints()
                .forEach(c ->
                        expected.appendCodePoint(isForbidden(c) ? 0xFFFD : c)
                                .append((c & 0xFFFE) == 0xFFFE && c > 0xFFFF ? "\uFFFD" : ""));
        return expected.toString();
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "script", "iframe", "object", "embed", "base", "svg", "math", "Script", "a b", ""
            })
    void writesNoElementThatRuns(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Markup.html().start(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "onerror", "style", "ONCLICK", "a=b", "x onload", ""})
    void writesNoAttributeThatRuns(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Markup.html().start("p").attribute(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "//news.example/",
                "/\\news.example/",
                "/\t/news.example/",
                "/\n/news.example/",
                "x",
                ""
            })
    void linksToNothingThatRunsOrIsElsewhereUnseen(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Markup.html().link(address, "here"));
    }

    @Test
    void nestsAndClosesAsItIsTold() {
        Markup html = Markup.html();
        html.block("p", "meta", p -> p.link("#a", "A").start("br").element("b", "x"));

        assertThat(Samples.utf8(html.bytes()))
                .isEqualTo(
                        "<!DOCTYPE html>\n<p class=\"meta\"><a href=\"#a\">A</a><br><b>x</b></p>\n");
    }

    @Test
    void refusesToEndWithAnOpenElement() {
        assertThatIllegalStateException().isThrownBy(() -> Markup.html().start("p").bytes());
    }

    @Test
    void refusesAnAttributeAfterText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Markup.html().start("p").text("x").attribute("id", "x"));
    }

    @Test
    void foldsLineEndsAsXmlDoes() {
        String xml = Samples.utf8(Markup.xml().element("a", "1\r\n2\r3\f4").bytes());

        assertThat(xml).endsWith("<a>1\n2\n3\uFFFD4</a>\n");
    }
}
