package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.ingest.ModelWorld.Spoilt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.OptionalLong;

class HistoriesTest {
    private static final int COUNT = 10_000;
    private static final int MOST = 100_000;

    @Test
    void anyHistoryEndsInWhatTheBucketHas() {
        Histories histories = new Histories(Spoilt.NOT);
        ModelTally tally = new ModelTally();
        OptionalLong broken = histories.firstBroken(1, 1, 1 + COUNT, tally);
        System.out.println("HistoriesTest: " + tally);

        assertThat(broken.stream().mapToObj(histories::told)).isEmpty();
        assertThat(tally.histories()).isEqualTo(COUNT);
        assertThat(tally.switches()).isGreaterThan(COUNT);
        assertThat(tally.faults()).isGreaterThan(COUNT / 4);
    }

    @ParameterizedTest
    @EnumSource
    void aStoreOrABucketThatDoesNotKeepItsWordIsFoundOut(SpoiltServices services) {
        Histories histories = new Histories(services.spoilt());
        assertThat(histories.firstBroken(1, 1, 1 + MOST, new ModelTally())).isPresent();
    }

    @Test
    void aHistoryThatFailsIsToldAsShortAsCanBe() {
        Histories histories = new Histories(SpoiltServices.WRITES_WHAT_HAS_CHANGED.spoilt());
        long seed = histories.firstBroken(1, 1, 1 + COUNT, new ModelTally()).orElseThrow();
        assertThat(histories.told(seed).lines().toList())
                .hasSizeLessThan(40)
                .first()
                .isEqualTo("seed " + seed + ", made simpler:");
    }
}
