package dev.standfirst.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Body;
import dev.standfirst.article.TestBody;
import dev.standfirst.entity.Entities;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class QuotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    “We had no other choice,” said Maria Lopez. | We had no other choice | Maria Lopez | said
                    “We had no other choice,” Maria Lopez said. | We had no other choice | Maria Lopez | said
                    Maria Lopez said, “We had no other choice.” | We had no other choice. | Maria Lopez | said
                    Maria Lopez insisted that “we had no other choice at all.” | we had no other choice at all. | Maria Lopez | insisted
                    According to Maria Lopez, “there was no other choice at all.” | there was no other choice at all. | Maria Lopez | According to
                    “The bridge was never safe,” she tweeted. | The bridge was never safe | she | tweeted
                    “The bridge was never safe,” the report said. | The bridge was never safe | the report | said
                    “The bridge was never safe,” said a spokesman for the port. | The bridge was never safe | a spokesman | said
                    Maria Lopez, who replaced Jo Bell as mayor in May, said: "The bridge is not safe." | The bridge is not safe. | Maria Lopez | said
                    "The bridge is not safe," Lopez told Bell on Friday. | The bridge is not safe | Lopez | told
                    """)
    void findsTheQuoteItsSpeakerAndItsCue(String text, String said, String speaker, String cue) {
        Body body = TestBody.of(text);
        assertThat(quotes(body)).hasSize(1);
        Quote quote = quotes(body).getFirst();
        assertThat(body.text().at(quote.spans())).isEqualTo(said);
        assertThat(mention(body, quote)).isEqualTo(speaker);
        assertThat(at(body, quote.cue())).isEqualTo(cue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The film “The Harbour at Night” opens on Friday.",
                "Everyone in town calls the ferry “Old Smoky” or something worse.",
                "The so-called “experts” stayed at home."
            })
    void takesNoTitleAndNoNicknameForAQuote(String text) {
        assertThat(quotes(TestBody.of(text))).isEmpty();
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
