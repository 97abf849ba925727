package dev.standfirst.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The inputs that reached something new, which further ones are made of. */
final class Corpus {
    private static final int LATEST = 64;

    private final List<byte[]> inputs = new ArrayList<>();

    void add(byte[] input) {
        inputs.add(input);
    }

    int size() {
        return inputs.size();
    }

    /** One of them: half the time one of the latest, as what is next to the new may be new. */
    byte[] any(SplittableRandom random) {
        if (inputs.isEmpty()) {
            return new byte[0];
        }
        int from = random.nextBoolean() ? Math.max(0, inputs.size() - LATEST) : 0;
        byte[] one = inputs.get(random.nextInt(from, inputs.size()));
        byte[] other = inputs.get(random.nextInt(from, inputs.size()));
        return one.length <= other.length ? one : other;
    }
}
