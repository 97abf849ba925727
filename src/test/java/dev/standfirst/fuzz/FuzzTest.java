package dev.standfirst.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class FuzzTest {
    private static final Duration LIMIT = Duration.ofMillis(500);
    private static final int TRIES = 300_000;

    /** What takes about ten seconds. */
    private static final int INPUTS = 10_000;

    @Test
    void whateverIsTakenInIsReadOrRefused() {
        List<Campaign> campaigns = Fuzz.run(INPUTS, 1);
        System.out.println("FuzzTest: " + Fuzz.summary(campaigns));

        assertThat(campaigns.stream().flatMap(each -> each.finds().stream()).map(Find::place))
                .isEmpty();
        assertThat(campaigns).allSatisfy(each -> assertThat(each.edges()).isGreaterThan(300));
        assertThat(campaigns.stream().mapToInt(Campaign::inputs).sum()).isEqualTo(INPUTS);
    }

    @Test
    void aFaultBehindSeveralConditionsIsFound() {
        Campaign campaign = Campaign.of(planted("Faulty"), 1);

        assertThat(new Watchman(LIMIT).over(campaign, TRIES)).isTrue();
        assertThat(campaign.finds().getFirst().why()).hasMessage("planted");
    }

    @Test
    void withoutCoverageItIsNot() {
        Campaign campaign = Campaign.unguided(planted("Faulty"), 1);

        assertThat(new Watchman(LIMIT).over(campaign, TRIES)).isTrue();
        assertThat(campaign.finds()).isEmpty();
    }

    @Test
    void workThatDoesNotEndIsFound() {
        Campaign campaign = Campaign.of(planted("Endless"), 1);

        assertThat(new Watchman(LIMIT).over(campaign, TRIES)).isFalse();
        Find find = campaign.finds().getFirst();
        assertThat(find.input()).startsWith('<', '!');
        assertThat(find.place()).contains("Endless");
    }

    @Test
    void anotherOutcomeOfTheSameInputIsFound() {
        Campaign campaign = Campaign.of(planted("Forgetful"), 1);
        new Watchman(LIMIT).over(campaign, TRIES);

        assertThat(campaign.finds().getFirst().why()).hasMessageContaining("two outcomes");
    }

    @Test
    void memoryOutOfProportionIsFound() {
        Campaign campaign = Campaign.of(planted("Wasteful"), 1);
        new Watchman(Duration.ofSeconds(10)).over(campaign, TRIES / 30);

        assertThat(campaign.finds().getFirst().why()).hasMessageContaining("allocates");
    }

    @Test
    void theSameSeedGivesTheSameInputs() {
        assertThat(inputsReaching(1)).isEqualTo(inputsReaching(1));
    }

    private static List<Campaign.Progress> inputsReaching(long seed) {
        Campaign campaign = Campaign.of(planted("Faulty"), seed);
        campaign.run(TRIES / 10);
        return campaign.progress();
    }

    @Test
    void aFindIsWrittenWithItsTrace(@TempDir Path folder) throws IOException {
        new Find("text", new byte[] {'a'}, new IllegalStateException("why")).write(folder, 1);

        assertThat(folder.resolve("text-1.input")).hasBinaryContent(new byte[] {'a'});
        assertThat(Files.readString(folder.resolve("text-1.txt")))
                .startsWith("java.lang.IllegalStateException: why")
                .contains("FuzzTest.java");
    }

    private static Campaign.Plan planted(String name) {
        byte[] seed = "a text".getBytes(StandardCharsets.UTF_8);
        String target = "dev.standfirst.fuzz.tried." + name;
        return new Campaign.Plan(name, target, List.of(seed), List.of(), 100);
    }
}
