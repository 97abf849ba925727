package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Units.Named;
import dev.standfirst.fact.Units.Unit;

import java.util.Optional;
import java.util.Set;

/** Reads "%", "0.8pc", "per cent", "percentage points" and "basis points" after a number. */
final class Percentages {
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "％");
    private static final Unit HUNDREDTH = Unit.of(Kind.PERCENT, "%");

    private Percentages() {}

    /** The percentage that ends a number at {@code to}, "half a percentage point" among them. */
    static Optional<Named> after(Lexemes lexemes, int to) {
        int at = lexemes.afterHyphen(to);
        if (lexemes.is(at, "of") && lexemes.is(at + 1, "a")) {
            at += 2;
        }
        if (lexemes.is(at, "percentage") || lexemes.is(at, "basis")) {
            return points(lexemes, at);
        }
        if (lexemes.isOneOf(at, Set.of("bp", "bps"))) {
            return Optional.of(new Named(Unit.of(Kind.PERCENT, "basis points"), at + 1));
        }
        if (lexemes.isOneOf(at, PERCENT)) {
            return Optional.of(new Named(HUNDREDTH, at + 1));
        }
        if (lexemes.is(at, "pc") && lexemes.isAttached(at) && !lexemes.get(at).isCapitalised()) {
            return Optional.of(new Named(HUNDREDTH, at + 1));
        }
        int cent = lexemes.afterHyphen(at + 1);
        return lexemes.is(at, "per") && lexemes.is(cent, "cent")
                ? Optional.of(new Named(HUNDREDTH, cent + 1))
                : Optional.empty();
    }

    private static Optional<Named> points(Lexemes lexemes, int at) {
        int noun = lexemes.afterHyphen(at + 1);
        return lexemes.isOneOf(noun, Set.of("point", "points"))
                ? Optional.of(
                        new Named(Unit.of(Kind.PERCENT, lexemes.text(at) + " points"), noun + 1))
                : Optional.empty();
    }
}
