package dev.standfirst.fuzz;

/** Something that takes any bytes. Whatever it throws is a find. */
public interface Target {
    /** What becomes of {@code input}: equal to what becomes of the same bytes again. */
    Object take(byte[] input);

    /** Holds {@code input}, which reached something new, to promises that are dear to check. */
    void examine(byte[] input);
}
