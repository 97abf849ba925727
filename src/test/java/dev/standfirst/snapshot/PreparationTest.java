package dev.standfirst.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.log.Log;
import dev.standfirst.snapshot.Preparation.Step;

import org.crac.Core;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class PreparationTest {
    private final List<String> lines = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Log log =
            Log.to(
                    line -> lines.add(new String(line, StandardCharsets.UTF_8)),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void stepsAreTakenInTheirOrder() {
        prepare(new Step("one", () -> done.add("one")), new Step("two", () -> done.add("two")));

        assertThat(done).containsExactly("one", "two");
    }

    @Test
    void aStepThatFailsIsToldAndHoldsNothingUp() {
        prepare(
                new Step(
                        "one",
                        () -> {
                            throw new IOException("what it says may quote something");
                        }),
                new Step("two", () -> done.add("two")));

        assertThat(done).containsExactly("two");
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .contains("\"level\":\"WARN\"", "\"event\":\"not-prepared\"", "\"step\":\"one\"")
                .contains("java.io.IOException")
                .doesNotContain("quote");
        assertThat(lines.getLast()).contains("\"event\":\"prepared\"", "\"step\":\"two\"");
    }

    private void prepare(Step... steps) {
        Preparation preparation = new Preparation(List.of(steps), log);
        preparation.beforeCheckpoint(Core.getGlobalContext());
        preparation.afterRestore(Core.getGlobalContext());
    }
}
