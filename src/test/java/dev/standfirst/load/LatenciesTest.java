package dev.standfirst.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenciesTest {
    private static Latencies downFrom(int count) {
        Latencies latencies = new Latencies();
        for (int i = count; i > 0; i--) {
            latencies.add(i);
        }
        return latencies;
    }

    @ParameterizedTest
    @CsvSource({
        "100, 50, 50", "100, 95, 95", "100, 99, 99", "100, 100, 100", "5000, 99, 4950",
        "3, 50, 2", "2, 50, 1", "2, 51, 2", "1, 1, 1", "1, 99, 1"
    })
    void aPercentileIsTheShortestTimeWithinWhichSoManyWereAnswered(
            int count, double percent, long expected) {
        assertThat(downFrom(count).percentile(percent)).isEqualTo(expected);
    }

    @Test
    void thoseOfOthersCountAsWell() {
        Latencies latencies = downFrom(2);
        latencies.addAll(downFrom(4));
        latencies.add(9);
        assertThat(latencies.count()).isEqualTo(7);
        assertThat(latencies.percentile(50)).isEqualTo(2);
        assertThat(latencies.percentile(100)).isEqualTo(9);
    }

    @Test
    void ofNoneThereIsNoPercentile() {
        assertThatThrownBy(() -> new Latencies().percentile(50))
                .isInstanceOf(IllegalStateException.class);
    }
}
