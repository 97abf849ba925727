package dev.standfirst.representation;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Characters that a page, a feed or a text message cannot carry as they are. Bidi controls are
 * those of Unicode's UAX #9.
 */
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char POP_EMBEDDING = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private Characters() {}

    /** {@code text} with U+FFFD for each half of a surrogate pair; as long as before. */
    static String wellFormed(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean == null ? text : clean.toString();
    }

    /**
     * {@code text} as a page may show it, as long as before, so that offsets stay true: U+FFFD for
     * what HTML forbids (controls but white space, non-characters, halves of surrogate pairs) and
     * for bidi controls that would carry on after their line: embeddings and isolates that it does
     * not close, closings of nothing, and overrides, which show other words than are there. A
     * carriage return on its own is a line feed.
     */
    static String shown(CharSequence text) {
        StringBuilder shown = new StringBuilder(text);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == '\r' && !(i + 1 < shown.length() && shown.charAt(i + 1) == '\n')) {
                shown.setCharAt(i, '\n');
            } else if (isForbidden(shown, i)) {
                shown.setCharAt(i, REPLACEMENT);
            } else {
                bidi(shown, i, open);
            }
            if (isLineEnd(c)) {
                drop(shown, open);
            }
        }
        drop(shown, open);
        return shown.toString();
    }

    private static void bidi(StringBuilder shown, int i, Deque<Integer> open) {
        switch (shown.charAt(i)) {
            case '\u202A', '\u202B', '\u2066', '\u2067', '\u2068' -> open.push(i);
            case '\u202D', '\u202E' -> shown.setCharAt(i, REPLACEMENT);
            case POP_EMBEDDING, POP_ISOLATE -> close(shown, i, open);
            default -> {}
        }
    }

    private static void close(StringBuilder shown, int i, Deque<Integer> open) {
        boolean isolate = shown.charAt(i) == POP_ISOLATE;
        if (!open.isEmpty() && shown.charAt(open.element()) >= '\u2066' == isolate) {
            open.pop();
        } else {
            shown.setCharAt(i, REPLACEMENT);
        }
    }

    private static void drop(StringBuilder shown, Deque<Integer> open) {
        open.forEach(i -> shown.setCharAt(i, REPLACEMENT));
        open.clear();
    }

    /**
     * {@code text} in one line: white space folded to single spaces, none at the ends; controls,
     * bidi controls and other invisible formatting dropped, but for the joiners, which letters and
     * emoji need.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isSpace(c)) {
                space = !line.isEmpty();
            } else if (isSpoken(c)) {
                line.append(space ? " " : "").appendCodePoint(c);
                space = false;
            }
        }
        return line.toString();
    }

    /** All white space that Unicode knows, and the controls that end a line. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isSpoken(int c) {
        return c == '\u200C'
                || c == '\u200D'
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
                    default -> !isNonCharacter(c);
                };
    }

    /** Whether HTML forbids the character at {@code i}, which may be half of one. */
    static boolean isForbidden(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return isLone(text, i) || isNonCharacter(pairAt(text, i));
        }
        return isForbiddenControl(c) || isNonCharacter(c);
    }

    private static boolean isForbiddenControl(char c) {
        return c < ' ' ? "\t\n\f\r".indexOf(c) < 0 : c >= '\u007F' && c <= '\u009F';
    }

    private static boolean isNonCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static int pairAt(CharSequence text, int i) {
        int high = Character.isHighSurrogate(text.charAt(i)) ? i : i - 1;
        return Character.toCodePoint(text.charAt(high), text.charAt(high + 1));
    }

    private static boolean isLone(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2029';
    }
}
