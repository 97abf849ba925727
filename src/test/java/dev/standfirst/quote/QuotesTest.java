package dev.standfirst.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import static java.util.stream.Collectors.joining;

import dev.standfirst.article.Body;
import dev.standfirst.article.TestBody;
import dev.standfirst.entity.Entities;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Objects;

class QuotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    “We had no other choice,” said Maria Lopez. | We had no other choice, | Maria Lopez | said
                    “We had no other choice,” Maria Lopez said. | We had no other choice, | Maria Lopez | said
                    Maria Lopez said, “We had no other choice.” | We had no other choice. | Maria Lopez | said
                    Maria Lopez insisted that “we had no other choice at all.” | we had no other choice at all. | Maria Lopez | insisted
                    According to Maria Lopez, “there was no other choice at all.” | there was no other choice at all. | Maria Lopez | According to
                    “The bridge was never safe,” she tweeted. | The bridge was never safe, | she | tweeted
                    “The bridge was never safe,” the report said. | The bridge was never safe, | the report | said
                    “The bridge was never safe,” said a spokesman for the port. | The bridge was never safe, | a spokesman | said
                    Maria Lopez, who replaced Jo Bell as mayor in May, said: "The bridge is not safe." | The bridge is not safe. | Maria Lopez | said
                    "The bridge is not safe," Lopez told Bell on Friday. | The bridge is not safe, | Lopez | told
                    """)
    void findsTheQuoteItsSpeakerAndItsCue(String text, String said, String speaker, String cue) {
        Body body = TestBody.of(text);
        assertThat(quotes(body)).hasSize(1);
        Quote quote = quotes(body).getFirst();
        assertThat(quote.in(body.text())).isEqualTo(said);
        assertThat(mention(body, quote)).isEqualTo(speaker);
        assertThat(at(body, quote.cue())).isEqualTo(cue);
    }

    @Test
    void joinsNoSpeechToTheMarkedQuotationAfterIt() {
        Body body =
                TestBody.of(
                        """
                        BELL: Will you open it again this year?
                        LOPEZ: We will open it when it is safe, and I can't tell you the day.
                        BELL: Thank you. I wish you well.
                        “It took them long enough,” said Pedro Braga, who keeps two boats.
                        """);
        assertThat(quotes(body))
                .extracting(quote -> mention(body, quote))
                .containsExactlyInAnyOrder("BELL", "LOPEZ", "BELL", "Pedro Braga");
    }

    @Test
    void namesNobodyForALabelThatIsNoName() {
        Body body =
                TestBody.of(
                        """
                        The mayor, Joana Teles, answered readers.
                        Q: When will the library open again?
                        A: We hope to open it in May, once the roof is dry.
                        Q: Do you regret the new tax?
                        """);
        assertThat(quotes(body)).hasSize(3).extracting(Quote::speaker).containsOnlyNulls();
    }

    @Test
    void takesTheLabelOfASpeechForItsSpeaker() {
        Body body =
                TestBody.of(
                        """
                        LOPEZ: I decided it with the engineers. We had no other choice.
                        BELL: Will you open it again this year?
                        LOPEZ: We will open it when it is safe, and I can't tell you the day.
                        """);
        assertThat(quotes(body))
                .extracting(quote -> mention(body, quote))
                .containsExactlyInAnyOrder("LOPEZ", "BELL", "LOPEZ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The film “The Harbour at Night” opens on Friday.",
                "The old ferry, known as “Old Smoky”, leaves at noon.",
                "The so-called “experts” stayed at home."
            })
    void takesNoTitleAndNoNicknameForAQuote(String text) {
        assertThat(quotes(TestBody.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "none",
            textBlock =
                    """
                    Mayor Ana Reis met John Bell. “We won,” Reis said.              | Ana Reis | Mayor
                    Mayor Ana Reis met John Bell. “We all won,” she said.           | Ana Reis | Mayor
                    Ana Reis met John Bell, a doctor. “We all won,” he said.        | John Bell | doctor
                    Ana Reis is the mayor. “We all won,” said a spokesman for Acme. | none | spokesman for Acme
                    “We all won,” the report said.                                  | none | none
                    “We all won,” said former Lisbon mayor Ana Reis.                | Ana Reis | former Lisbon mayor
                    “We all won,” said a spokeswoman for Acme, Jo Bell.             | Jo Bell | spokeswoman for Acme
                    “We all won,” the Port Authority said in a statement.           | Port Authority | none
                    “We all won,” a spokesman for the prime minister said.          | none | spokesman for the prime minister
                    Ana Reis was out. “We all won,” a lawyer for Ana Reis said.     | none | lawyer for Ana Reis
                    “We all won,” former secretary of state Ana Reis said.          | Ana Reis | former secretary of state
                    “We all won,” the port’s treasurer, Ana Reis, warned.           | Ana Reis | port’s treasurer
                    “We all won,” one official said.                                | none | official
                    """)
    void resolvesTheSpeaker(String text, String name, String role) {
        Quote.Speaker speaker =
                Objects.requireNonNull(quotes(TestBody.of(text)).getFirst().speaker());
        assertThat(speaker.name()).isEqualTo(name);
        assertThat(speaker.role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    “We won,” Ana Reis said, “and we will stay here.” | “We won,” / “and we will stay here.”
                    “We have won it”, said Ana Reis, “and we will stay in office”. | “We have won it” / “and we will stay in office”
                    """)
    void takesAnInterruptedUtteranceForOneQuote(String text, String said) {
        assertThat(said(text)).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    A reader at the port, who would not be named, said: “We won.” | A reader
                    One patient, who asked not to be named, said: “We won.”       | One patient
                    The port’s reader, who stood at the gate, said: “We won.”     | The port’s reader
                    “We all won,” a spokesman for the prime minister said.        | a spokesman for the prime minister
                    """)
    void mentionsWhoSpeaksAndNotAWordForIt(String text, String mention) {
        Quote.Speaker speaker =
                Objects.requireNonNull(quotes(TestBody.of(text)).getFirst().speaker());
        assertThat(speaker.mention().in(text)).isEqualTo(mention);
    }

    @Test
    void takesNoFirstPersonForAName() {
        String text = "The tower will close. “We are glad,” I’m told. “The stairs were steep.”";
        assertThat(quotes(TestBody.of(text)))
                .extracting(Quote::speaker)
                .noneMatch(speaker -> speaker != null && "I’m".equals(speaker.name()));
    }

    @Test
    void takesASentenceAfterTheAttributionForAQuoteOfItsOwn() {
        String text = "“We won,” Ana Reis said. “We will stay here.”";
        assertThat(quotes(TestBody.of(text)))
                .extracting(quote -> Objects.requireNonNull(quote.speaker()).name())
                .containsExactly("Ana Reis", "Ana Reis");
        assertThat(said(text)).containsExactlyInAnyOrder("“We won,”", "“We will stay here.”");
    }

    @Test
    void takesAQuotationOverParagraphsForOneQuote() {
        String text = "Ana Reis said: “We won.\n\n“Nobody thought so.\n\n“We stay.”\n\nIt rained.";
        assertThat(said(text)).containsExactly("“We won. / “Nobody thought so. / “We stay.”");
    }

    @Test
    void keepsTheQuotesOfTwoSpeakersApart() {
        String text = "“We won,” Ana Reis said. “We did not,” John Bell replied.";
        assertThat(said(text)).containsExactlyInAnyOrder("“We won,”", "“We did not,”");
    }

    @Test
    void marksAtMostFiveQuotesAsKey() {
        StringBuilder all = new StringBuilder();
        for (String given : List.of("Ana", "Eva", "Ida", "Joan", "Mary", "Rosa", "Ruth")) {
            all.append("“We had no other choice than to close the bridge,” ");
            all.append(given).append(" Reis said.\n");
        }
        List<Quote> quotes = quotes(TestBody.of(all.toString()));
        assertThat(quotes).hasSize(7);
        assertThat(quotes.stream().map(Quote::key))
                .containsExactly(true, true, true, true, true, false, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We won.” Ana Reis said, in the U.S. Senate. ",
                "“ said Ana ” ",
                "\"a\" ",
                "‘a’ Ana Reis said ",
                "Ana Reis, "
            })
    void readsALongLineInLinearTime(String part) {
        Body body = TestBody.of("“Yes,” she said. " + part.repeat(10_000));
        assertThatCode(() -> quotes(body)).doesNotThrowAnyException();
    }

    private static List<String> said(String text) {
        Body body = TestBody.of(text);
        return quotes(body).stream()
                .map(q -> q.spans().stream().map(body.text()::at).collect(joining(" / ")))
                .toList();
    }

    private static List<Quote> quotes(Body body) {
        return Quotes.of(body, Entities.of(body));
    }

    private static @Nullable String mention(Body body, Quote quote) {
        Quote.Speaker speaker = quote.speaker();
        return speaker == null ? null : body.text().at(speaker.mention());
    }

    private static @Nullable String at(Body body, @Nullable Span span) {
        return span == null ? null : body.text().at(span);
    }
}
