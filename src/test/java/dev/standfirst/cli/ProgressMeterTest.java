package dev.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;

class ProgressMeterTest {
    private final StringWriter out = new StringWriter();
    private long nanos;

    private ProgressMeter meter(boolean terminal) {
        return new ProgressMeter(new PrintWriter(out, true), terminal, () -> nanos);
    }

    private void pass(Duration duration) {
        nanos += duration.toNanos();
    }

    @Test
    void staysInItsLineOnATerminal() {
        ProgressMeter meter = meter(true);
        meter.at(0, 3000);
        pass(Duration.ofSeconds(1));
        meter.at(1500, 3000);
        meter.end();
        assertThat(out.toString())
                .isEqualToNormalizingNewlines(
                        "\r[..............................]   0 %  0 of 3,000 messages sent\u001b[K"
                                + "\r[###############...............]  50 %  1,500 of 3,000 messages sent,"
                                + " 0:00:01 left\u001b[K\n");
    }

    @Test
    void isNotDrawnMoreOftenThanAnEyeSees() {
        ProgressMeter meter = meter(true);
        for (int i = 0; i < 100; i++) {
            meter.at(i, 100);
            pass(Duration.ofMillis(10));
        }
        assertThat(out.toString().split("\r", -1)).hasSize(1 + 5);
    }

    @Test
    void writesALineNowAndThenElsewhereAndAlwaysTheLast() {
        ProgressMeter meter = meter(false);
        for (int i = 0; i <= 60; i++) {
            meter.at(i * 60L, 3600);
            pass(Duration.ofSeconds(1));
        }
        meter.end();
        assertThat(out.toString().lines())
                .containsExactly(
                        "0 of 3,600 messages sent",
                        "600 of 3,600 messages sent, 0:00:50 left",
                        "1,200 of 3,600 messages sent, 0:00:40 left",
                        "1,800 of 3,600 messages sent, 0:00:30 left",
                        "2,400 of 3,600 messages sent, 0:00:20 left",
                        "3,000 of 3,600 messages sent, 0:00:10 left",
                        "3,600 of 3,600 messages sent");
    }

    @Test
    void countsItsSpeedFromWhereItWentOn() {
        ProgressMeter meter = meter(false);
        meter.at(5000, 6000);
        pass(Duration.ofSeconds(10));
        meter.at(5100, 6000);
        assertThat(out.toString().lines().toList().getLast())
                .isEqualTo("5,100 of 6,000 messages sent, 0:01:30 left");
    }

    @Test
    void isFullWhereThereIsNothing() {
        meter(true).at(0, 0);
        assertThat(out.toString()).contains("[##############################] 100 %  0 of 0");
    }
}
