package dev.standfirst.text;

import dev.standfirst.text.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into tokens. */
public final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-'’.&](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]+)*)"
                            + "|(?<number>\\p{N}+(?:[.,]\\p{N}+)*)"
                            + "|\\S");

    private Tokens() {}

    /** The tokens of {@code text} within {@code range}, in order. */
    public static List<Token> in(SourceText text, Span range) {
        List<Token> tokens = new ArrayList<>();
        Matcher at = TOKEN.matcher(text).region(range.start(), range.end());
        while (at.find()) {
            tokens.add(new Token(new Span(at.start(), at.end()), at.group(), kind(at)));
        }
        return tokens;
    }

    private static Kind kind(Matcher at) {
        if (at.start("word") >= 0) {
            return Kind.WORD;
        }
        return at.start("number") >= 0 ? Kind.NUMBER : Kind.MARK;
    }
}
