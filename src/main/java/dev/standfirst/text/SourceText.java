package dev.standfirst.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An article's canonical text: what every offset refers to, and what is never rewritten.
 *
 * @param string well-formed UTF-16: every surrogate is one of a pair
 */
public record SourceText(String string) implements CharSequence {
    /**
     * @throws IllegalArgumentException if {@code string} holds a surrogate without its other half
     */
    public SourceText {
        int lone = loneSurrogate(string);
        if (lone >= 0) {
            throw new IllegalArgumentException("surrogate without its other half at " + lone);
        }
    }

    /** Whether the character is white space, a no-break space included. */
    public static boolean isWhite(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** The characters at {@code span}. */
    public String at(Span span) {
        return string.substring(span.start(), span.end());
    }

    /** The characters at {@code spans}, in the order given, with one space between two. */
    public String at(List<Span> spans) {
        return spans.stream().map(this::at).collect(Collectors.joining(" "));
    }

    @Override
    public int length() {
        return string.length();
    }

    @Override
    public char charAt(int index) {
        return string.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return string.subSequence(start, end);
    }

    @Override
    public String toString() {
        return string;
    }

    private static int loneSurrogate(String s) {
        return IntStream.range(0, s.length()).filter(i -> isLone(s, i)).findFirst().orElse(-1);
    }

    private static boolean isLone(String s, int i) {
        char c = s.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        int other = Character.isHighSurrogate(c) ? i + 1 : i - 1;
        if (other < 0 || other >= s.length()) {
            return true;
        }
        return !Character.isSurrogatePair(
                s.charAt(Math.min(i, other)), s.charAt(Math.max(i, other)));
    }
}
