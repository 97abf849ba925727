package dev.standfirst.fact;

import dev.standfirst.fact.Numerals.Numeral;

import org.jspecify.annotations.Nullable;

/**
 * A number, or two with "to" or a hyphen between them.
 *
 * @param low the number, or the lower of the two
 * @param high the higher of the two, or null
 */
record Range(Numeral low, @Nullable Numeral high) {
    static Range of(Numeral only) {
        return new Range(only, null);
    }

    int from() {
        return low.from();
    }

    /** The lexeme after it. */
    int to() {
        return high == null ? low.to() : high.to();
    }

    boolean isOneNumber() {
        return high == null;
    }

    /** This range, or its lower end only. */
    Range lowOnly() {
        return of(low);
    }
}
