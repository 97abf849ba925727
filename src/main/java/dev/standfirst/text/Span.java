package dev.standfirst.text;

import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 code units. Spans order by start,
 * then by end.
 *
 * @param start index of the first code unit, {@code >= 0}
 * @param end index after the last code unit, {@code > start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /**
     * @throws IllegalArgumentException if the range is empty, reversed or starts below 0
     */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of code units it covers, {@code >= 1}. */
    public int length() {
        return end - start;
    }

    /** The characters it covers in {@code text}. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Whether the two share a code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether all of {@code other} lies within this. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the code unit at {@code index} lies within this. */
    public boolean contains(int index) {
        return start <= index && index < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
