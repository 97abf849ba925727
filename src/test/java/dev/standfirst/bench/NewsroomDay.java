package dev.standfirst.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleSupplier;

/**
 * The busiest hour of a newsroom, and of ten, a hundred and a thousand times as much: a tenth of
 * the day's articles over the hour, and half as many again at one moment, as an archive is brought
 * in or a feed catches up.
 *
 * @param articleSeconds what an article takes in the ingest function in the mean
 */
record NewsroomDay(double articleSeconds) {
    /** Articles of a national newsroom's day. */
    private static final int ARTICLES = 1000;

    private static final double BUSIEST_HOUR = 0.1;
    private static final double AT_ONCE = 0.05;
    private static final double HOUR = 3600;

    // as Lambda polls a queue, and as DynamoDB has a partition
    private static final int FIRST_FUNCTIONS = 5;
    private static final double MORE_PER_SECOND = 5;
    private static final int BATCH = 10;
    private static final double UNITS_PER_SECOND = 1000;

    /** An article's entry in the index by day is between 1 and 2 KB. */
    private static final double UNITS = 2;

    private static final String HEAD =
            """
            |    load | functions | partitions |    p50 |    p99 |   last |
            | ------- | --------- | ---------- | ------ | ------ | ------ |
            """;

    private static final long SEED = 20261120;

    /**
     * What came of one load.
     *
     * @param times of a newsroom's load
     * @param functions at most
     * @param partitions that the index's day is spread over
     * @param half of the articles are summarised within this many seconds
     * @param most 99 in 100 are
     * @param all of them are
     */
    record Row(int times, int functions, int partitions, double half, double most, double all) {}

    /** Each load with the default of functions and with more, and with an index that is spread. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int times : new int[] {1, 10, 100, 1000}) {
            for (int functions : new int[] {10, 100, 1000}) {
                rows.add(row(times, functions, 1));
            }
        }
        rows.add(row(1000, 100, 10));
        rows.add(row(1000, 1000, 10));
        return rows;
    }

    private Row row(int times, int functions, int partitions) {
        Random random = new Random(SEED);
        // most articles are short, a few are long
        DoubleSupplier service =
                () -> articleSeconds * (0.5 - 0.5 * Math.log(1 - random.nextDouble()));
        IngestSimulation simulation =
                new IngestSimulation(
                        FIRST_FUNCTIONS,
                        HOUR / 2,
                        MORE_PER_SECOND,
                        functions,
                        BATCH,
                        service,
                        UNITS,
                        UNITS_PER_SECOND * partitions);
        double[] ages = simulation.ages(arrivals(times, random));
        return new Row(
                times,
                functions,
                partitions,
                IngestSimulation.quantile(ages, 0.5),
                IngestSimulation.quantile(ages, 0.99),
                IngestSimulation.quantile(ages, 1));
    }

    private static double[] arrivals(int times, Random random) {
        int spread = (int) (ARTICLES * times * BUSIEST_HOUR);
        int together = (int) (ARTICLES * times * AT_ONCE);
        double[] arrivals = new double[spread + together];
        for (int i = 0; i < spread; i++) {
            arrivals[i] = random.nextDouble() * HOUR;
        }
        Arrays.fill(arrivals, spread, arrivals.length, HOUR / 2);
        Arrays.sort(arrivals);
        return arrivals;
    }

    /** The rows as a table for people. */
    static String table(List<Row> rows) {
        StringBuilder out = new StringBuilder();
        out.append(HEAD);
        for (Row row : rows) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "| %,5d × | %,9d | %10d | %6s | %6s | %6s |\n",
                            row.times(),
                            row.functions(),
                            row.partitions(),
                            seconds(row.half()),
                            seconds(row.most()),
                            seconds(row.all())));
        }
        return out.toString();
    }

    private static String seconds(double seconds) {
        return seconds < 10
                ? String.format(Locale.ROOT, "%.2f s", seconds)
                : String.format(Locale.ROOT, "%,.0f s", seconds);
    }
}
