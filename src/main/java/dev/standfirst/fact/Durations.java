package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Unit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads lengths of time: "three years", "2 hours, 32 minutes", "4:07.13" of a race. */
final class Durations {
    private static final Map<String, BigDecimal> SECONDS =
            Map.of(
                    "s", BigDecimal.ONE,
                    "min", BigDecimal.valueOf(60),
                    "h", BigDecimal.valueOf(3_600),
                    "d", BigDecimal.valueOf(86_400),
                    "wk", BigDecimal.valueOf(604_800));
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final Map<String, BigDecimal> MONTHS =
            Map.of("mo", BigDecimal.ONE, "a", BigDecimal.valueOf(12));

    private static final int LONGEST_SECONDS = 6;

    private final Lexemes lexemes;

    Durations(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * A length of time.
     *
     * @param unit its UCUM code
     */
    private record Length(BigDecimal value, String unit, int to) {}

    /** "two decades", "2 hours, 32 minutes"; per time a rate: "40 hours a week". */
    Found of(Range range, Units.Named named) {
        Unit unit = named.unit();
        String code = Objects.requireNonNull(unit.code());
        Optional<Units.Rate> rate = Units.rate(lexemes, named.to());
        if (rate.isPresent()) {
            return Found.amount(lexemes, range, rate.get().to(), unit.per(rate.get().time()));
        }
        Length first = new Length(range.low().value().multiply(unit.factor()), code, named.to());
        Length whole = range.isOneNumber() ? continued(first) : first;
        return whole.to == first.to
                ? Found.amount(lexemes, range, first.to, unit)
                : lasting(range.from(), whole);
    }

    private Found lasting(int from, Length length) {
        Numeral value = Numeral.of(from, length.to, length.value);
        return Found.amount(
                lexemes, Range.of(value), length.to, Unit.of(Kind.DURATION, length.unit));
    }

    /** {@code length} with the smaller parts that follow it, in the smallest one's unit. */
    private Length continued(Length length) {
        Length whole = length;
        Optional<Length> next = next(whole);
        while (next.isPresent()) {
            whole = next.get();
            next = next(whole);
        }
        return whole;
    }

    private Optional<Length> next(Length length) {
        int at = lexemes.is(length.to, ",") ? length.to + 1 : length.to;
        int from = lexemes.is(at, "and") ? at + 1 : at;
        return new Numerals(lexemes)
                .at(from)
                .flatMap(part ->
                        Units.timeAt(lexemes, part.to()).flatMap(unit -> sum(length, part, unit)));
    }

    private static Optional<Length> sum(Length length, Numeral part, Units.Named unit) {
        Map<String, BigDecimal> family = SECONDS.containsKey(length.unit) ? SECONDS : MONTHS;
        String name = Objects.requireNonNullElse(unit.unit().code(), "");
        BigDecimal large = family.get(length.unit);
        BigDecimal small = family.get(name);
        if (large == null || small == null || large.compareTo(small) <= 0) {
            return Optional.empty();
        }
        BigDecimal value = length.value.multiply(large.divide(small)).add(part.value());
        return Optional.of(new Length(value, name, unit.to()));
    }

    /** "2:23.9" and "1:41:07.2", in seconds. Not "10:30", which is a time of day. */
    Optional<Found> ofRace(int at) {
        if (!lexemes.isNumber(at) || lexemes.text(at).length() > 2) {
            return Optional.empty();
        }
        boolean hours = isPart(at + 1) && lexemes.text(at + 2).length() == 2 && isPart(at + 3);
        int seconds = hours ? at + 4 : at + 2;
        if (!isPart(seconds - 1) || lexemes.text(seconds).indexOf('.') != 2) {
            return Optional.empty();
        }
        BigDecimal minutes = new BigDecimal(lexemes.text(at));
        if (hours) {
            minutes = minutes.multiply(SIXTY).add(new BigDecimal(lexemes.text(at + 2)));
        }
        BigDecimal whole = minutes.multiply(SIXTY).add(new BigDecimal(lexemes.text(seconds)));
        return Optional.of(lasting(at, new Length(whole, "s", seconds + 1)));
    }

    private boolean isPart(int colon) {
        return lexemes.is(colon, ":")
                && lexemes.isAttached(colon)
                && lexemes.isAttached(colon + 1)
                && lexemes.isNumber(colon + 1)
                && lexemes.text(colon + 1).length() <= LONGEST_SECONDS;
    }
}
