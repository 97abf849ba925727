package dev.standfirst.fact;

import java.util.List;
import java.util.Optional;

/** Reads figures of one sort. */
@FunctionalInterface
interface Recogniser {
    /** The figure that begins at a lexeme. */
    Optional<Found> at(int at);

    /**
     * What the first of {@code recognisers} that finds anything finds. They are asked at each word
     * of an article, where {@link Optional#or} would allocate a function for each of them.
     */
    static Optional<Found> first(List<Recogniser> recognisers, int at) {
        for (Recogniser recogniser : recognisers) {
            Optional<Found> found = recogniser.at(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
