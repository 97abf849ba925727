package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.representation.SummaryDocument.Figure;
import dev.standfirst.representation.SummaryDocument.Quote;
import dev.standfirst.representation.SummaryDocument.Span;
import dev.standfirst.representation.SummaryDocument.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.OffsetDateTime;
import java.util.List;

/** Words, FigureWords, Authors and WebAddress: what a reader gets to read or to follow. */
class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Field | Ana Field",
                "By Ana Field and Tom Reed | Ana Field;Tom Reed",
                "Ana Field, Tom Reed and Li Wu | Ana Field;Tom Reed;Li Wu",
                "Ana Field, Tom Reed, and Li Wu | Ana Field;Tom Reed;Li Wu",
                "Ludwig van Aalst & Ana O’Dee | Ludwig van Aalst;Ana O’Dee",
                "Ana Field, Health Editor | Ana Field, Health Editor",
                "Ana Field, Health Editor, and Tom Reed | Ana Field, Health Editor, and Tom Reed",
                "Staff and agencies | Staff and agencies",
                "Port and Harbour News | Port and Harbour News",
            })
    void authorsAreNamedOneByOneWhereTheyClearlyAre(String byline, String authors) {
        assertThat(Authors.of(byline)).containsExactly(authors.split(";"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a?b=c#d, true",
        "HTTP://news.example, true",
        "https://user@news.example/, false",
        "https:///a, false",
        "https:news.example, false",
        "ftp://news.example/, false",
        "javascript://news.example/%0Aalert(1), false",
        "https://news.example/a b, false",
        "news.example, false",
        "/a, false",
    })
    void onlyWebAddressesAreOfTheWeb(String address, boolean web) {
        assertThat(WebAddress.web(address)).isEqualTo(web ? address : null);
    }

    @Test
    void datesAreWrittenOutWhereTheyAre() {
        assertThat(Words.date(OffsetDateTime.parse("2026-11-20T23:30:00-05:00")))
                .isEqualTo("20 November 2026");
    }

    @ParameterizedTest
    @CsvSource({"0, 1 min read", "89, 1 min read", "90, 2 min read", "600, 10 min read"})
    void readingTakesAMinuteAtLeast(int seconds, String words) {
        assertThat(Words.reading(seconds)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Field, By Ana Field",
        "by  Ana Field, by Ana Field",
        "Byron Low, By Byron Low"
    })
    void bylinesHaveOneBy(String byline, String words) {
        assertThat(Words.byline(byline)).isEqualTo(words);
    }

    @Test
    void quotationsLoseTheCommaThatLedOver() {
        assertThat(Words.quotation(new Quote(true, "We had\nno choice,", List.of(), null)))
                .isEqualTo("“We had no choice”");
    }

    @Test
    void speakersAreKnownByNameByRoleOrByTheTextsWords() {
        Span mention = new Span(4, 99);
        assertThat(Words.speaker(new Speaker("Ana Field", "nurse", null), ""))
                .isEqualTo("Ana Field, nurse");
        assertThat(Words.speaker(new Speaker(null, "nurse", mention), "")).isEqualTo("nurse");
        assertThat(Words.speaker(new Speaker(null, null, mention), "the \nowner "))
                .isEqualTo("owner");
        assertThat(Words.speaker(new Speaker(null, null, mention), "the")).isNull();
        assertThat(Words.speaker(null, "the owner")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "money, £41 million, 41000000, -, GBP, about, true, 'about 41,000,000 GBP (assumed)'",
                "money, £5, 5, -, GBP, -, false, 5 GBP",
                "count, '1,200 people', 1200, -, people, -, false, -",
                "count, a dozen, 12, -, people, -, false, 12 people",
                "count, 30 to 40, 30, 40, -, -, false, 30–40",
                "share, a third, 33.3, -, %, about, false, about 33.3%",
                "duration, a fortnight, 2, -, wk, -, false, 2 weeks",
                "length, ten miles, 10, -, [mi_i], -, false, -",
                "date, Friday, 2026-11-20, -, -, -, false, 2026-11-20",
                "count, 12.5 trucks, 2.5, -, trucks, -, false, 2.5 trucks",
                "count, many, -, -, -, -, false, -",
            })
    void figuresSayWhatTheTextDoesNot(
            String kind,
            String text,
            String value,
            String to,
            String unit,
            String qualifier,
            boolean approximate,
            String words) {
        Figure figure = new Figure(kind, text, value, to, unit, qualifier, approximate);

        assertThat(FigureWords.of(figure)).isEqualTo(words);
    }
}
