package dev.standfirst.fact;

import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement cut up as the reader of figures wants it: letters, digits and marks apart even where
 * they touch, so that "41m", "A$40,000", "Friday's" and "three-year-old" show their parts. A number
 * keeps its grouping and decimals. Positions outside hold nothing and are asked without harm.
 */
final class Lexemes {
    private static final Pattern LEXEME =
            Pattern.compile(
                    "(?<word>\\p{L}++(?:['’](?!s(?!\\p{L}))\\p{L}++)*+)"
                            + "|(?:['’]s(?!\\p{L}))"
                            + "|(?<number>(?:\\d{1,3}(?:[,'’\\u00a0\\u202f\\u2009 ]\\d{3}){1,6}+(?!\\d)"
                            + "|\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?!\\d)|\\d++)(?:\\.\\d++)?)"
                            + "|[^\\s]");
    private static final Lexeme NOTHING =
            new Lexeme(Kind.NOTHING, new Span(0, 1), "", false, false, true);

    private final List<Lexeme> lexemes = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    /** What a lexeme is. */
    enum Kind {
        WORD,
        NUMBER,
        MARK,
        NOTHING
    }

    /**
     * A part of a statement.
     *
     * @param text its characters, in lower case and with straight apostrophes
     * @param isCapitalised whether it begins with an upper-case letter
     * @param isAllCapitals whether it holds no lower-case letter
     * @param isApart whether white space or nothing stands before it
     */
    record Lexeme(
            Kind kind,
            Span span,
            String text,
            boolean isCapitalised,
            boolean isAllCapitals,
            boolean isApart) {}

    /** Cuts up {@code range} of {@code text}. */
    Lexemes(CharSequence text, Span range) {
        Matcher at = LEXEME.matcher(text).region(range.start(), range.end());
        int end = -1;
        while (at.find()) {
            String characters = at.group();
            lexemes.add(
                    new Lexeme(
                            kind(at),
                            new Span(at.start(), at.end()),
                            characters.toLowerCase(Locale.ROOT).replace('’', '\''),
                            Character.isUpperCase(characters.charAt(0)),
                            characters.equals(characters.toUpperCase(Locale.ROOT)),
                            at.start() != end));
            end = at.end();
        }
        lexemes.forEach(lexeme -> words.add(lexeme.text));
    }

    private static Kind kind(Matcher at) {
        if (at.start("word") >= 0) {
            return Kind.WORD;
        }
        return at.start("number") >= 0 ? Kind.NUMBER : Kind.MARK;
    }

    int size() {
        return lexemes.size();
    }

    Lexeme get(int at) {
        return at >= 0 && at < lexemes.size() ? lexemes.get(at) : NOTHING;
    }

    /** The characters at {@code at}, in lower case. */
    String text(int at) {
        return get(at).text;
    }

    boolean is(int at, String text) {
        return get(at).text.equals(text);
    }

    boolean isWord(int at) {
        return get(at).kind == Kind.WORD;
    }

    boolean isNumber(int at) {
        return get(at).kind == Kind.NUMBER;
    }

    /** Whether {@code at} touches what stands before it. */
    boolean isAttached(int at) {
        return get(at).kind != Kind.NOTHING && !get(at).isApart;
    }

    /** Whether {@code at} is a hyphen or short dash between two things that touch it. */
    boolean isHyphen(int at) {
        return (is(at, "-") || is(at, "‑") || is(at, "–")) && isAttached(at) && isAttached(at + 1);
    }

    /** Whether {@code at} is one of {@code texts}. */
    boolean isOneOf(int at, Set<String> texts) {
        return texts.contains(get(at).text);
    }

    /** Whether a sentence begins at {@code at}, an opening mark aside. */
    boolean isStart(int at) {
        Lexeme before = get(at - 1);
        return before.kind == Kind.NOTHING
                || (before.kind == Kind.MARK && !isWord(at - 2) && !isNumber(at - 2));
    }

    /** Whether any of {@code some} stands anywhere in the statement. */
    boolean mention(Set<String> some) {
        return some.stream().anyMatch(words::contains);
    }

    /** {@code at}, or what follows it if it is a hyphen. */
    int afterHyphen(int at) {
        return isHyphen(at) ? at + 1 : at;
    }

    /** The place in the text from lexeme {@code from} to lexeme {@code to}, exclusive. */
    Span span(int from, int to) {
        return new Span(lexemes.get(from).span.start(), lexemes.get(to - 1).span.end());
    }
}
