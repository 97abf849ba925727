package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CoverageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge was closed | Closing bridges | 1",
                "Repair costs 41,000 euros | It cost 41000 | 0.5",
                "She did it | nothing | 1",
                "Mayor closed bridge | Mayor left | 0.3333333333333333",
            })
    void sharesTheStemsOfContentWords(String statement, String fact, double share) {
        assertThat(Coverage.of(statement, Coverage.stems(List.of(fact)))).isEqualTo(share);
    }

    @Test
    void readsNumbersWithoutTheirCommas() {
        assertThat(Coverage.numbers("1,200 of 41.5, two, £3m"))
                .containsExactlyInAnyOrder("1200", "41.5", "3");
    }

    @Test
    void fillsABudgetWithWhatStillFits() {
        assertThat(Coverage.within(4, 8, List.of("one two", "one two three", "one")))
                .containsExactly("one two", "one");
    }

    @Test
    void takesNoMoreThanTheMost() {
        assertThat(Coverage.within(4, 2, List.of("one", "two", "three")))
                .containsExactly("one", "two");
    }
}
