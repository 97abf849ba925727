package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Body;
import dev.standfirst.text.Span;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.BitSet;
import java.util.List;

class PriorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bank closed its doors. | He closed the bank and its doors.",
                "Acme closed its doors. | But Acme closed its doors.",
                "Still Acme stays closed. | Still it stays closed.",
                "The bank closed its doors. | The bank closed our doors.",
                "The owners closed the bank. | We closed the bank.",
            })
    void prefersWhatStandsAloneAndIsNoOpinion(String better, String worse) {
        assertThat(weight(better)).isGreaterThan(weight(worse));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 5"})
    void prefersWhatComesEarlier(int earlier, int later) {
        Body body = Story.of("The bank closed its doors.\n".repeat(6));

        assertThat(weight(body, earlier)).isGreaterThan(weight(body, later));
    }

    private static double weight(String sentence) {
        return weight(Story.of(sentence), 0);
    }

    private static double weight(Body body, int index) {
        List<Sentence> sentences = Sentence.of(body);
        Content content = Content.of(body.text(), sentences, List.of());
        Sentence sentence = sentences.get(index);
        List<Span> whole = List.of(sentence.span());
        BitSet stems = content.stemsIn(sentence, whole);
        return new Prior(content, Weights.shipped())
                .of(new Statement(sentence, whole, sentence.tokens().size(), stems, null));
    }
}
