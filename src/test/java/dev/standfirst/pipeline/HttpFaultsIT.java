package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.pipeline.FaultPlan.Planned;
import dev.standfirst.pipeline.Told.Story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;

/**
 * A fault at each request that taking in a message takes, under the SDK's own retries: once or as
 * often as the SDK tries, and at each two of its calls.
 *
 * <p>The messages are the test's own, as AWS numbers events: LocalStack gives all one sequencer, so
 * its own could not tell which of two is the later one.
 */
class HttpFaultsIT {
    private static final Pipeline PIPELINE = new Pipeline();

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    @Test
    void aFaultAnywhereEndsInTheSameState() {
        FaultTrials trials = new FaultTrials(PIPELINE, Soundness.SOUND);
        trials.tryAll();
        System.out.printf("HttpFaultsIT on %s: %s%n", PIPELINE.backend().name(), trials);
        assertThat(trials.givenBack()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(value = Soundness.class, mode = EnumSource.Mode.EXCLUDE, names = "SOUND")
    void aFunctionThatIsSpoiltIsFound(Soundness spoilt) {
        FaultTrials trials = new FaultTrials(PIPELINE, spoilt);
        assertThatThrownBy(trials::tryAll)
                .isInstanceOf(AssertionError.class)
                .satisfies(found ->
                        System.out.printf(
                                "HttpFaultsIT: %s is found, %s: %s%n",
                                spoilt, trials, firstLine(found)));
    }

    private static String firstLine(Throwable found) {
        return String.valueOf(found.getMessage()).lines().findFirst().orElse("");
    }

    /** The SDK gives a write a token of its own; the service knows by it what it has done. */
    @Test
    void aWriteWhoseAnswerIsLostIsTriedAgainAsTheSameWrite() {
        FaultTrials trials = new FaultTrials(PIPELINE, Soundness.SOUND);
        FaultPlan plan =
                trials.run(
                        Story.FIRST_UPLOAD, Map.of(2, new Planned(HttpFault.ANSWER_LOST, false)));
        assertThat(plan.writes()).hasSize(2);
        assertThat(plan.writes().getFirst()).contains("\"ClientRequestToken\"");
        assertThat(plan.writes().getLast()).isEqualTo(plan.writes().getFirst());
        System.out.println("HttpFaultsIT: calls where a write's answer was lost: " + plan.calls());
        assertThat(trials.givenBack()).isZero();
    }
}
