package dev.standfirst.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.standfirst.quote.Fault.Kind;
import dev.standfirst.quote.Tally.Figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTest {
    private static final String HEAD = "Ana Reis | mayor | 1*\n---\n";

    @Test
    void findsNoFaultWithWhatIsRight() {
        Tally tally =
                scored(
                        HEAD
                                + "Ana Reis, the mayor, sat. {q1|“We won the vote by a long way,”} {s1|Reis} {c1|said}.");
        assertThat(tally.faults()).isEmpty();
        for (Figure figure : Figure.values()) {
            assertThat(tally.of(figure)).as(figure.name()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    WRONG_SPEAKER  | ~Jo Bell, the mayor, sat. {s1|Ana Reis} sat too. {q1|“We won the vote,”} Bell {c1|said}.~
                    WRONG_NAME     | ~Jo Bell, the mayor, sat. Ana Reis sat too. {q1|“We won the vote,”} {s1|Bell} {c1|said}.~
                    NO_ROLE        | ~Ana Reis sat. {q1|“We won the vote,”} {s1|Reis} {c1|said}.~
                    WRONG_CUE      | ~Ana Reis, the mayor, {c1|sat}. {q1|“We won the vote,”} {s1|Reis} said.~
                    BOUNDARY       | ~Ana Reis, the mayor, sat. {q1|“We won the} vote,” {s1|Reis} {c1|said}.~
                    MISSED         | ~{s1|Ana Reis}, the mayor, {c1|sat} down {q1|to eat her lunch}. “We won,” Reis said.~
                    FALSE_POSITIVE | ~{s1|Ana Reis}, the mayor, {c1|sat} down {q1|to eat her lunch}. “We won,” Reis said.~
                    """)
    void namesTheFault(Kind kind, String article) {
        assertThat(scored(HEAD + article).faults()).extracting(Fault::kind).contains(kind);
    }

    @Test
    void countsNothingOfWhatEditorsDifferOver() {
        Tally tally =
                scored(
                        HEAD
                                + "Ana Reis, the mayor, sat. {q1|“We won the vote,”} {s1|Reis} {c1|said}. "
                                + "{x|“We lost the next one,”} Jo Bell said.");
        assertThat(tally.of(Figure.ANY_LENGTH_F1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Reis said: {q1|“We won the vote.”",
                "Ana Reis said: {quote|“We won the vote.”}",
                "Ana Reis said: {q2|“We won the vote.”}",
                "{s1|Ana Reis} said: “We won the vote.”"
            })
    void takesNoAnnotationThatContradictsItself(String article) {
        assertThatIllegalArgumentException().isThrownBy(() -> scored(HEAD + article));
    }

    private static Tally scored(String file) {
        return Scoring.of(MarkedArticle.of("bridge.txt", file));
    }
}
