package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import dev.standfirst.fact.StoryTally.Share;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Holds the engine to what it reached on the stories of {@code stories}, and above the stories' own
 * openings. What each story scores, every fault and the chosen facts are written to {@code
 * target/stories}. A floor is raised when the engine gets better; it is lowered only for a reason
 * that the commit states.
 */
class StoriesTest {
    /** The least that is accepted; beside it what was reached when it was set. */
    private static final Map<Share, Double> FLOORS =
            new EnumMap<>(
                    Map.ofEntries(
                            entry(Share.UNITS_80, 0.36), // 0.375
                            entry(Share.UNITS_120, 0.485), // 0.502
                            entry(Share.ESSENTIAL_80, 0.74), // 0.766
                            entry(Share.PRECISION_80, 0.735), // 0.753
                            entry(Share.PRECISION_120, 0.66), // 0.678
                            entry(Share.NUMBERS_80, 0.465), // 0.484
                            entry(Share.NUMBERS_120, 0.61), // 0.632
                            entry(Share.TELLING, 0.94), // 0.951
                            entry(Share.PEOPLE, 0.92), // 0.933
                            entry(Share.ORGANISATIONS, 0.79), // 0.808
                            entry(Share.PLACES, 0.85), // 0.868
                            entry(Share.FIGURE_RECALL, 0.975), // 0.994
                            entry(Share.FIGURE_PRECISION, 0.985), // 1.000
                            entry(Share.FIGURE_KIND, 0.97), // 0.988
                            entry(Share.ALL_FIGURES_RECALL, 0.96), // 0.969
                            entry(Share.ALL_FIGURES_PRECISION, 0.985), // 0.993
                            entry(Share.ALL_FIGURES_KIND, 0.96))); // 0.972

    private static StoryTally engine = new StoryTally();
    private static StoryTally opening = new StoryTally();

    @BeforeAll
    static void score() throws IOException {
        StoryScores scores = StoryScores.ofAll();
        scores.write();
        engine = scores.engine();
        opening = scores.opening();
    }

    @ParameterizedTest
    @EnumSource(Share.class)
    void reachesTheFloor(Share share) {
        assertThat(engine.of(share)).isGreaterThanOrEqualTo(FLOORS.getOrDefault(share, 1.0));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "UNITS_80",
                "UNITS_120",
                "ESSENTIAL_80",
                "PRECISION_80",
                "PRECISION_120",
                "NUMBERS_80",
                "NUMBERS_120"
            })
    void tellsMoreThanTheOpening(Share share) {
        assertThat(engine.of(share)).isGreaterThan(opening.of(share));
    }
}
