package dev.standfirst.fact;

import dev.standfirst.text.Span;
import dev.standfirst.text.Token;

import java.util.List;
import java.util.Optional;

/**
 * Cleans the edges of what was cut out: dashes, bullets, commas and quotation marks without their
 * other half say nothing there.
 */
final class Edges {
    private static final String NEVER_FIRST = "-–—_•*·|,;:.…)]}”’>";
    private static final String NEVER_LAST = "-–—_•*·|,;:([{“‘<";
    private static final String MARKS = "\"“”'‘’«»";

    private Edges() {}

    /**
     * The stretch of {@code tokens} without loose marks at its edges; empty where nothing is left.
     *
     * @param quotations the quoted stretches of the sentence, without their marks
     */
    static Optional<Span> cleaned(List<Token> tokens, List<Span> quotations) {
        int from = 0;
        int to = tokens.size();
        while (from < to && isLooseAtStart(tokens, from, to, quotations)) {
            from++;
        }
        while (from < to && isLooseAtEnd(tokens, from, to, quotations)) {
            to--;
        }
        return from == to
                ? Optional.empty()
                : Optional.of(new Span(tokens.get(from).start(), tokens.get(to - 1).end()));
    }

    /** Whether {@code token} opens or closes a quoted stretch of {@code sentence}. */
    static boolean isMarkOf(Sentence sentence, Token token) {
        return sentence.quotations().stream()
                .anyMatch(q -> isNext(token.end(), q.start()) || isNext(q.end(), token.start()));
    }

    private static boolean isLooseAtStart(List<Token> tokens, int at, int to, List<Span> quotes) {
        Token token = tokens.get(at);
        if (isOneOf(token, MARKS)) {
            int end = tokens.get(to - 1).end();
            return quotes.stream().noneMatch(q -> isNext(token.end(), q.start()) && q.end() < end);
        }
        return isOneOf(token, NEVER_FIRST);
    }

    private static boolean isLooseAtEnd(List<Token> tokens, int from, int to, List<Span> quotes) {
        Token token = tokens.get(to - 1);
        if (isOneOf(token, MARKS)) {
            int start = tokens.get(from).start();
            return quotes.stream()
                    .noneMatch(q -> isNext(q.end(), token.start()) && q.start() > start);
        }
        return isOneOf(token, NEVER_LAST);
    }

    /** Two single marks may stand for a double one. */
    private static boolean isNext(int offset, int next) {
        return next == offset || next == offset + 1;
    }

    private static boolean isOneOf(Token token, String marks) {
        return token.isMark() && token.text().length() == 1 && marks.contains(token.text());
    }
}
