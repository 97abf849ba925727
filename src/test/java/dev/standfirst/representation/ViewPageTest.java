package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Collectors;

class ViewPageTest {
    static List<Golden> goldens() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void showsTheWholeTextInOrder(Golden golden) {
        assertThat(Jsoup.parse(golden.view()).expectFirst("#text").wholeText().strip())
                .isEqualTo(Characters.shown(golden.text()).replace("\r\n", "\n").strip());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void marksEachFactWhereItStands(Golden golden) {
        Document page = Jsoup.parse(golden.view());
        int number = 0;
        for (SummaryDocument.Fact fact : golden.document().facts()) {
            String places =
                    fact.spans().stream()
                            .map(span -> golden.text().substring(span.start(), span.end()))
                            .collect(Collectors.joining());
            assertThat(marked(page, "fact-" + ++number)).isEqualTo(places.replaceAll("\\s", ""));
        }
    }

    /** Without what stands between the spans of one text that are in several paragraphs. */
    private static String marked(Document page, String name) {
        return page.select("#text mark." + name).stream()
                .map(Element::wholeText)
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // nesting, crossing, the same, touching
                "0 20 5 10 | abcdefghijklmnopqrst | fghij",
                "0 10 5 15 | abcdefghij | fghijklmno",
                "3 6 3 6 | def | def",
                "0 3 3 6 | abc | def",
                // beyond the end, and wholly so
                "20 99 90 99 | uvwxyz | ''",
            })
    void marksPlacesHoweverTheyLie(String places, String fact, String quote) {
        Document page = view("abcdefghijklmnopqrstuvwxyz", places);

        assertThat(marked(page, "fact-1")).isEqualTo(fact);
        assertThat(marked(page, "quote-1")).isEqualTo(quote);
        assertThat(page.select("#text").text()).isEqualTo("abcdefghijklmnopqrstuvwxyz");
    }

    @Test
    void marksAcrossParagraphsAndGivesOneOfThePiecesTheId() {
        Document page = view("One two.\r\n\r\nThree four.\r\n\r\nFive.", "4 17 14 30");

        assertThat(page.select("mark.fact-1").eachText()).containsExactly("two.", "Three");
        assertThat(page.select("mark.quote-1").eachText()).containsExactly("ree", "four.", "Fiv");
        assertThat(page.select("#fact-1, #quote-1")).hasSize(2);
        assertThat(page.select("#text p")).hasSize(3);
    }

    @Test
    void cutsNoCharacterInTwo() {
        Document page = view("a🚢b🚢c", "2 5 1 3");

        assertThat(marked(page, "fact-1")).isEqualTo("b🚢");
        assertThat(marked(page, "quote-1")).isEqualTo("🚢");
        assertThat(page.select("#text").text()).isEqualTo("a🚢b🚢c");
    }

    @Test
    void saysSoWhereTheTextIsNotStored() {
        Document page =
                Jsoup.parse(Samples.utf8(ViewPage.of(Samples.summary(), null, "javascript:x")));

        assertThat(page.select("mark, a[href^=#fact], [href^=javascript]")).isEmpty();
        assertThat(page.select("#text").text())
                .isEqualTo("The text of this article is not stored.");
        assertThat(page.select("ol.facts > li")).hasSize(2);
    }

    /**
     * @param places start and end of a fact's and of a quote's span
     */
    private static Document view(String text, String places) {
        Object[] edges = places.split(" ");
        String summary =
                """
                {"id":"a","facts":[{"text":"F","spans":[{"start":%s,"end":%s}]}],
                "quotes":[{"text":"Q","spans":[{"start":%s,"end":%s}],"speaker":{"name":"Ana"}}]}\
                """
                        .formatted(edges);
        return Jsoup.parse(
                Samples.utf8(ViewPage.of(SummaryDocument.of(summary.getBytes(UTF_8)), text, null)));
    }
}
