package dev.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
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
                    « We won », she said.               | We won
                    »We won«, she said.                 | We won
                    ‹We won›, she said.                 | We won
                    ‚We won‘, she said.                 | We won
                    ‘‘We won,’’ she said.               | We won,
                    `We won,' she said.                 | We won,
                    “We won," she said. "At last.”      | We won, / At last.
                    “We won,’’ she said. “At last.”     | We won, / At last.
                    “We won,“ she said. “At last.“      | We won, / At last.
                    ”We won,” she said. ”At last.”      | We won, / At last.
                    """)
    void pairsMarks(String text, String expected) {
        assertThat(stretches(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "We won, she said. "At last," she said.       | At last,
                    “We won, she said. “At last.” It rained.      | At last.
                    We won," she said. "At last." It rained.      | At last.
                    the port" of cranes. "We won," she said.      | We won,
                    "We won, "she said. "At last."                | We won, / At last.
                    " We won, " she said. "At last."              | We won, / At last.
                    "We won,"she said. "At last."                 | We won, / At last.
                    “They won. “                                  | They won.
                    She says,” nobody is listening.”              | nobody is listening.
                    "She told us "no" and left," he said.         | She told us "no" and left,
                    “She told us “no” and left,” he said.         | She told us “no” and left,
                    "She told us “no” and left," he said.         | She told us “no” and left,
                    ““We won,”” she said.                         | We won,
                    "“We won,” she said."                         | We won,
                    "She left “early” and by the back door        | early
                    ''She told us 'no,''' he said.                | She told us 'no,'
                    """)
    void findsTheMarkThatIsMissingOrMisplaced(String text, String expected) {
        assertThat(stretches(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    “It is 6" wide,” she said.                | It is 6" wide,
                    "It is 6" wide and 40" long," she said.   | It is 6" wide and 40" long,
                    "He is 6'3" tall," she said. "A giant."   | He is 6'3" tall, / A giant.
                    “He is 6’3”,” she said.                   | He is 6’3”,
                    "It was in 1984" and "again in 1990", yes | It was in 1984 / again in 1990
                    'He is 6' tall,' she said.                | He is 6' tall,
                    """)
    void tellsInchesFromQuotationMarks(String text, String expected) {
        assertThat(stretches(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ‘The boys’ and girls’ school can’t close,’ he said.  | The boys’ and girls’ school can’t close,
                    ‘It was the pilots’, not the captain’s day,’ he said | It was the pilots’, not the captain’s day,
                    'We won. We don't boast. It's the boys' day,' he said | We won. We don't boast. It's the boys' day,
                    'We back the dockers', he said. 'They're right.'     | We back the dockers / They're right.
                    the so-called 'experts' who spoke. A dockers'.       | experts
                    the new 'passport' and the dockers' union            | passport
                    his call for '40 Harbours', which he made            | 40 Harbours
                    'See these 'brave' men in the harbour,' he wrote.    | See these 'brave' men in the harbour,
                    ‘She said “sorry mate, no” and left,’ he added.      | She said “sorry mate, no” and left,
                    He said: 'She asked: "Why?"'                         | She asked: "Why?"
                    the 'Anchor' where she said “it’s the dockers’”      | Anchor / it’s the dockers’
                    A fine 'how d'you do "we won," she said, goin' home  | we won,
                    “I read ‘Harbour Lights’ twice,” she said of ‘Anchor’. | I read ‘Harbour Lights’ twice, / Anchor
                    """)
    void findsSingleMarksAmongApostrophes(String text, String expected) {
        assertThat(stretches(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It isn't the captain's or the sailors' fault, James' mother said.",
                "Rock 'n' roll of the '90s and ’80s, and get 'em while you can, folks'",
                "They don’t like the workers’ union or the ’60s.",
                "Get ‘em in the ‘90s, said the sailors’ wives.",
                "In '08 and ‘16 it was the voters' turn.",
                "James' car stood by the boys' and girls' school.",
                "The pipe is 6\" wide and the board 5'10\" long.",
                "She ran it in 4' 33\" and he in 5' 1\".",
                "Sophie in 't Veld met the ministers' aides."
            })
    void opensNothingAtApostrophesAndInches(String text) {
        assertThat(stretches(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    She said: “We won. ¶ “It was late.”          | We won. / It was late.
                    She said: "We won. ¶ It rained on "Monday".  | We won. / Monday
                    She said: ‘We won. ¶ ‘It’s late,’ she said.  | We won. / It’s late,
                    'The dockers' pay is low. ¶ 'It's a shame.'  | The dockers' pay is low. / It's a shame.
                    'I say "no" to it. ¶ 'It's a shame.'         | I say "no" to it. / It's a shame.
                    She said: 'We won. ¶ It was late.            | ~~
                    'It rains,' he said. ¶ She: 'We won. ¶ It was late.     | It rains, / We won.
                    'It rains,' he said. ¶ 'We won. ¶ It was late.          | It rains, / We won.
                    'It rains,' he said. ¶ She won 'gainst all. ¶ It was.   | It rains,
                    'Tis late. ¶ 'We won,' she said.             | We won,
                    She gets ‘em cheap. ¶ ‘We won,’ she said.    | We won,
                    She said: “We won on the ¶ second day,” then | We won on the / second day,
                    “We won. ¶ Ana Reis, a docker.”              | We won.
                    It rained. ¶ second day,” she said.          | ~~
                    """)
    void readsQuotationsOverParagraphs(String text, String expected) {
        assertThat(stretches(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "\"",
                "'",
                "’",
                "`",
                "«",
                "'a ",
                "a' ",
                "“‘",
                "”",
                "``",
                "'' ",
                "‘a’ b ",
                "\"a ",
                "1\" ",
                "1\"",
                "”, ",
                "“a “b” ",
                "\"a \"b\" c ",
                "'a 'b, ",
                "“a \"b ",
                "«a ‹b "
            })
    void readsMarksWithoutEndInLinearTime(String marks) {
        String text = marks.repeat(600_000 / marks.length());
        assertTimeout(Duration.ofSeconds(5), () -> stretches(text));
    }

    @Test
    void staysWithinTheParagraph() {
        SourceText text = new SourceText("“One\n“Two” three");
        assertThat(QuotationMarks.stretches(text, List.of(new Span(0, 4))))
                .isEqualTo(List.of(List.of(new Span(1, 4))));
    }

    /** The stretches of {@code string}, whose paragraphs are parted by ¶. */
    private static String stretches(String string) {
        SourceText text = new SourceText(string);
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String paragraph : string.split(" ¶ ", -1)) {
            paragraphs.add(new Span(start, start + paragraph.length()));
            start += paragraph.length() + 3;
        }
        return QuotationMarks.stretches(text, paragraphs).stream()
                .flatMap(List::stream)
                .map(text::at)
                .collect(Collectors.joining(" / "));
    }
}
