package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Article;
import dev.standfirst.article.Metadata;
import dev.standfirst.article.Warning;
import dev.standfirst.fact.Fact;
import dev.standfirst.quote.Quote;
import dev.standfirst.store.Document;
import dev.standfirst.store.Part;
import dev.standfirst.summary.Headline;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summary;
import dev.standfirst.summary.SummaryJson;
import dev.standfirst.text.Span;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

class DocumentsTest {
    private static Summary summary(String text, List<Fact> facts, List<Quote> quotes) {
        Summary empty = empty(text, Metadata.NONE);
        return new Summary(
                empty.provenance(),
                empty.article(),
                null,
                0,
                facts,
                quotes,
                empty.entities(),
                List.of(new Warning("no-byline", "There is no byline.")));
    }

    private static Summary empty(String text, Metadata metadata) {
        Article article = FakeEngine.article(text, metadata);
        return FakeEngine.summary(article, new Provenance("a.txt", "b", "articles/a.txt", "v1"));
    }

    /** Text that no compression makes much smaller. */
    private static String noise(int length) {
        return new Random(7)
                .ints(length, 0x4E00, 0x9FA5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String summaryOf(Map<Part, Document> documents) {
        Document document = Objects.requireNonNull(documents.get(Part.SUMMARY));
        byte[] content = document.content();
        assertThat(Document.fits(content, document)).isTrue();
        return new String(content, StandardCharsets.UTF_8);
    }

    private static List<Quote> quotes(String text, int length) {
        List<Quote> quotes = new ArrayList<>();
        for (int start = 0; start + length <= text.length(); start += length) {
            quotes.add(new Quote(List.of(new Span(start, start + length)), null, null, 1, false));
        }
        return quotes;
    }

    @Test
    void areTheSummaryAndTheTextAsTheyAre() {
        Summary summary = summary("Ein kurzer Text 🚢", List.of(), List.of());
        assertThat(Documents.of(summary))
                .isEqualTo(
                        Map.of(
                                Part.SUMMARY,
                                Document.of(SummaryJson.bytes(summary)),
                                Part.TEXT,
                                Document.of(
                                        "Ein kurzer Text 🚢".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aTextThatIsTooLargeIsLeftOutWithAWarning() {
        Map<Part, Document> documents = Documents.of(summary(noise(300_000), List.of(), List.of()));
        assertThat(documents).containsOnlyKeys(Part.SUMMARY);
        assertThat(summaryOf(documents))
                .contains(
                        "{\"code\":\"no-byline\"",
                        "{\"code\":\"text-not-stored\",\"detail\":\"The text is too large to be kept"
                                + " beside the summary: 900000 bytes.\"}");
    }

    @Test
    void theWorstQuotesGoFirst() {
        String text = noise(300_000);
        List<Quote> quotes = quotes(text, 1000);
        Fact fact = new Fact(List.of(new Span(0, 10)), 1, null, List.of());

        String json = summaryOf(Documents.of(summary(text, List.of(fact), quotes)));

        assertThat(json)
                .contains("\"text\":\"" + text.substring(0, 1000) + "\"")
                .contains("\"score\":1")
                .containsPattern(
                        "\"summary-cut\",\"detail\":\"The summary was too large to be kept whole."
                                + " Cut: quotes. Kept: 1 of 1 facts, [0-9]{2,3} of 300 quotes.\"");
    }

    @Test
    void oneFactOfEnormousLengthGoesToo() {
        String text = noise(300_000);
        Fact small = new Fact(List.of(new Span(0, 10)), 1, null, List.of());
        Fact huge = new Fact(List.of(new Span(0, text.length())), .5, null, List.of());

        String json = summaryOf(Documents.of(summary(text, List.of(small, huge), List.of())));

        assertThat(json).contains("Cut: facts. Kept: 1 of 2 facts, 0 of 0 quotes.");
    }

    @Test
    void aHeadlineOfEnormousLengthGoesLast() {
        Summary empty = empty("text", Metadata.NONE);
        Summary summary =
                new Summary(
                        empty.provenance(),
                        empty.article(),
                        new Headline(noise(300_000), Headline.Origin.SUPPLIED),
                        1,
                        List.of(),
                        List.of(),
                        empty.entities(),
                        List.of(new Warning("long", noise(300_000))));

        String json = summaryOf(Documents.of(summary));

        assertThat(json)
                .contains("\"headline\":null")
                .contains("Cut: metadata, warnings. Kept: 0 of 0 facts, 0 of 0 quotes.");
    }

    @Test
    void isCutTheSameWayEachTime() {
        String text = noise(300_000);
        Summary summary = summary(text, List.of(), quotes(text, 500));
        assertThat(Documents.of(summary)).isEqualTo(Documents.of(summary));
    }
}
