package dev.standfirst.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A mark that may open or close a quotation: a double one, a pair of single ones that stand for a
 * double one, or a guillemet.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param family the marks that it pairs with
 * @param leaning what its shape says: “ opens, ” closes, " does not say
 * @param place what the characters around it say
 * @param isAfterDigit whether it may stand for inches or seconds
 */
record Mark(int start, int end, Family family, Side leaning, Side place, boolean isAfterDigit) {
    private static final String ANY = "“”\"„«»‹›‘’'`";
    private static final String BEFORE_OPENING = "([{—–-/=";
    private static final String AFTER_CLOSING = ")]},.;:?!…—–-/";

    /** Marks that belong together. */
    enum Family {
        CURLY,
        STRAIGHT,
        /** `` and '', as the wires had it. */
        WIRE,
        LOW,
        GUILLEMET,
        ANGLE
    }

    /** Which side of a quotation. */
    enum Side {
        OPENING,
        CLOSING,
        EITHER
    }

    /** Whether this more likely opens a quotation than closes one. */
    boolean isOpening() {
        return leaning == Side.OPENING ? place != Side.CLOSING : place == Side.OPENING;
    }

    /** Whether this more likely closes a quotation than opens one. */
    boolean isClosing() {
        return leaning == Side.CLOSING ? place != Side.OPENING : place == Side.CLOSING;
    }

    /** The marks within {@code range}, in order. Takes time linear in it. */
    static List<Mark> in(String text, Span range) {
        List<Mark> marks = new ArrayList<>();
        int at = range.start();
        while (at < range.end()) {
            at = ANY.indexOf(text.charAt(at)) < 0 ? at + 1 : readRun(text, range, at, marks);
        }
        return marks;
    }

    /** Reads marks that touch: what stands around them all says on which side they are. */
    private static int readRun(String text, Span range, int start, List<Mark> marks) {
        int end = start;
        while (end < range.end() && ANY.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        Side place = place(text, range, start, end);
        int at = start;
        while (at < end) {
            int width = width(text, at, end, place);
            Family family = family(text.charAt(at), width);
            if (family != null) {
                boolean digit = at > range.start() && isDigit(text.charAt(at - 1));
                marks.add(new Mark(at, at + width, family, leaning(text.charAt(at)), place, digit));
            }
            at += width;
        }
        return end;
    }

    private static Side place(String text, Span range, int start, int end) {
        char before = start == range.start() ? ' ' : text.charAt(start - 1);
        char after = end == range.end() ? ' ' : text.charAt(end);
        boolean opens = isWhite(before) || BEFORE_OPENING.indexOf(before) >= 0;
        boolean closes = isWhite(after) || AFTER_CLOSING.indexOf(after) >= 0;
        if (isWhite(before) != isWhite(after)) {
            boolean bracket = "([{".indexOf(before) >= 0;
            return isWhite(before) || bracket ? Side.OPENING : Side.CLOSING;
        }
        if (opens == closes) {
            return Side.EITHER;
        }
        return opens ? Side.OPENING : Side.CLOSING;
    }

    /** Two single marks are one double mark; of three at a quotation's end the first is alone. */
    private static int width(String text, int at, int end, Side place) {
        char c = text.charAt(at);
        if ("'’‘`".indexOf(c) < 0 || at + 1 >= end || text.charAt(at + 1) != c) {
            return 1;
        }
        boolean third = at + 2 < end && text.charAt(at + 2) == c;
        return third && end - at == 3 && place == Side.CLOSING ? 1 : 2;
    }

    private static @Nullable Family family(char c, int width) {
        return switch (c) {
            case '“', '”' -> Family.CURLY;
            case '‘', '’' -> width == 2 ? Family.CURLY : null;
            case '"' -> Family.STRAIGHT;
            case '`', '\'' -> width == 2 ? Family.WIRE : null;
            case '„' -> Family.LOW;
            case '«', '»' -> Family.GUILLEMET;
            default -> Family.ANGLE;
        };
    }

    private static Side leaning(char c) {
        return switch (c) {
            case '“', '‘', '`', '„', '«', '‹' -> Side.OPENING;
            case '”', '’', '»', '›' -> Side.CLOSING;
            default -> Side.EITHER;
        };
    }

    private static boolean isDigit(char c) {
        return "0123456789½¼¾".indexOf(c) >= 0;
    }

    private static boolean isWhite(char c) {
        return SourceText.isWhite(c);
    }
}
