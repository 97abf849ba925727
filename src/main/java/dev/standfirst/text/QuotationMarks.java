package dev.standfirst.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, a paragraph at a time: “ ”, " ", « », „ “, `` '', '' '', and the single
 * marks ‘ ’ and ' ' where they stand outermost. Takes time linear in the paragraph.
 *
 * <p>A second “ before the first is closed discards the first, as a doubled mark and a forgotten
 * one are commoner than the same marks nested.
 */
public final class QuotationMarks {
    private final String text;
    private final int start;
    private final int end;
    private final SingleMarks singles;
    private final List<Span> stretches = new ArrayList<>();

    /** The closing marks that would end the open stretch, or empty where none is open. */
    private String closers = "";

    private int open;

    private QuotationMarks(SourceText text, Span paragraph) {
        this.text = text.string();
        this.start = paragraph.start();
        this.end = paragraph.end();
        this.singles = new SingleMarks(this.text, paragraph);
    }

    /**
     * The stretches between paired quotation marks within {@code paragraph}, without the marks,
     * outermost only, in order. A mark left open runs to the paragraph's end.
     */
    public static List<Span> stretches(SourceText text, Span paragraph) {
        QuotationMarks marks = new QuotationMarks(text, paragraph);
        int at = marks.start;
        while (at < marks.end) {
            at = marks.read(at);
        }
        marks.close(marks.end);
        return marks.stretches;
    }

    /** Reads what stands at {@code at}; the index to go on from. */
    private int read(int at) {
        char c = text.charAt(at);
        int width = isDoubled(at) ? 2 : 1;
        if (isCloser(c, width)) {
            close(at);
            return at + width;
        }
        if (isOpener(c, width, at)) {
            closers = closersOf(c, width);
            open = at + width;
            return open;
        }
        return closers.isEmpty() && width == 1 ? single(at) : at + width;
    }

    private int single(int at) {
        int closer = singles.closerOf(at);
        if (closer < 0) {
            return at + 1;
        }
        open = at + 1;
        closers = "’";
        close(closer);
        return closer + 1;
    }

    private void close(int at) {
        if (!closers.isEmpty() && at > open) {
            stretches.add(new Span(open, at));
        }
        closers = "";
    }

    private boolean isDoubled(int at) {
        char c = text.charAt(at);
        return (c == '`' || c == '\'') && at + 1 < end && text.charAt(at + 1) == c;
    }

    private boolean isCloser(char c, int width) {
        if (c == '\'' && width == 1) {
            return false;
        }
        return closers.indexOf(c) >= 0;
    }

    private boolean isOpener(char c, int width, int at) {
        if (!closers.isEmpty()) {
            return c == '“' && closers.indexOf('”') >= 0;
        }
        return switch (c) {
            case '“', '„', '«' -> true;
            case '"' -> !isInches(at);
            case '`' -> width == 2;
            case '\'' -> width == 2 && (at == start || !isWordBefore(at));
            default -> false;
        };
    }

    /** “a 6" pipe”: a mark after a digit and before no letter opens nothing. */
    private boolean isInches(int at) {
        return at > start
                && Character.isDigit(text.charAt(at - 1))
                && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private boolean isWordBefore(int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static String closersOf(char c, int width) {
        return switch (c) {
            case '«' -> "»";
            case '„' -> "“”\"";
            case '`', '\'' -> width == 2 ? "'\"”" : "";
            default -> "”\"";
        };
    }
}
