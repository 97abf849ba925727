package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Refusal.Code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

class ArticleReaderTest {
    private static final String STORY =
            "The mill on the river will close in March, its owner told the 40 workers who were left. It was built in 1871"
                    + " and had been for sale since the spring, when the last of its big customers went away.";

    @Test
    void refusesNothingAtAll() {
        assertThat(refusal(Upload.of("a.txt", new byte[0]))).isEqualTo(Code.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n\t\r\n", "\u00a0\u2003", "1234 !!! --- 2026"})
    void refusesWhatHoldsNoWords(String text) {
        assertThat(refusal(Upload.of("a.txt", utf8(text)))).isEqualTo(Code.NO_TEXT);
    }

    @Test
    void refusesAPageWithoutText() {
        assertThat(
                        refusal(
                                Upload.of(
                                        "a.html",
                                        utf8("<html><nav>Home</nav><script>let a</script>"))))
                .isEqualTo(Code.NO_TEXT);
    }

    @Test
    void refusesBinaryData() {
        byte[] bytes = new byte[4096];
        new java.util.Random(1).nextBytes(bytes);
        assertThat(refusal(Upload.of("a.txt", bytes))).isEqualTo(Code.UNDECODABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "story.pdf, , unsupported-type",
        "story.docx, binary/octet-stream, unsupported-type",
        "story.txt, image/png, unsupported-type",
        "story, application/pdf, unsupported-type"
    })
    void refusesWhatItDoesNotRead(String name, String type, String code) {
        Reading reading = ArticleReader.read(new Upload(name, utf8(STORY), type, Map.of()));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        Refusal refusal = ((Reading.Refused) reading).refusal();
        assertThat(refusal.code()).hasToString(code);
        assertThat(refusal.detail()).contains("text/plain").contains("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "Withdrawn ", "canceled", "cancelled"})
    void anUploadWithdrawsItsArticleWhateverItHolds(String status) {
        for (byte[] bytes : List.of(new byte[0], utf8(STORY))) {
            Upload upload = new Upload("a.txt", bytes, "text/plain", Map.of("status", status));
            assertThat(ArticleReader.read(upload)).isEqualTo(new Reading.Withdrawn());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"usable", "Published", " "})
    void aStatusThatLetsAnArticleBeShownChangesNothing(String status) {
        Upload upload = new Upload("a.txt", utf8(STORY), "text/plain", Map.of("status", status));
        assertThat(ArticleReader.read(upload)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void refusesAStatusThatIsNotUnderstood() {
        Upload upload = new Upload("a.txt", utf8(STORY), "text/plain", Map.of("status", "spiked"));
        assertThat(refusal(upload)).isEqualTo(Code.BAD_METADATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 ", "PK\u0003\u0004", "GIF89a", "{\\rtf1"})
    void refusesWhatItsFirstBytesGiveAway(String head) {
        byte[] bytes = (head + STORY).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(Upload.of("story.txt", bytes))).isEqualTo(Code.UNSUPPORTED_TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "story.txt, text/html, text/html",
        "story.html, text/plain, text/plain",
        "story.html, binary/octet-stream, text/html",
        "story, , text/plain"
    })
    void goesByTheDeclaredTypeThenByTheName(String name, String type, String format) {
        assertThat(read(new Upload(name, utf8(STORY), type, Map.of())).contentType())
                .isEqualTo(format);
    }

    @Test
    void recognisesAPageByItsContentWhereNothingElseTells() {
        Upload upload = Upload.of("story", utf8("<!doctype html><p>" + STORY));
        assertThat(read(upload).contentType()).isEqualTo("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Mühle am Fluss schließt im März, teilte der Besitzer den vierzig verbliebenen Arbeitern mit. Sie wurde vor"
                        + " mehr als hundert Jahren gebaut und stand seit dem Frühjahr zum Verkauf, als der letzte Kunde ging.",
                "Η μύλη στο ποτάμι θα κλείσει τον Μάρτιο, είπε ο ιδιοκτήτης στους σαράντα εργάτες που είχαν μείνει εκεί. Χτίστηκε"
                        + " πριν από εκατό χρόνια και πουλιόταν από την άνοιξη, όταν έφυγε ο τελευταίος από τους πελάτες της."
            })
    void refusesOtherLanguagesUnlessTheTextAloneIsWanted(String text) {
        Upload upload = Upload.of("a.txt", utf8(text));
        assertThat(refusal(upload)).isEqualTo(Code.UNSUPPORTED_LANGUAGE);
        assertThat(ArticleReader.readInAnyLanguage(upload)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void warnsWhereALanguageIsWronglyDeclared() {
        Article article = read(upload(Map.of("language", "de")));
        assertThat(article.warnings())
                .extracting(Warning::code)
                .containsExactly("language-mismatch");
    }

    @Test
    void takesFromTheMetadataWhatTheDocumentDoesNotSay() {
        Article article =
                read(
                        upload(
                                Map.of(
                                        "headline", "Mill to close",
                                        "byline", "Ana Field",
                                        "published-at", "2026-11-20T09:30:00Z",
                                        "canonical-url", "https://courier.example/mill",
                                        "embargo-until", "2026-11-21T06:00:00+01:00")));
        assertThat(article.metadata())
                .isEqualTo(
                        new Metadata(
                                "Mill to close",
                                "Ana Field",
                                OffsetDateTime.parse("2026-11-20T09:30:00Z"),
                                "en",
                                "https://courier.example/mill",
                                OffsetDateTime.parse("2026-11-21T06:00:00+01:00")));
    }

    @Test
    void ignoresADateThatIsNoneWithAWarning() {
        Article article = read(upload(Map.of("published-at", "yesterday")));
        assertThat(article.metadata().publishedAt()).isNull();
        assertThat(article.warnings())
                .extracting(Warning::code)
                .containsExactly("published-at-ignored");
    }

    @Test
    void refusesAnEmbargoThatIsNotUnderstoodRatherThanPublishTooEarly() {
        assertThat(refusal(upload(Map.of("embargo-until", "Friday noon"))))
                .isEqualTo(Code.BAD_METADATA);
    }

    @Test
    void readsOneLineOfTwoMegabytes() {
        String line = STORY.repeat(ArticleReader.DEFAULT_LIMIT / STORY.length());
        assertThat(read(Upload.of("a.txt", utf8(line))).paragraphs()).hasSize(1);
    }

    private static Upload upload(Map<String, String> metadata) {
        return new Upload("mill.txt", utf8(STORY), "text/plain", metadata);
    }

    private static Article read(Upload upload) {
        return ((Reading.Read) ArticleReader.read(upload)).article();
    }

    private static Code refusal(Upload upload) {
        return ((Reading.Refused) ArticleReader.read(upload)).refusal().code();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
