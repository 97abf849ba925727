package dev.standfirst.store;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The place of an event in the order of one object's events, as S3 numbers them. Sequencers of
 * different objects say nothing of each other.
 *
 * @param value upper-case hexadecimal digits, padded with zeros on the right to {@value #WIDTH}, so
 *     that comparing strings compares sequencers
 */
public record Sequencer(String value) implements Comparable<Sequencer> {
    /** Digits of the padded form. S3's have 16 to 18. */
    public static final int WIDTH = 64;

    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{1," + WIDTH + "}");

    /**
     * @throws IllegalArgumentException if {@code value} is not made of 1 to {@value #WIDTH}
     *     hexadecimal digits
     */
    public Sequencer {
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("not a sequencer");
        }
        value = value.toUpperCase(Locale.ROOT) + "0".repeat(WIDTH - value.length());
    }

    @Override
    public int compareTo(Sequencer other) {
        return value.compareTo(other.value);
    }
}
