package dev.standfirst.quote;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import dev.standfirst.article.Body;
import dev.standfirst.article.TestBody;
import dev.standfirst.entity.Entities;
import dev.standfirst.quote.Quote.Speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What newspapers do with quotations, one small article each: what must be caught and, beside it,
 * what looks like it and must not be. A second person is always near, so that to guess is to fail.
 */
class QuotationPhenomenaTest {
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            files = "src/test/resources/quotation-phenomena.txt",
            delimiter = '|',
            quoteCharacter = '~')
    void reads(String phenomenon, String article, String quotes) {
        Body body = TestBody.of(article.replace(" ¶ ", "\n"));
        String found =
                Quotes.of(body, Entities.of(body)).stream()
                        .sorted(Comparator.comparing(quote -> quote.spans().getFirst()))
                        .map(quote -> said(body, quote) + " = " + speaker(body, quote))
                        .collect(joining("; "));
        assertThat(found.isEmpty() ? "nothing" : found).as(phenomenon).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    “Good morning,” Ana Reis said. “The bridge will close for good in May, and nobody here wants it.” | The bridge will close for good in May, and nobody here wants it
                    Jo Bell calls it “a mess”. “The bridge will close for good in May, and nobody here wants it,” said Ana Reis. | The bridge will close for good in May, and nobody here wants it
                    “Thank you all for coming,” said Jo Bell. “We have no money left to mend the bridge,” said Ana Reis. | We have no money left to mend the bridge
                    """)
    void liftsNeitherGreetingsNorFragments(String article, String key) {
        Body body = TestBody.of(article);
        assertThat(Quotes.of(body, Entities.of(body)).stream().filter(Quote::key))
                .extracting(quote -> said(body, quote))
                .containsExactly(key);
    }

    /** The stretches without marks and punctuation around them. */
    private static String said(Body body, Quote quote) {
        return quote.spans().stream()
                .map(span -> AROUND.matcher(body.text().at(span)).replaceAll(""))
                .collect(joining(" / "));
    }

    private static String speaker(Body body, Quote quote) {
        Speaker speaker = quote.speaker();
        if (speaker == null) {
            return "nobody";
        }
        if (speaker.name() != null) {
            return speaker.name();
        }
        String role = speaker.role();
        return "[" + (role == null ? body.text().at(speaker.mention()) : role) + "]";
    }
}
