package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class HeadingsTest {
    @Test
    void areLinesWithoutAFullStopAmongSentencesThatHaveOne() {
        assertThat(
                        headings(
                                """
                                Mayor warns of a closed bridge as traffic grows
                                The bridge of Arden was closed on Monday.
                                The mayor said that it was unsafe.
                                “It stays shut,” she said.
                                It cost £3 million.
                                """))
                .containsExactly("Mayor warns of a closed bridge as traffic grows");
    }

    @Test
    void areNotToldWhereMostLinesHaveNoFullStop() {
        assertThat(
                        headings(
                                """
                                The bridge of Arden was closed
                                on Monday because it was unsafe
                                The mayor said so.
                                """))
                .isEmpty();
    }

    @Test
    void areNoEndsOfParagraphs() {
        assertThat(
                        headings(
                                """
                                The bridge closed. The mayor said so
                                It cost £3 million.
                                It was built in 1820.
                                It will open in May.
                                """))
                .isEmpty();
    }

    private static List<String> headings(String text) {
        var body = Story.of(text);
        List<Sentence> sentences = Sentence.of(body);
        Headings headings = Headings.of(sentences);
        return sentences.stream()
                .filter(headings::holds)
                .map(s -> body.text().at(s.span()))
                .toList();
    }
}
