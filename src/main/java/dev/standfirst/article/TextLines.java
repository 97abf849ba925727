package dev.standfirst.article;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text and what stands between them. */
final class TextLines {
    private static final Pattern WHITE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private TextLines() {}

    /**
     * A line that is not blank.
     *
     * @param span its characters without the white space around them
     * @param indent how many characters of white space it begins with
     * @param afterBlank whether a blank line, or nothing, stands before it
     */
    record Line(Span span, int indent, boolean afterBlank) {}

    /** {@code text} with each run of white space as one space and none around it. */
    static String inOneLine(String text) {
        return WHITE.matcher(text).replaceAll(" ").strip();
    }

    /** The lines of {@code text} that are not blank, in order. */
    static List<Line> of(SourceText text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            Span span = trimmed(text, start, end);
            if (span != null) {
                lines.add(new Line(span, span.start() - start, afterBlank));
            }
            afterBlank = span == null;
            start = end + terminatorLength(text, end);
        }
        return lines;
    }

    private static @Nullable Span trimmed(SourceText text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && SourceText.isWhite(text.charAt(from))) {
            from++;
        }
        while (to > from && SourceText.isWhite(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? new Span(from, to) : null;
    }

    private static int endOfLine(SourceText text, int start) {
        int end = start;
        while (end < text.length() && !isTerminator(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isTerminator(char c) {
        return switch (c) {
            case '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private static int terminatorLength(SourceText text, int end) {
        boolean pair =
                end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return pair ? 2 : 1;
    }
}
