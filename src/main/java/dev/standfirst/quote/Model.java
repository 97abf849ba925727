package dev.standfirst.quote;

import dev.standfirst.text.WordList;

import java.util.HashMap;
import java.util.Map;

/** A linear model: a weight per feature. */
final class Model {
    private final Map<String, Double> weights;

    /** A model of these weights, which must not change afterwards. */
    Model(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** Reads a resource of this package: a weight, a tab, a feature per line. */
    static Model load(String resource) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : WordList.lines(Model.class, resource)) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(tab + 1), Double.valueOf(line.substring(0, tab)));
        }
        return new Model(weights);
    }

    /** The weight of {@code feature}, 0 where it has none. */
    double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }
}
