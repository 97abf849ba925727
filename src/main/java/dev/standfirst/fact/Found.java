package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Figure.Value;
import dev.standfirst.fact.Figure.Value.Amount;
import dev.standfirst.fact.Figure.Value.Moment;
import dev.standfirst.fact.Units.Unit;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A figure that was found.
 *
 * @param to the lexeme after it
 */
record Found(Figure figure, int to) {
    /** A number or range in a unit, with what hedges it. */
    static Found amount(Lexemes lexemes, Range range, int to, Unit unit) {
        return amount(lexemes, range.from(), to, range, unit);
    }

    /**
     * A number or range in a unit, with what hedges it.
     *
     * @param from where it begins: before the number where a sign stands there
     */
    static Found amount(Lexemes lexemes, int from, int to, Range range, Unit unit) {
        String hedge =
                Qualifiers.before(lexemes, from)
                        .or(() -> Qualifiers.after(lexemes, to))
                        .orElse(null);
        return new Found(
                new Figure(
                        unit.kind(),
                        lexemes.span(from, to),
                        value(range.low().value(), unit),
                        range.high() == null ? null : value(range.high().value(), unit),
                        unit.code(),
                        hedge,
                        !unit.isSettled()),
                to);
    }

    private static Value value(BigDecimal number, Unit unit) {
        return new Amount(number.multiply(unit.factor()));
    }

    /**
     * A day, month or year, or a span of them.
     *
     * @param iso ISO 8601, or null where it is not known
     * @param until the end of a span of time, or null
     */
    static Found date(
            Lexemes lexemes,
            int from,
            int to,
            @Nullable String iso,
            @Nullable String until,
            boolean approximate) {
        return moment(lexemes, Kind.DATE, from, to, iso, until, null, approximate);
    }

    /** A time of day, or a span between two, with what hedges it. */
    static Found time(
            Lexemes lexemes,
            int from,
            int to,
            @Nullable String iso,
            @Nullable String until,
            boolean approximate) {
        String hedge = Qualifiers.before(lexemes, from).orElse(null);
        return moment(lexemes, Kind.TIME, from, to, iso, until, hedge, approximate);
    }

    private static Found moment(
            Lexemes lexemes,
            Kind kind,
            int from,
            int to,
            @Nullable String iso,
            @Nullable String until,
            @Nullable String hedge,
            boolean approximate) {
        Figure figure =
                new Figure(
                        kind,
                        lexemes.span(from, to),
                        iso == null ? null : new Moment(iso),
                        until == null ? null : new Moment(until),
                        null,
                        hedge,
                        approximate);
        return new Found(figure, to);
    }

    /** This figure, begun at an earlier lexeme. */
    Found since(Lexemes lexemes, int from) {
        return new Found(
                new Figure(
                        figure.kind(),
                        new Span(lexemes.get(from).span().start(), figure.span().end()),
                        figure.value(),
                        figure.valueTo(),
                        figure.unit(),
                        figure.qualifier(),
                        figure.approximate()),
                to);
    }

    /** This figure as another kind: a length of time as an age. */
    Found as(Kind kind) {
        return new Found(
                new Figure(
                        kind,
                        figure.span(),
                        figure.value(),
                        figure.valueTo(),
                        figure.unit(),
                        figure.qualifier(),
                        figure.approximate()),
                to);
    }

    /** This figure, marked as an interpretation. */
    Found approximately() {
        return new Found(
                new Figure(
                        figure.kind(),
                        figure.span(),
                        figure.value(),
                        figure.valueTo(),
                        figure.unit(),
                        figure.qualifier(),
                        true),
                to);
    }
}
