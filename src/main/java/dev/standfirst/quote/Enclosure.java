package dev.standfirst.quote;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

/**
 * The double quotation marks, “ ” and ", around a stretch. Other marks are left outside: a single
 * one may be an apostrophe, and a span should hold no guess.
 */
final class Enclosure {
    private static final String MARKS = "“”\"";

    private Enclosure() {}

    /** {@code stretch} without white space at its ends, but with the double marks beside it. */
    static Span around(SourceText text, Span stretch) {
        int start = firstWord(text, stretch);
        int end = endOfWords(text, stretch);
        boolean opened = stretch.start() > 0 && isMark(text.charAt(stretch.start() - 1));
        boolean closed = stretch.end() < text.length() && isMark(text.charAt(stretch.end()));
        return new Span(opened ? stretch.start() - 1 : start, closed ? stretch.end() + 1 : end);
    }

    /** What {@code span} holds but for double marks and white space at its ends. */
    static Span within(SourceText text, Span span) {
        return new Span(firstWord(text, span), endOfWords(text, span));
    }

    private static int firstWord(SourceText text, Span span) {
        int start = span.start();
        while (start < span.end() - 1 && isLoose(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int endOfWords(SourceText text, Span span) {
        int end = span.end();
        while (end > span.start() + 1 && isLoose(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLoose(char c) {
        return SourceText.isWhite(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }
}
