package dev.standfirst.fact;

import dev.standfirst.fact.Numerals.Numeral;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads lengths of time of several parts: "2 hours, 32 minutes", "4:07.13" of a race. */
final class Durations {
    private static final Map<String, BigDecimal> SECONDS =
            Map.of(
                    "s", BigDecimal.ONE,
                    "min", BigDecimal.valueOf(60),
                    "h", BigDecimal.valueOf(3_600),
                    "d", BigDecimal.valueOf(86_400),
                    "wk", BigDecimal.valueOf(604_800));
    private static final Map<String, BigDecimal> MONTHS =
            Map.of("mo", BigDecimal.ONE, "a", BigDecimal.valueOf(12));

    private Durations() {}

    /**
     * A length of time.
     *
     * @param unit its UCUM code
     */
    record Length(BigDecimal value, String unit, int to) {}

    /** {@code length} with the smaller parts that follow it, in the smallest one's unit. */
    static Length continued(Lexemes lexemes, Length length) {
        Length whole = length;
        Optional<Length> next = next(lexemes, whole);
        while (next.isPresent()) {
            whole = next.get();
            next = next(lexemes, whole);
        }
        return whole;
    }

    private static Optional<Length> next(Lexemes lexemes, Length length) {
        int at = lexemes.is(length.to, ",") ? length.to + 1 : length.to;
        int from = lexemes.is(at, "and") ? at + 1 : at;
        return new Numerals(lexemes)
                .at(from)
                .flatMap(part ->
                        Units.at(lexemes, part.to()).flatMap(unit -> sum(length, part, unit)));
    }

    private static Optional<Length> sum(Length length, Numeral part, Units.Named unit) {
        Map<String, BigDecimal> family = SECONDS.containsKey(length.unit) ? SECONDS : MONTHS;
        BigDecimal large = family.get(length.unit);
        BigDecimal small = family.get(unit.unit().code());
        if (large == null || small == null || large.compareTo(small) <= 0) {
            return Optional.empty();
        }
        BigDecimal value = length.value.multiply(large.divide(small)).add(part.value());
        return Optional.of(new Length(value, unit.unit().code(), unit.to()));
    }

    /** "2:23.9", in seconds. Not "10:30", which is a time of day. */
    static Optional<Length> ofRace(Lexemes lexemes, int at) {
        boolean shaped =
                lexemes.isNumber(at)
                        && lexemes.is(at + 1, ":")
                        && lexemes.isAttached(at + 1)
                        && lexemes.isAttached(at + 2)
                        && lexemes.isNumber(at + 2)
                        && lexemes.text(at + 2).indexOf('.') == 2
                        && lexemes.text(at).length() <= 2;
        return shaped
                ? Optional.of(
                        new Length(
                                new BigDecimal(lexemes.text(at))
                                        .multiply(BigDecimal.valueOf(60))
                                        .add(new BigDecimal(lexemes.text(at + 2))),
                                "s",
                                at + 3))
                : Optional.empty();
    }
}
