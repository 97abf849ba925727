package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

/** Pages of the largest size that is taken, built to be slow, deep or wide. */
class NastyPagesTest {
    private static final int SIZE = 2_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String STORY =
            "<p>The mill on the river will close in March, its owner told the 40 workers who were left.</p>";

    private static final String[] PIECES = {
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<table>",
        "<td>",
        "</table>",
        "<a href=x>",
        "</a>",
        "<script type=application/ld+json>",
        "</script>",
        "{\"@graph\":[",
        "<!--",
        "-->",
        "<![CDATA[",
        "<b>",
        "<i>",
        "</b>",
        "<form>",
        "<li>",
        "<ul>",
        "<svg>",
        "</svg>",
        "<time datetime=",
        ">",
        "&#xd800;",
        "&amp",
        "\0",
        "text ",
        "<h1>",
        "<blockquote>",
        "<select>",
        "<template>",
        "\"",
        "<br>"
    };

    static Stream<Arguments> pages() {
        return Stream.of(
                page("nested divisions", "<div>"),
                page("nested inline tags", "<b>"),
                page("nested named divisions", "<div class='related image'>"),
                page("nested lists", "<ul><li>x"),
                page("nested tables", "<table><tr><td>"),
                page("misnested formatting", "<a><p><b>x</a>"),
                page("siblings with names", "<div class=share>Share</div>"),
                page(
                        "paragraphs",
                        "<p>word word word word word word word word word word word word.</p>"),
                page("breaks", "x<br>"),
                page("headings", "<h1>The mill - closes</h1>"),
                page("authors", "<a rel=author class=byline>By Ana Field</a>"),
                page("dates", "<time class=date>Nov. 3</time>"),
                page("scripts", "<script type=application/ld+json>{\"@id\":\"a\"}</script>"),
                Arguments.of("attributes", "<div " + repeated("a%d=1 ") + ">" + STORY),
                Arguments.of(
                        "one attribute", STORY + "<div class='" + "ad-".repeat(SIZE / 3) + "'>x"),
                Arguments.of("one text", STORY + "<p>" + "word ".repeat(SIZE / 5)),
                Arguments.of("one word", STORY + "<p>" + "x".repeat(SIZE)),
                Arguments.of("one title", STORY + "<title>" + "a - ".repeat(SIZE / 4) + "</title>"),
                Arguments.of("deep JSON-LD", script("[".repeat(SIZE))),
                Arguments.of(
                        "wide JSON-LD", script("[" + "{\"@type\":\"Article\"},".repeat(SIZE / 21))),
                Arguments.of("blank JSON-LD", script(" ".repeat(SIZE))),
                Arguments.of("JSON-LD of marks", script("<!-- ".repeat(SIZE / 5))),
                Arguments.of("JSON-LD of slashes", script("// ".repeat(SIZE / 3))),
                Arguments.of("blanks for an author", author(" ".repeat(SIZE) + "x")),
                Arguments.of("white space", STORY + "<p>" + " \n".repeat(SIZE / 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void areReadInTime(String name, String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Reading reading =
                assertTimeoutPreemptively(
                        LIMIT, () -> ArticleReader.readInAnyLanguage(Upload.of("a.html", bytes)));
        assertThat(reading).as(name).isInstanceOf(Reading.Read.class);
    }

    @Test
    void neverFailWhateverTheMarkup() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder page = new StringBuilder(STORY);
            random.ints(40, 0, PIECES.length).forEach(piece -> page.append(PIECES[piece]));
            byte[] bytes = page.append(STORY).toString().getBytes(StandardCharsets.UTF_8);
            assertThat(ArticleReader.readInAnyLanguage(Upload.of("a.html", bytes)))
                    .as(page.toString())
                    .isInstanceOfAny(Reading.Read.class, Reading.Refused.class);
        }
    }

    private static Arguments page(String name, String unit) {
        return Arguments.of(name, STORY + unit.repeat(SIZE / unit.length()));
    }

    private static String repeated(String numbered) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; all.length() < SIZE; i++) {
            all.append(numbered.replace("%d", Integer.toString(i)));
        }
        return all.toString();
    }

    private static String author(String name) {
        return "<meta name=author content='Ana Field" + name + "'>" + STORY;
    }

    private static String script(String json) {
        return "<script type='application/ld+json'>" + json + "</script>" + STORY;
    }
}
