package dev.standfirst.text;

import java.util.Locale;

/**
 * A word, a number or a mark of a text.
 *
 * @param span where it stands
 * @param text its characters
 * @param kind what it is
 */
public record Token(Span span, String text, Kind kind) {
    /**
     * What a token is. A word with a hyphen or an apostrophe inside is one word, a clitic 's is one
     * of its own.
     */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    /** Index of its first code unit. */
    public int start() {
        return span.start();
    }

    /** Index after its last code unit. */
    public int end() {
        return span.end();
    }

    /** Whether it is a word that begins with an upper-case letter. */
    public boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is neither word nor number. */
    public boolean isMark() {
        return kind == Kind.MARK;
    }

    /** Its characters in lower case, with straight apostrophes. */
    public String folded() {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether its characters are {@code text}. */
    public boolean is(String text) {
        return this.text.equals(text);
    }
}
