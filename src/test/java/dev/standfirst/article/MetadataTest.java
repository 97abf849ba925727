package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class MetadataTest {
    @Test
    void isLinesThatCanBeWritten() {
        Metadata said =
                new Metadata(
                        " The mill\ncloses ",
                        "Ana\0Field",
                        null,
                        "en\ud800",
                        "https://\udc00",
                        null);

        assertThat(said)
                .isEqualTo(
                        new Metadata(
                                "The mill closes",
                                "Ana\ufffdField",
                                null,
                                "en\ufffd",
                                "https://\ufffd",
                                null));
    }

    @Test
    void isNullWhereThereAreNoWords() {
        assertThat(new Metadata("", " ", null, "\n", "\t", null)).isEqualTo(Metadata.NONE);
    }

    /** So too of what a header spells by escapes, and a news item by those of JSON. */
    @Test
    void noEscapeBringsInWhatCannotBeWritten() {
        Upload header = Readings.said("byline", "Ana%00Field", "The mill will close in March.");
        String item =
                "{\"language\":\"en\\ud800\",\"body_text\":\"The mill\\u0000 will close in March.\"}";

        assertThat(ArticleReader.readInAnyLanguage(header))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read ->
                                assertThat(read.article().metadata().byline())
                                        .isEqualTo("Ana\ufffdField"));
        Article article = Readings.article("a.json", item);
        assertThat(article.metadata().language()).isEqualTo("en\ufffd");
        assertThat(article.text().string()).isEqualTo("The mill\ufffd will close in March.");
    }

    @Test
    void aHeaderOfAnyLengthIsDecoded() {
        String name = "%C3%A9".repeat(20_000);
        Upload upload =
                new Upload(
                        "a.txt", Readings.utf8("The mill closes."), null, Map.of("byline", name));

        assertThat(ArticleReader.readInAnyLanguage(upload))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read ->
                                assertThat(read.article().metadata().byline())
                                        .isEqualTo("é".repeat(20_000)));
    }
}
