package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Fact.Source;
import dev.standfirst.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TrimsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bank (founded in 1820) will close. | The bank will close.",
                "The bank – founded in 1820 – will close. | The bank will close.",
                "The bank, which has 30 branches, will close. | The bank will close.",
                "The town has lost its bank, which opened in 1820. | The town has lost its bank",
                "Ana Field, 43, was elected on Monday. | Ana Field was elected on Monday.",
                "However, the bank will close in May. | the bank will close in May.",
                "But the bank will close in May. | the bank will close in May.",
                "Police said that the bank was robbed at noon. | the bank was robbed at noon.",
                "According to the report, the bank lost its licence."
                        + " | the bank lost its licence.",
                "The bank was robbed at noon, police said. | The bank was robbed at noon",
                "The bank was robbed at noon, according to police. | The bank was robbed at noon",
            })
    void offersAShorterForm(String sentence, String shorter) {
        assertThat(variants(sentence)).containsExactly(sentence, shorter);
    }

    @Test
    void offersEitherOfTwoClauses() {
        assertThat(variants("The bank closed on Monday night, and the bridge opened at noon."))
                .containsExactly(
                        "The bank closed on Monday night, and the bridge opened at noon.",
                        "The bank closed on Monday night",
                        "the bridge opened at noon.");
    }

    @Test
    void alwaysCutsTheDateline() {
        assertThat(variants("LONDON (AP) — The bank will close in May."))
                .containsExactly("The bank will close in May.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister, who denied the charges, will resign on Monday.",
                "The bank, which has no branches, will close on Monday.",
                "The bank (but not its vaults) will close.",
                "The bank – if the court agrees – will close.",
                "He said that the bank was robbed at noon.",
                "If the bank closes, the town will suffer, and the mayor knows that.",
                "“The bank (the old one) will close,” said Ana Field.",
                "Police claimed that the bank was robbed at noon.",
                "The judge who closed the bank will resign on Monday.",
                "And two that had waited for years went home.",
                "Most voters said that the bank should close at once.",
                "Also on the list is the bank in the old town.",
            })
    void leavesASentenceWholeRatherThanChangeItsSense(String sentence) {
        assertThat(variants(sentence)).containsExactly(sentence);
    }

    @Test
    void namesWhoAnswersForAClaimWithoutItsAttribution() {
        Body body = Story.of("The bank was robbed at noon, a spokesman for the force said.");
        Sentence sentence = Sentence.of(body).getFirst();
        Source source = Trims.of(sentence, Entities.of(body)).getLast().assertedBy();

        assertThat(source).isEqualTo(new Source(null, new Span(29, 54)));
    }

    private static List<String> variants(String text) {
        Body body = Story.of(text);
        return Trims.of(Sentence.of(body).getFirst(), Entities.of(body)).stream()
                .map(variant -> body.text().at(variant.spans()))
                .toList();
    }
}
