package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Facts.Material;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bank closed its doors. | He closed the bank and its doors.",
                "The bank closed its doors. | But the bank closed its doors.",
                "Still the bank is closed. | Still it is closed to all.",
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
        Material material = Material.of(body, Entities.none());
        Statement statement =
                material.statements().stream()
                        .filter(s -> s.sentence().index() == index)
                        .findFirst()
                        .orElseThrow();
        return new Prior(material.content(), Weights.shipped()).of(statement);
    }
}
