package dev.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Ana Reis's dog isn't here. | Ana Reis 's dog isn't here .
                    the workers' hall          | the workers ' hall
                    in the U.S. and the U.K.   | in the U.S. and the U.K.
                    $3.4 billion, 1,500 boats  | $ 3.4 billion , 1,500 boats
                    AT&T, e.g. well-known      | AT&T , e.g. well-known
                    We left.Then rain          | We left . Then rain
                    see example.com now        | see example.com now
                    O’Neill’s café 😀!          | O’Neill ’s café 😀 !
                    “Yes,” she said            | “ Yes , ” she said
                    """)
    void splitsIntoWordsNumbersAndMarks(String text, String expected) {
        assertThat(String.join(" ", words(text))).isEqualTo(expected);
    }

    @Test
    void staysWithinTheRange() {
        SourceText text = new SourceText("harbour bridge");
        assertThat(Tokens.in(text, new Span(3, 11)))
                .extracting(Token::text)
                .containsExactly("bour", "bri");
    }

    @Test
    void readsMarksWithoutEndInLinearTime() {
        SourceText text = new SourceText("a-'".repeat(700_000));
        assertThat(Tokens.in(text, new Span(0, text.length()))).hasSize(2_100_000);
    }

    private static List<String> words(String string) {
        SourceText text = new SourceText(string);
        return Tokens.in(text, new Span(0, text.length())).stream().map(Token::text).toList();
    }
}
