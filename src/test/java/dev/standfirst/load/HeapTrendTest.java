package dev.standfirst.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

class HeapTrendTest {
    private static final long MIB = 1024 * 1024;

    private static HeapTrend trend(LongUnaryOperator sample) {
        return new HeapTrend(LongStream.range(0, 13).map(sample).boxed().toList());
    }

    @Test
    void aHeapThatStaysDoesNotGrow() {
        assertThat(trend(i -> 20 * MIB + (i % 2) * 1000).grows()).isFalse();
    }

    @Test
    void oneThatShrinksDoesNotGrow() {
        assertThat(trend(i -> 20 * MIB - i * MIB).grows()).isFalse();
    }

    @Test
    void aLittleAtEachSampleIsGrowthInTheEnd() {
        HeapTrend trend = trend(i -> 20 * MIB + i * 80_000);
        assertThat(trend.growth()).isEqualTo(10 * 80_000);
        assertThat(trend.tolerated()).isEqualTo(Math.round((20 * MIB + 80_000) * 0.03));
        assertThat(trend.grows()).isTrue();
    }

    @Test
    void aSingleSampleThatIsHighIsNoGrowth() {
        assertThat(trend(i -> i == 12 ? 40 * MIB : 20 * MIB).grows()).isFalse();
    }

    @Test
    void aStepThatStaysIsGrowth() {
        assertThat(trend(i -> i < 6 ? 20 * MIB : 22 * MIB).grows()).isTrue();
    }

    @Test
    void aSmallHeapMayGrowByHalfAMebibyte() {
        assertThat(trend(i -> i < 6 ? MIB : MIB + MIB / 2).grows()).isFalse();
        assertThat(trend(i -> i < 6 ? MIB : MIB + MIB / 2 + 1).grows()).isTrue();
    }

    @Test
    void fewSamplesJudgeNothing() {
        assertThatThrownBy(() -> new HeapTrend(List.of(1L, 2L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatLivesIsTheTotalOfTheHistogram() throws IOException {
        String histogram =
                """
                4711:
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:         24109        1829144  [B (java.base@25)
                Total        190934       11482008
                """;
        assertThat(HeapWatch.total(histogram)).isEqualTo(11_482_008);
        assertThatThrownBy(() -> HeapWatch.total("4711:\n")).isInstanceOf(IOException.class);
    }
}
