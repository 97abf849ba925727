package dev.standfirst.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One thing measured again and again. Not safe for use by several threads. */
final class Series {
    private final String name;
    private final List<Double> values = new ArrayList<>();

    Series(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The same values under another name. */
    Series named(String other) {
        Series same = new Series(other);
        same.values.addAll(values);
        return same;
    }

    void add(double value) {
        values.add(value);
    }

    int count() {
        return values.size();
    }

    double median() {
        return quantile(0.5);
    }

    /**
     * The value that the share {@code q} of all is at most, between two of them by proportion.
     *
     * @throws IndexOutOfBoundsException if there are no values
     */
    double quantile(double q) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        double at = q * (sorted.size() - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
    }
}
