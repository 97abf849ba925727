package dev.standfirst.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a log-linear model that ranks choices: it maximises the probability that one of the right
 * choices is taken, less a penalty on the squares of the weights, by L-BFGS (Liu and Nocedal 1989).
 */
final class LogLinear {
    private static final int MEMORY = 8;
    private static final double KEPT = 0.015;

    private final Features features;
    private final List<Example> given = new ArrayList<>();
    private final List<int[][]> examples = new ArrayList<>();
    private List<String> names = List.of();

    /**
     * @param features the names of the features that the examples have
     */
    LogLinear(Features features) {
        this.features = features;
    }

    /** The names of features, each with a number, in the order in which they were met. */
    static final class Features {
        private final Map<String, Integer> ids = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        private int id(String name) {
            Integer known = ids.putIfAbsent(name, names.size());
            if (known == null) {
                names.add(name);
                return names.size() - 1;
            }
            return known;
        }

        /** An example: the features of each choice, and which choices are right. */
        Example example(List<List<String>> choices, boolean[] isRight) {
            return new Example(
                    choices.stream()
                            .map(c -> c.stream().mapToInt(this::id).toArray())
                            .toArray(int[][]::new),
                    isRight);
        }
    }

    /** Choices, each by the numbers of its features, and which of them are right. */
    static final class Example {
        private final int[][] choices;
        private final boolean[] right;

        private Example(int[][] choices, boolean[] right) {
            this.choices = choices;
            this.right = right;
        }
    }

    /** Adds an example. */
    void add(Example example) {
        given.add(example);
    }

    /** Learns from the examples; features that occur less than {@code least} times are left out. */
    Map<String, Double> learn(double penalty, int least, int iterations) {
        prune(least);
        double[] w = minimise(penalty, iterations);
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < w.length; i++) {
            double rounded = Math.rint(w[i] * 1000) / 1000;
            if (Math.abs(rounded) >= KEPT) {
                weights.put(names.get(i), rounded);
            }
        }
        return weights;
    }

    private void prune(int least) {
        int[] counts = new int[features.names.size()];
        for (Example example : given) {
            for (int[] choice : example.choices) {
                for (int id : choice) {
                    counts[id]++;
                }
            }
        }
        int[] renamed = new int[counts.length];
        names = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            renamed[i] = counts[i] >= least ? names.size() : -1;
            if (counts[i] >= least) {
                names.add(features.names.get(i));
            }
        }
        for (Example example : given) {
            examples.add(
                    Arrays.stream(example.choices)
                            .map(choice -> kept(choice, renamed))
                            .toArray(int[][]::new));
        }
    }

    private static int[] kept(int[] choice, int[] renamed) {
        return Arrays.stream(choice).map(id -> renamed[id]).filter(id -> id >= 0).toArray();
    }

    private double[] minimise(double penalty, int iterations) {
        int n = names.size();
        double[] w = new double[n];
        double[] gradient = new double[n];
        double loss = loss(w, gradient, penalty);
        Deque<double[][]> memory = new ArrayDeque<>();
        for (int iteration = 0; iteration < iterations; iteration++) {
            double[] direction = direction(gradient, memory);
            double slope = dot(direction, gradient);
            double step = memory.isEmpty() ? 1 / Math.sqrt(dot(gradient, gradient) + 1) : 1;
            double[] next = new double[n];
            double[] nextGradient = new double[n];
            double nextLoss = 0;
            boolean moved = false;
            for (int attempt = 0; attempt < 20 && !moved; attempt++) {
                for (int i = 0; i < n; i++) {
                    next[i] = w[i] + step * direction[i];
                }
                nextLoss = loss(next, nextGradient, penalty);
                moved = nextLoss <= loss + 1e-4 * step * slope;
                step /= 2;
            }
            if (!moved && !memory.isEmpty()) {
                memory.clear();
                continue;
            }
            if (!moved || loss - nextLoss < 1e-6 * loss) {
                return moved ? next : w;
            }
            remember(memory, w, next, gradient, nextGradient);
            w = next;
            gradient = nextGradient;
            loss = nextLoss;
        }
        return w;
    }

    private static void remember(
            Deque<double[][]> memory, double[] w, double[] next, double[] g, double[] nextG) {
        double[] s = new double[w.length];
        double[] y = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            s[i] = next[i] - w[i];
            y[i] = nextG[i] - g[i];
        }
        if (dot(s, y) > 1e-10) {
            memory.addLast(new double[][] {s, y});
            if (memory.size() > MEMORY) {
                memory.removeFirst();
            }
        }
    }

    private static double[] direction(double[] gradient, Deque<double[][]> memory) {
        double[] d = new double[gradient.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = -gradient[i];
        }
        if (memory.isEmpty()) {
            return d;
        }
        List<double[][]> pairs = new ArrayList<>(memory);
        double[] alpha = new double[pairs.size()];
        for (int k = pairs.size() - 1; k >= 0; k--) {
            double[] s = pairs.get(k)[0];
            double[] y = pairs.get(k)[1];
            alpha[k] = dot(s, d) / dot(s, y);
            axpy(-alpha[k], y, d);
        }
        double[] s = pairs.getLast()[0];
        double[] y = pairs.getLast()[1];
        double scale = dot(s, y) / dot(y, y);
        for (int i = 0; i < d.length; i++) {
            d[i] *= scale;
        }
        for (int k = 0; k < pairs.size(); k++) {
            double[] sk = pairs.get(k)[0];
            double[] yk = pairs.get(k)[1];
            axpy(alpha[k] - dot(yk, d) / dot(sk, yk), sk, d);
        }
        return d;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void axpy(double factor, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            y[i] += factor * x[i];
        }
    }

    private double loss(double[] w, double[] gradient, double penalty) {
        double loss = 0;
        for (int i = 0; i < w.length; i++) {
            gradient[i] = penalty * w[i];
            loss += penalty * w[i] * w[i] / 2;
        }
        for (int e = 0; e < examples.size(); e++) {
            loss += example(examples.get(e), given.get(e).right, w, gradient);
        }
        return loss;
    }

    private static double example(
            int[][] choices, boolean[] isRight, double[] w, double[] gradient) {
        double[] p = new double[choices.length];
        double max = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < p.length; c++) {
            for (int id : choices[c]) {
                p[c] += w[id];
            }
            max = Math.max(max, p[c]);
        }
        double total = 0;
        double good = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = StrictMath.exp(p[c] - max);
            total += p[c];
            good += isRight[c] ? p[c] : 0;
        }
        for (int c = 0; c < p.length; c++) {
            double difference = p[c] / total - (isRight[c] ? p[c] / good : 0);
            for (int id : choices[c]) {
                gradient[id] += difference;
            }
        }
        return StrictMath.log(total) - StrictMath.log(good);
    }
}
