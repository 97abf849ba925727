package dev.standfirst.fact;

import dev.standfirst.text.WordList;

import java.util.EnumMap;
import java.util.Map;

/** A value for each {@link Weight}. Immutable. */
final class Weights {
    private static final Weights SHIPPED = load();

    private final Map<Weight, Double> values;

    private Weights(Map<Weight, Double> values) {
        this.values = values;
    }

    /** The weights that the engine uses: {@code weights.txt}, a value, a tab, a name per line. */
    static Weights shipped() {
        return SHIPPED;
    }

    private static Weights load() {
        Map<Weight, Double> values = new EnumMap<>(Weight.class);
        for (String line : WordList.lines(Weights.class, "weights.txt")) {
            int tab = line.indexOf('\t');
            values.put(
                    Weight.valueOf(line.substring(tab + 1)),
                    Double.valueOf(line.substring(0, tab)));
        }
        if (values.size() < Weight.values().length) {
            throw new IllegalStateException(
                    "weights.txt lacks a weight: it has " + values.keySet());
        }
        return new Weights(values);
    }

    /** The value of {@code weight}. */
    double of(Weight weight) {
        return values.getOrDefault(weight, 0.0);
    }

    /** These weights, but {@code value} for {@code weight}. */
    Weights with(Weight weight, double value) {
        Map<Weight, Double> changed = new EnumMap<>(values);
        changed.put(weight, value);
        return new Weights(changed);
    }
}
