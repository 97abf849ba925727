package dev.standfirst.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;

/** The simulation beside what the theory of queues says. */
class IngestSimulationTest {
    private static final int ARTICLES = 400_000;

    private final Random random = new Random(7);

    /** Erlang's formula for M/M/c. */
    @ParameterizedTest
    @CsvSource({"1, 0.5", "1, 0.8", "4, 0.7", "10, 0.9"})
    void randomServiceWaitsAsErlangSays(int functions, double load) {
        double[] ages =
                IngestSimulation.of(functions, this::exponential).ages(arrivals(functions * load));

        double wait = erlang(functions, functions * load) / (functions * (1 - load));
        assertThat(mean(ages)).isCloseTo(1 + wait, within((1 + wait) * 0.05));
    }

    /** Pollaczek and Khinchine's formula for M/D/1. */
    @ParameterizedTest
    @CsvSource({"0.3", "0.6", "0.9"})
    void evenServiceWaitsHalfAsLong(double load) {
        double[] ages = IngestSimulation.of(1, () -> 1).ages(arrivals(load));

        double wait = load / (2 * (1 - load));
        assertThat(mean(ages)).isCloseTo(1 + wait, within((1 + wait) * 0.05));
    }

    @Test
    void aBurstTakesAsLongAsItsArticlesByTheFunctions() {
        double[] ages = IngestSimulation.of(10, () -> 0.1).ages(new double[1000]);

        assertThat(Arrays.stream(ages).max().orElseThrow()).isCloseTo(10, within(1e-6));
    }

    /** 1,000 functions would be through with it in a tenth of a second. */
    @Test
    void aBurstTakesAsLongAsThePartitionTakesItsWrites() {
        IngestSimulation simulation = new IngestSimulation(1000, 0, 0, 1000, 1, () -> 0.1, 2, 1000);

        double[] ages = simulation.ages(new double[10_000]);

        assertThat(Arrays.stream(ages).max().orElseThrow()).isCloseTo(20, within(1.0));
    }

    @Test
    void functionsComeOneAfterTheOther() {
        IngestSimulation simulation =
                new IngestSimulation(1, 0, 1, 3, 1, () -> 1.0, 0, Double.POSITIVE_INFINITY);

        assertThat(simulation.ages(new double[6])).containsExactly(1, 2, 2, 3, 3, 3);
    }

    @Test
    void aBatchIsWorkedOnInOrder() {
        IngestSimulation simulation =
                new IngestSimulation(2, 0, 0, 2, 3, () -> 1.0, 0, Double.POSITIVE_INFINITY);

        assertThat(simulation.ages(new double[5])).containsExactly(1, 2, 3, 1, 2);
    }

    private double exponential() {
        return -Math.log(1 - random.nextDouble());
    }

    private double[] arrivals(double perSecond) {
        double[] arrivals = new double[ARTICLES];
        double now = 0;
        for (int i = 0; i < ARTICLES; i++) {
            now += exponential() / perSecond;
            arrivals[i] = now;
        }
        return arrivals;
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }

    /** The probability that an arrival waits, by the recursion over Erlang's first formula. */
    private static double erlang(int functions, double offered) {
        double blocked = 1;
        for (int i = 1; i <= functions; i++) {
            blocked = offered * blocked / (i + offered * blocked);
        }
        double load = offered / functions;
        return blocked / (1 - load + load * blocked);
    }
}
