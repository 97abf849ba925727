package dev.standfirst.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.DoubleSupplier;

/**
 * A queue of uploads and the functions that work on it, event by event: what an article waits for,
 * told by the clock of the simulation, in seconds.
 *
 * <p>Functions take what waits, up to a batch, and work on its articles one after the other. There
 * are {@code first} of them to begin with and more by the second from some time on, up to {@code
 * most}, as Lambda scales a queue's once it is long. Each article's write has to fit into the units
 * that the index's one partition takes a second; where it does not, its function waits.
 *
 * @param first functions at the start
 * @param from when there are more
 * @param perSecond functions more for each second from then on
 * @param most functions at the end
 * @param batch articles in a batch at most
 * @param articleSeconds what an article takes
 * @param units write units that an article takes of the partition
 * @param unitsPerSecond what the partition takes
 */
record IngestSimulation(
        int first,
        double from,
        double perSecond,
        int most,
        int batch,
        DoubleSupplier articleSeconds,
        double units,
        double unitsPerSecond) {
    /** Of one limit, and without the other's. */
    static IngestSimulation of(int functions, DoubleSupplier articleSeconds) {
        return new IngestSimulation(
                functions, 0, 0, functions, 1, articleSeconds, 0, Double.POSITIVE_INFINITY);
    }

    /**
     * The articles' ages when their summaries are stored.
     *
     * @param arrivals when they are uploaded, in order
     */
    double[] ages(double[] arrivals) {
        double[] ages = new double[arrivals.length];
        PriorityQueue<Double> free = new PriorityQueue<>();
        for (int i = 0; i < most; i++) {
            free.add(i < first ? 0.0 : from + (i - first + 1) / perSecond);
        }
        Partition partition = new Partition(units, unitsPerSecond);
        int next = 0;
        while (next < arrivals.length) {
            double now = Math.max(free.remove(), arrivals[next]);
            int end = next + 1;
            while (end < arrivals.length && end - next < batch && arrivals[end] <= now) {
                end++;
            }
            for (; next < end; next++) {
                now = partition.written(now + articleSeconds.getAsDouble());
                ages[next] = now - arrivals[next];
            }
            free.add(now);
        }
        return ages;
    }

    /** The age that the share {@code q} of all is at most. */
    static double quantile(double[] ages, double q) {
        double[] sorted = ages.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(q * sorted.length) - 1];
    }

    /** What takes so many units in each second of the clock, and no more. */
    private static final class Partition {
        private final double units;
        private final double unitsPerSecond;
        private final Map<Long, Double> used = new HashMap<>();

        Partition(double units, double unitsPerSecond) {
            this.units = units;
            this.unitsPerSecond = unitsPerSecond;
        }

        /** When a write is done that is asked for at {@code time}. */
        double written(double time) {
            long second = (long) time;
            while (used.getOrDefault(second, 0.0) + units > unitsPerSecond) {
                second++;
            }
            used.merge(second, units, Double::sum);
            return Math.max(time, (double) second);
        }
    }
}
