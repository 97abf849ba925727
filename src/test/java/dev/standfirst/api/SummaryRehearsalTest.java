package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.snapshot.Rehearsal;
import dev.standfirst.snapshot.Rehearsal.Played;
import dev.standfirst.summary.SummaryCheck;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class SummaryRehearsalTest {
    private static final SummaryEnvironment ENVIRONMENT =
            new SummaryEnvironment("any", "Public", "*", "any");

    @Test
    void everyRequestIsAnsweredAsItWouldBe() throws IOException {
        List<Played> all = SummaryRehearsal.run(ENVIRONMENT);

        assertThat(all.subList(0, all.size() - 1))
                .hasSize(10)
                .allSatisfy(
                        played -> assertThat(played.answer()).startsWith("{\"statusCode\":200,"));
        assertThat(all.getLast().answer()).startsWith("{\"statusCode\":400,");
        assertThat(all).allSatisfy(played -> assertThat(played.log()).isEmpty());
    }

    @Test
    void theSummaryThatIsServedIsOne() {
        String article = new String(Rehearsal.article(), StandardCharsets.UTF_8);

        assertThat(SummaryCheck.violations(Rehearsal.summary(), article)).isEmpty();
    }
}
