package dev.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

class QuotationMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    “We won,” she said, “at last.”      | We won, / at last.
                    "We won," she said. "At last."      | We won, / At last.
                    “We won," she said.                 | We won,
                    «We won,» she said.                 | We won,
                    „We won“, she said.                 | We won
                    ``We won,'' she said.               | We won,
                    ''We won,'' she said.               | We won,
                    ‘We won,’ she said. ‘At last.’      | We won, / At last.
                    'We won,' she said. 'At last.'      | We won, / At last.
                    “He said ‘no’ to us,” she said.     | He said ‘no’ to us,
                    ‘He said “no” to us,’ she said.     | He said “no” to us,
                    ‘The workers’ hall is old,’ he said | The workers’ hall is old,
                    ““We won,” she said.                | We won,
                    She said: “We won. We did           | We won. We did
                    We won,” she said.                  | ~~
                    """)
    void pairsMarks(String text, String expected) {
        assertThat(stretches(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It isn't the captain's or the sailors' fault, James' mother said.",
                "Rock 'n' roll of the '90s and ’80s, and get 'em while you can, folks'",
                "They don’t like the workers’ union or the ’60s.",
                "The pipe is 6\" wide and the board 5'10\" long."
            })
    void opensNothingAtApostrophesAndInches(String text) {
        assertThat(stretches(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "'a ", "“‘", "”", "``", "'' ", "‘a’ b "})
    void readsMarksWithoutEndInLinearTime(String marks) {
        assertThatCode(() -> stretches(marks.repeat(300_000))).doesNotThrowAnyException();
    }

    @Test
    void staysWithinTheParagraph() {
        SourceText text = new SourceText("“One\n“Two” three");
        assertThat(QuotationMarks.stretches(text, List.of(new Span(0, 4))).getFirst())
                .isEqualTo(List.of(new Span(1, 4)));
    }

    private static String stretches(String string) {
        SourceText text = new SourceText(string);
        return QuotationMarks.stretches(text, List.of(new Span(0, text.length())))
                .getFirst()
                .stream()
                .map(text::at)
                .collect(Collectors.joining(" / "));
    }
}
