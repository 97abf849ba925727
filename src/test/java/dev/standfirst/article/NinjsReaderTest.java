package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Refusal.Code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.OffsetDateTime;
import java.util.List;

class NinjsReaderTest {
    private static Article item(String members) {
        return Readings.article("a.json", "{" + members + "}");
    }

    private static Refusal refused(String members) {
        return Readings.refusal("a.json", "{" + members + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'body_text':'one\\n\\ntwo'",
                "'body_html':'<p>one</p><p>two</p>'",
                "'body_xhtml':'<div><p>one</p><p>two</p></div>'",
                "'body_nitf':'<block><p>one</p><p>two</p></block>'",
                "'body_main':'<p>one</p><p>two</p>'",
                "'body_richtext':'<p>one</p><p>two</p>'",
                "'body_other':'one\\n\\ntwo'",
                "'bodies':[{'role':'main','contenttype':'text/plain','value':'one\\n\\ntwo'}]",
                "'bodies':[{'role':'main','contentType':'text/html','value':'<p>one</p><p>two</p>'}]",
                "'bodies':[{'value':'<p>one</p><p>two</p>'}]",
                "'bodies':[{'role':'teaser','value':'a much longer text of no use here'},{'role':'main','value':'one\\n\\ntwo'}]",
                "'body_text':'one two','body_html':'<p>one</p><p>two</p>'",
            })
    void findsTheWholeTextInItsBestForm(String members) {
        assertThat(item(members.replace('\'', '"')).text().string()).isEqualTo("one\n\ntwo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'person': [{'name': 'Ruth Okoro', 'rel': 'about'}, {'code': '7'}], 'place': [{'name': 'Tarn'}]",
                "'people': [{'name': 'Okoro, Ruth'}], 'organisations': [], 'places': [{'name': ' Tarn '}]"
            })
    void knowsWhomAndWhatItLists(String members) {
        assertThat(item((members + ", 'body_text': 'The lamp is lit.'").replace('\'', '"')).named())
                .isEqualTo(new Named(List.of("Ruth Okoro"), List.of(), List.of("Tarn")));
    }

    @Test
    void readsWhatSomeSystemsWriteIntoHeadlines() {
        assertThat(
                        item("\"headline\":\"<b>Ports &amp; ferries</b>\",\"body_text\":\"one\"")
                                .metadata()
                                .headline())
                .isEqualTo("Ports & ferries");
    }

    @ParameterizedTest
    @CsvSource({
        "versioncreated, 2026-11-23T08:15:00+0000",
        "versionCreated, 2026-11-23T08:15:00Z",
        "firstcreated, 2026-11-23T09:15:00+01:00",
    })
    void knowsWhenItsVersionWasMade(String name, String written) {
        assertThat(
                        item("\"%s\":\"%s\",\"body_text\":\"one\"".formatted(name, written))
                                .metadata()
                                .publishedAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T08:15:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"embargoed", "embargoedUntil"})
    void anEmbargoIsKept(String name) {
        assertThat(
                        item("\"%s\":\"2026-11-24T06:00:00Z\",\"body_text\":\"one\""
                                        .formatted(name))
                                .metadata()
                                .embargoUntil())
                .isEqualTo(OffsetDateTime.parse("2026-11-24T06:00:00Z"));
        assertThat(refused("\"%s\":\"tomorrow\",\"body_text\":\"one\"".formatted(name)).code())
                .isEqualTo(Code.BAD_METADATA);
    }

    @ParameterizedTest
    @CsvSource({"pubstatus, withheld, WITHHELD", "pubStatus, unheard-of, BAD_METADATA"})
    void whatMayNotBeShownIsRefused(String name, String status, Code code) {
        assertThat(refused("\"%s\":\"%s\",\"body_text\":\"one\"".formatted(name, status)).code())
                .isEqualTo(code);
    }

    @Test
    void aCanceledItemWithdrawsItsArticle() {
        assertThat(Readings.of("a.json", "{\"pubstatus\":\"canceled\",\"body_text\":\"one\"}"))
                .isEqualTo(new Reading.Withdrawn());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'picture','headline':'A tower' | UNSUPPORTED_TYPE | of type \"picture\"",
                "'type':'event' | UNSUPPORTED_TYPE | of type \"event\"",
                "'headline':'No body' | UNSUPPORTED_TYPE | neither bodies",
                "'body_html':'<img src=1>' | NO_TEXT | holds no text",
            })
    void refusesWhatIsNoTextWithTheReason(String members, Code code, String why) {
        Refusal refusal = refused(members.replace('\'', '"'));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.detail()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"body_text\":\"one\"} x", "[\"a\""})
    void refusesWhatIsNoJson(String content) {
        assertThat(Readings.refusal("a.json", content).code()).isEqualTo(Code.UNDECODABLE);
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThat(Readings.refusal("a.json", "{\"a\":".repeat(100_000)).code())
                .isEqualTo(Code.UNDECODABLE);
    }
}
