package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Named;
import dev.standfirst.fact.Units.Unit;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the unit of a number that shares it with another: "11 and 8 percent", "45 to 40 percent",
 * "7- and 8-year-old boys", "to 6.8 weeks from 7.2".
 */
final class SharedUnits {
    private static final int MOST_NUMBERS = 4;
    private static final Set<String> JOINTS = Set.of("and", "or", "to", "versus", "vs");
    private static final Set<Kind> SHARED =
            Set.of(Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION);

    private final Lexemes lexemes;
    private final Numerals numerals;

    SharedUnits(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.numerals = new Numerals(lexemes);
    }

    /**
     * The unit that {@code range} shares with what follows or precedes it.
     *
     * @param last the figure before it, or null
     */
    Optional<Unit> of(Range range, @Nullable Found last) {
        return Counted.after(lexemes, range.to()).isPresent()
                ? Optional.empty()
                : next(range.to()).or(() -> previous(range, last));
    }

    private Optional<Unit> next(int to) {
        int at = to;
        for (int numbers = 0; numbers < MOST_NUMBERS; numbers++) {
            Optional<Numeral> number = numerals.at(afterJoint(at));
            if (afterJoint(at) == at || number.isEmpty()) {
                return Optional.empty();
            }
            at = number.get().to();
            Optional<Unit> unit = unit(at);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** After "and", ",", "-to-" or the hyphen of "7- and": where the next number begins. */
    private int afterJoint(int at) {
        int from = lexemes.is(at, "-") && lexemes.isAttached(at) ? at + 1 : at;
        int comma = lexemes.is(from, ",") ? from + 1 : from;
        return lexemes.isOneOf(comma, JOINTS)
                ? lexemes.afterHyphen(comma + 1)
                : comma > from ? comma : at;
    }

    private Optional<Unit> unit(int to) {
        return Percentages.after(lexemes, to)
                .or(() -> Units.at(lexemes, lexemes.afterHyphen(to)))
                .or(() -> Prices.after(lexemes, to))
                .map(named -> aged(named));
    }

    /** "7- and 8-year-old boys" are both of an age. */
    private Unit aged(Named named) {
        int old = lexemes.afterHyphen(named.to());
        return lexemes.isOneOf(old, Set.of("old", "olds"))
                ? Unit.of(Kind.MEASURE, named.unit().code())
                : named.unit();
    }

    /** "5 percent from 4.5": what the figure before is in. */
    private Optional<Unit> previous(Range range, @Nullable Found last) {
        if (last == null || !isFrom(range, last) || !SHARED.contains(last.figure().kind())) {
            return Optional.empty();
        }
        Figure figure = last.figure();
        return Optional.of(
                new Unit(figure.kind(), figure.unit(), BigDecimal.ONE, !figure.approximate()));
    }

    private boolean isFrom(Range range, Found last) {
        return lexemes.is(range.from() - 1, "from")
                && last.to() == range.from() - 1
                && range.low().inDigits()
                && !lexemes.isHyphen(range.to());
    }
}
