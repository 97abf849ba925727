package dev.standfirst.text;

import dev.standfirst.text.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into tokens: words, numbers and marks. {@code U.S.}, {@code AT&T}, {@code well-known}
 * and {@code don't} are one word each, {@code Reis's} is two ({@code Reis}, {@code 's}), {@code
 * 3.4} and {@code 1,500} one number. White space is in no token. Takes time linear in the range.
 */
public final class Tokens {
    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The tokens of {@code text} within {@code range}, in order. */
    public static List<Token> in(SourceText text, Span range) {
        Tokens scan = new Tokens(text.string(), range.end());
        int at = range.start();
        while (at < range.end()) {
            at = scan.next(at);
        }
        return scan.tokens;
    }

    /** Adds the token that starts at {@code at}, if one does; the index to go on from. */
    private int next(int at) {
        int c = text.codePointAt(at);
        if (SourceText.isWhite(c)) {
            return at + Character.charCount(c);
        }
        if (Character.isLetter(c)) {
            return add(at, wordEnd(at), Kind.WORD);
        }
        if (Character.isDigit(c)) {
            return add(at, numberEnd(at), Kind.NUMBER);
        }
        if (isApostrophe(c) && !tokens.isEmpty() && isClitic(at)) {
            return add(at, at + 2, Kind.WORD);
        }
        return add(at, Math.min(end, at + Character.charCount(c)), Kind.MARK);
    }

    private int add(int start, int stop, Kind kind) {
        tokens.add(new Token(new Span(start, stop), text.substring(start, stop), kind));
        return stop;
    }

    private int wordEnd(int start) {
        int segment = start;
        int at = segmentEnd(start);
        while (at < end && joins(segment, at)) {
            segment = at + 1;
            at = segmentEnd(segment);
        }
        return isDotted(start, at) && at < end && text.charAt(at) == '.' ? at + 1 : at;
    }

    private int segmentEnd(int start) {
        int at = start;
        while (at < end && isInner(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, end);
    }

    /** Whether the mark at {@code at}, right after the segment, holds a word together. */
    private boolean joins(int segment, int at) {
        char mark = text.charAt(at);
        if (at + 1 >= end || !Character.isLetterOrDigit(text.codePointAt(at + 1))) {
            return false;
        }
        return switch (mark) {
            case '-', '‐', '‑' -> true;
            case '\'', '’' -> !isClitic(at);
            case '&' -> Character.isUpperCase(text.codePointAt(at + 1));
            case '.' -> joinsDot(segment, at);
            default -> false;
        };
    }

    /** “U.S”, “e.g” and “example.com”; not “end.Next”. */
    private boolean joinsDot(int segment, int at) {
        if (at - segment == 1) {
            return segmentEnd(at + 1) == at + 2;
        }
        return Character.isLowerCase(text.charAt(at + 1))
                && Character.isLetter(text.charAt(segment));
    }

    private boolean isDotted(int start, int stop) {
        return stop - start >= 3 && text.charAt(start + 1) == '.' && text.charAt(stop - 2) == '.';
    }

    private int numberEnd(int start) {
        int at = start;
        while (at < end && (Character.isDigit(text.charAt(at)) || joinsDigits(at))) {
            at++;
        }
        return Math.max(at, Math.min(end, start + Character.charCount(text.codePointAt(start))));
    }

    private boolean joinsDigits(int at) {
        char mark = text.charAt(at);
        return (mark == '.' || mark == ',')
                && at + 1 < end
                && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isClitic(int at) {
        if (at + 1 >= end || (text.charAt(at + 1) != 's' && text.charAt(at + 1) != 'S')) {
            return false;
        }
        return Character.isLetterOrDigit(text.codePointBefore(at))
                && (at + 2 >= end || !isInner(text.codePointAt(at + 2)));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isInner(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
