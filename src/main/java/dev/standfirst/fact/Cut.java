package dev.standfirst.fact;

import java.util.Comparator;

/**
 * A run of a sentence's tokens to leave out.
 *
 * @param from the first token left out
 * @param to the token after the last one left out, {@code > from}
 */
record Cut(int from, int to) {
    /** By where they begin. */
    static final Comparator<Cut> ORDER = Comparator.comparingInt(Cut::from);
}
