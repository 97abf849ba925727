package dev.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Navy met Dr. Ana Reis of St. Mary's, Gov. J. F. Field and others.",
                "It cost $3.4 billion, e.g. No. 5 dock, at 4 p.m. Friday.",
                "The dock opened at 4:12 a.m. (0412 GMT) on the north side.",
                "The firm, Acme Inc. of Lisbon, paid Brown & Co. Ltd. a fee on Jan. 5.",
                "“We won. We did it! Why not?” she said.",
                "“Why not?” Reis asked the board.",
                "She said “We won.” and left.",
                "He waited... and waited.",
            })
    void keepsASentenceWhole(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "We won." He left.                      | "We won."            | He left.
                    “We won.” “So did we.”                  | “We won.”            | “So did we.”
                    “Why not?” The board met.               | “Why not?”           | The board met.
                    He lives in the U.S. The boat is here.  | He lives in the U.S. | The boat is here.
                    They met at Acme Inc. The deal is done. | They met at Acme Inc. | The deal is done.
                    It rained! (Nobody came.) Then it stopped. | It rained! | (Nobody came.)
                    It fell 3.4. In May it rose.            | It fell 3.4.         | In May it rose.
                    ‘We won.’ He left.                      | ‘We won.’            | He left.
                    """)
    void breaksBetweenSentences(String text, String first, String second) {
        assertThat(sentences(text)).startsWith(first, second);
    }

    @Test
    void splitsALongLineInLinearTime() {
        String text = "“We won.” He left. ".repeat(100_000);
        assertThat(sentences(text)).hasSize(200_000);
    }

    private static List<String> sentences(String string) {
        SourceText text = new SourceText(string);
        Span all = new Span(0, text.length());
        List<Span> quotations = QuotationMarks.stretches(text, List.of(all)).getFirst();
        return Sentences.in(text, Tokens.in(text, all), quotations).stream().map(text::at).toList();
    }
}
