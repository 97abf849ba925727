package dev.standfirst.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.standfirst.article.Body;
import dev.standfirst.article.TestBody;
import dev.standfirst.entity.Entities;
import dev.standfirst.quote.Quote.Speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Each table has texts with the name and the role of whoever uttered the last quotation. */
class SpeakersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "none",
            textBlock =
                    """
                    Mayor Ana Reis sued John Bell. “We all won,” she said.                           | Ana Reis | Mayor
                    Mayor Ana Reis sued John Bell. “We all won,” he said.                            | John Bell | none
                    Eva Lund met the poet Ana Reis. “We all agreed,” she said.                       | Eva Lund | none
                    Eva Lund spoke. The car of Ana Reis was gone. “We all agreed,” she said.         | Eva Lund | none
                    Eva Lund spoke. Ana Reis’s car was gone. “We all agreed,” she said.              | Eva Lund | none
                    Guide Eva Lund said Ana Reis was late. “We had to wait for an hour,” she said.   | Eva Lund | Guide
                    Eva Lund sang. “Ana Reis was as good as gold,” she said.                         | Eva Lund | none
                    Kiril Ban spoke. He sat down. Jo Bell left. “We all agreed,” she said.           | Jo Bell | none
                    John Bell left. “We all won,” a spokesman said. “We are not surprised,” he said. | none | spokesman
                    Bilko was asked by editor Ana Reis to go. “Go,” she wrote, “and never come back.” | Ana Reis | editor
                    Kit Lund, who lost her house, met Ana Reis. “We all agreed,” she said.            | Kit Lund | none
                    “We all won,” she said.                                                          | none | none
                    John Bell left. “We all won,” she said.                                          | none | none
                    """)
    void findsWhomAPronounStandsFor(String text, String name, String role) {
        assertThat(lastSpeaker(text)).isEqualTo(name + ", " + role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "none",
            textBlock =
                    """
                    The ministers met Ana Reis. “We all won,” they said.                         | none | none
                    Ana Reis met John Bell. “We all won,” the two ministers said.                | none | none
                    Sam Reis, who uses they/them pronouns, won. “We did it again,” they said.    | Sam Reis | none
                    Ana Reis met John Bell. “We did it again,” we said.                          | none | none
                    """)
    void namesNobodyForAPlural(String text, String name, String role) {
        assertThat(lastSpeaker(text)).isEqualTo(name + ", " + role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "none",
            textBlock =
                    """
                    Mayor Ana Reis met Dr John Bell. “We all agreed,” the mayor said.             | Ana Reis | Mayor
                    Sen. Ana Reis met Dr John Bell. “We all agreed,” the Ohio senator said.       | Ana Reis | Ohio senator
                    Actor John Bell left. “We all agreed,” the actress said.                      | none | actress
                    Mayor Ana Reis left. Mayor Jo Bell left. “We all agreed,” one mayor said.     | none | mayor
                    Ana Reis, the wife of the mayor, left. “We all agreed,” the mayor said.       | none | mayor
                    “We won,” Ana Reis told reporters. “We all did well,” the candidate said.     | Ana Reis | candidate
                    “We won,” Ana Reis told reporters. “We all did well,” the surgeon said.       | none | surgeon
                    Ana Reis met her brother, John Bell. “We all agreed,” her brother said.       | John Bell | brother
                    Ana Reis met her brother, John Bell.⏎It rained. “We all agreed,” her brother said. | none | brother
                    Ana Reis was out. “We all agreed,” her lawyer said.                           | none | lawyer
                    Ana Reis was out. “We all agreed,” said a lawyer for Reis.                    | none | lawyer for Reis
                    “We all agreed,” said former secretary of state Ana Reis.                     | Ana Reis | former secretary of state
                    “We all agreed,” said Acme spokesman John Bell.                               | John Bell | Acme spokesman
                    “We all agreed,” her campaign manager, John Bell, said.                       | John Bell | campaign manager
                    “We all agreed,” said a longtime adviser to Bell.                             | none | longtime adviser to Bell
                    “We all agreed,” said a spokesman to a reporter.                              | none | spokesman
                    “We all agreed,” said a member of the outgoing team.                          | none | member of the outgoing team
                    “We all agreed,” The Times’s Ana Reis said.                                   | Ana Reis | none
                    “We all agreed on that,” according to the school’s Facebook post.             | none | none
                    “We all agreed,” an Acme official said.                                       | none | Acme official
                    """)
    void findsWhomADescriptionMeans(String text, String name, String role) {
        assertThat(lastSpeaker(text)).isEqualTo(name + ", " + role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "none",
            textBlock =
                    """
                    The Ministry of Health met Ana Reis. “We all agreed,” the ministry said.   | Ministry of Health | none
                    Acme Inc. closed a mill. “We are all sorry about it,” the firm said.        | Acme Inc. | none
                    Acme Inc. closed a mill. “We are all sorry about it,” it said.              | Acme Inc. | none
                    It rained. “We are all sorry about it,” the firm said.                      | none | none
                    “We are all sorry about it,” the report said.                               | none | none
                    “We are all sorry about it,” the Port Authority said.                       | Port Authority | none
                    """)
    void findsTheOrganisationThatSpeaks(String text, String name, String role) {
        assertThat(lastSpeaker(text)).isEqualTo(name + ", " + role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "none",
            textBlock =
                    """
                    John Bell met Ana Reis (D-Ohio), who said: “We all agreed on that.”    | Ana Reis | none
                    John Bell met a clerk at the port, who said: “We all agreed on that.” | none | clerk at the port
                    """)
    void findsTheAntecedentOfARelativePronoun(String text, String name, String role) {
        assertThat(lastSpeaker(text)).isEqualTo(name + ", " + role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Reis met him. “We won,” she said. ",
                "“We won,” the mayor said. ",
                "Mayor Ana Reis left. “We won,” the mayor said. ",
                "Acme Inc. closed. “We won,” the firm said. ",
                "“We won,” said a former senior law enforcement ",
                "he "
            })
    void readsALongLineInLinearTime(String part) {
        Body body = TestBody.of("“Yes,” she said. " + part.repeat(10_000));
        assertThatCode(() -> Quotes.of(body, Entities.of(body))).doesNotThrowAnyException();
    }

    private static String lastSpeaker(String text) {
        Body body = TestBody.of(text.replace('⏎', '\n'));
        List<Quote> quotes = Quotes.of(body, Entities.of(body));
        Quote last =
                quotes.stream()
                        .max(Comparator.comparingInt(quote -> quote.spans().getFirst().start()))
                        .orElseThrow();
        Speaker speaker = Objects.requireNonNull(last.speaker());
        return speaker.name() + ", " + speaker.role();
    }
}
