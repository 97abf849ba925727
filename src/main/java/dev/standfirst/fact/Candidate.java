package dev.standfirst.fact;

import java.util.BitSet;

/**
 * A statement that may become a fact.
 *
 * @param value what its content is worth by itself, {@code > 0}
 * @param weight what that value is multiplied by, {@code > 0}
 */
record Candidate(Statement statement, double value, double weight) {
    int words() {
        return statement.words();
    }

    BitSet stems() {
        return statement.stems();
    }

    boolean overlaps(Candidate other) {
        return statement.overlaps(other.statement);
    }
}
