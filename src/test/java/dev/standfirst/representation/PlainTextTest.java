package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void saysTheMostInAFewLines() {
        assertThat(text(Samples.summary()))
                .isEqualTo(
                        """
                        Harbour bridge to <close>
                        By Ana Field and Tom Reed, 20 November 2026
                        The repair will cost £41 million
                        It carries 30 to 31,000 a day.
                        “We had no other choice” — Maria Lopez, harbour master
                        """);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(text("{\"id\":\"a\"}")).isEqualTo("\n");
        assertThat(text("{\"id\":\"a\",\"byline\":\"Ana\",\"headline\":{\"text\":\"\\u202e\"}}"))
                .isEqualTo("By Ana\n");
    }

    @Test
    void givesThreeFactsAndTheBestKeyQuote() {
        assertThat(
                        text(
                                """
                                {"id":"a","facts":[{"text":"1."},{"text":"2."},{"text":"3."},{"text":"4."}],
                                "quotes":[{"key":false,"text":"No"},{"key":true,"text":"Yes"},{"key":true,"text":"Also"}]}\
                                """))
                .isEqualTo("1.\n2.\n3.\n“Yes”\n");
    }

    @Test
    void keepsEachThingInItsLine() {
        assertThat(
                        text(
                                """
                                {"id":"a","headline":{"text":"A\\u2028B\\u0000\\u202e C"},"facts":[{"text":"x\\r\\ny"}]}\
                                """))
                .isEqualTo("A B C\nx y\n");
    }

    private static String text(String json) {
        return text(SummaryDocument.of(json.getBytes(UTF_8)));
    }

    private static String text(SummaryDocument summary) {
        return Samples.utf8(PlainText.of(summary));
    }
}
