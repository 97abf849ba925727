package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.representation.SummaryDocument.Entities;
import dev.standfirst.representation.SummaryDocument.Fact;
import dev.standfirst.representation.SummaryDocument.Figure;
import dev.standfirst.representation.SummaryDocument.Headline;
import dev.standfirst.representation.SummaryDocument.Person;
import dev.standfirst.representation.SummaryDocument.Provenance;
import dev.standfirst.representation.SummaryDocument.Quote;
import dev.standfirst.representation.SummaryDocument.Span;
import dev.standfirst.representation.SummaryDocument.Speaker;
import dev.standfirst.representation.SummaryDocument.Warning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

class SummaryDocumentTest {
    @Test
    void holdsWhatTheStoredSummarySays() {
        assertThat(SummaryDocument.of(Samples.resource("summary.json")))
                .isEqualTo(
                        new SummaryDocument(
                                "2026/11/quay & sons.txt",
                                new Headline("Harbour bridge to <close>", false),
                                "Ana Field and Tom Reed",
                                OffsetDateTime.parse("2026-11-20T23:30:00-05:00"),
                                "en-GB",
                                412,
                                104,
                                List.of(
                                        new Fact(
                                                "The repair will cost £41 million",
                                                List.of(new Span(41, 73)),
                                                List.of(
                                                        new Figure(
                                                                "money",
                                                                "£41 million",
                                                                "41000000",
                                                                null,
                                                                "GBP",
                                                                "about",
                                                                true))),
                                        new Fact(
                                                "It carries 30 to 31,000 a day.",
                                                List.of(new Span(75, 105)),
                                                List.of(
                                                        new Figure(
                                                                "count",
                                                                "30 to 31,000",
                                                                "30000.5",
                                                                "31000",
                                                                "vehicles",
                                                                null,
                                                                false)))),
                                List.of(
                                        new Quote(
                                                true,
                                                "We had no other choice,",
                                                List.of(new Span(107, 132)),
                                                new Speaker(
                                                        "Maria Lopez",
                                                        "harbour master",
                                                        new Span(138, 149))),
                                        new Quote(
                                                false,
                                                "Nobody asked us.",
                                                List.of(new Span(168, 186)),
                                                null)),
                                new Entities(
                                        List.of(new Person("Maria Lopez", "harbour master")),
                                        List.of("Port Authority"),
                                        List.of("Portwick")),
                                List.of(new Warning("no-date", "No date was found.")),
                                new Provenance(
                                        null, null, null, "text/plain", "0".repeat(64), "1.0.0")));
    }

    @Test
    void knowsNothingOfASummaryOfItsIdAlone() {
        assertThat(SummaryDocument.of("{\"id\":\"a\"}".getBytes(UTF_8)))
                .isEqualTo(
                        new SummaryDocument(
                                "a",
                                null,
                                null,
                                null,
                                null,
                                0,
                                0,
                                List.of(),
                                List.of(),
                                new Entities(List.of(), List.of(), List.of()),
                                List.of(),
                                new Provenance(null, null, null, null, null, null)));
    }

    @Test
    void takesMembersOfAnotherTypeForUnknown() {
        String odd =
                """
                {"id":"a","headline":["x"],"byline":7,"publishedAt":"soon","wordCount":-4,
                 "readingSeconds":1e400,"facts":[null,3,{"text":" "},{"text":"A","spans":[{"start":3,"end":2},
                 {"start":99999999999,"end":3},{"start":"0","end":1}],"figures":{}}],"quotes":{"a":1},
                 "entities":[],"warnings":[{"code":"x"}],"provenance":null,"new":{"member":[]}}\
                """;

        SummaryDocument summary = SummaryDocument.of(odd.getBytes(UTF_8));

        assertThat(summary)
                .usingRecursiveComparison()
                .ignoringFields("facts")
                .isEqualTo(SummaryDocument.of("{\"id\":\"a\"}".getBytes(UTF_8)));
        assertThat(summary.facts()).containsExactly(new Fact("A", List.of(), List.of()));
    }

    @Test
    void writesNoNumberOutThatIsLongerThanItsSpelling() {
        String huge =
                """
                {"id":"a","facts":[{"text":"A","figures":[{"kind":"count","text":"x","value":1e999999}]}]}\
                """;

        assertThat(SummaryDocument.of(huge.getBytes(UTF_8)).facts().getFirst().figures().getFirst())
                .extracting(Figure::value)
                .isEqualTo("1E+999999");
    }

    @Test
    void readsHalfASurrogatePairAsReplacement() {
        assertThat(SummaryDocument.of("{\"id\":\"a\\ud800b\"}".getBytes(UTF_8)).id())
                .isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "3",
                "null",
                "{",
                "{\"id\":3}",
                "{\"id\":null}",
                "{}",
                "{\"id\":\"a\"",
                "nonsense"
            })
    void refusesWhatIsNoSummary(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SummaryDocument.of(json.getBytes(UTF_8)));
    }

    @Test
    void refusesOrReadsWhateverBytesThereAre() {
        Random random = new Random(1);
        byte[] summary = Samples.resource("summary.json");
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = summary.clone();
            for (int j = 0; j <= i % 3; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                SummaryDocument read = SummaryDocument.of(broken);
                ViewPage.of(read, "x".repeat(100), null);
                JsonLd.of(read, null);
                PlainText.of(read);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageMatching("not a JSON object|no summary: it has no id");
            }
        }
    }
}
