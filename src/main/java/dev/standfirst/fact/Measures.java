package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Named;
import dev.standfirst.fact.Units.Rate;
import dev.standfirst.fact.Units.Unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is measured in units: "30 kilometres", "6ft 2in", "3 million barrels a day", "40C",
 * "magnitude 6.4", "a 5m tall statue". Lengths of time are read elsewhere.
 */
final class Measures {
    private static final BigDecimal FOOT = BigDecimal.valueOf(12);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final Unit MAGNITUDE = Unit.of(Kind.MEASURE, "magnitude");

    /** After "5m" these say that it is metres: "5m tall". */
    private static final Set<String> DIMENSIONS =
            Set.of(
                    "tall",
                    "high",
                    "deep",
                    "long",
                    "wide",
                    "thick",
                    "away",
                    "above",
                    "below",
                    "underwater",
                    "hurdles",
                    "freestyle",
                    "butterfly",
                    "backstroke",
                    "breaststroke",
                    "medley",
                    "relay",
                    "sprint",
                    "final",
                    "race",
                    "dash",
                    "record",
                    "title",
                    "champion",
                    "swell",
                    "waves",
                    "off",
                    "from",
                    "heats",
                    "steeplechase",
                    "tower",
                    "wall",
                    "pool",
                    "drop",
                    "yacht",
                    "statue",
                    "crane",
                    "exclusion");

    /** Before "5m" these say that it is metres: "waves of up to 5m". */
    private static final Set<String> LONG =
            Set.of(
                    "wave",
                    "waves",
                    "depth",
                    "height",
                    "deep",
                    "metres",
                    "length",
                    "swell",
                    "wide",
                    "width",
                    "swells",
                    "underwater",
                    "floodwater",
                    "floodwaters",
                    "water",
                    "snow",
                    "swimmer",
                    "sprint",
                    "sprinter",
                    "distance",
                    "altitude",
                    "tall");

    private static final Set<String> RACES =
            Set.of(
                    "race",
                    "run",
                    "walk",
                    "classical",
                    "freestyle",
                    "skate",
                    "ski",
                    "course",
                    "event",
                    "time",
                    "trial",
                    "ride",
                    "swim",
                    ".",
                    ",",
                    ";",
                    "");

    private static final Set<String> WEATHER =
            Set.of("temperature", "temperatures", "highs", "lows", "degrees", "heatwave");

    private static final int TWO = 2;

    private static final Set<String> FEET =
            Set.of("feet", "foot", "ft", "miles", "mile", "yards", "inches");
    private static final Set<String> BEFORE_RACE = Set.of("the", "a", "'s", "over", "indoor");

    /** Races in metres: "the 100m". */
    private static final Set<BigDecimal> DISTANCES =
            Set.of(
                    BigDecimal.valueOf(60),
                    BigDecimal.valueOf(100),
                    BigDecimal.valueOf(200),
                    BigDecimal.valueOf(400),
                    BigDecimal.valueOf(800));

    private final Lexemes lexemes;
    private final Numerals numerals;

    Measures(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.numerals = new Numerals(lexemes);
    }

    /** "magnitude 6.4", "a 6.4-magnitude quake", "6.4 on the Richter scale". */
    Optional<Found> magnitude(Range range) {
        int to = range.to();
        int named = lexemes.isHyphen(range.from() - 1) ? range.from() - 2 : range.from() - 1;
        boolean before =
                lexemes.is(named, "magnitude")
                        || (lexemes.is(named, "of") && lexemes.is(named - 1, "magnitude"));
        boolean richter =
                lexemes.is(to, "on") && (lexemes.is(to + 1, "richter") || isRichter(to + 2));
        if (before || richter) {
            return Optional.of(Found.amount(lexemes, range, to, MAGNITUDE));
        }
        int after = lexemes.afterHyphen(to);
        return after > to && lexemes.is(after, "magnitude")
                ? Optional.of(Found.amount(lexemes, range, after + 1, MAGNITUDE))
                : Optional.empty();
    }

    private boolean isRichter(int at) {
        return lexemes.is(at, "richter");
    }

    /** The number that begins {@code range} with the unit after it. */
    Optional<Found> of(Range range) {
        Optional<Found> written = metres(range).or(() -> race(range)).or(() -> warmth(range));
        if (written.isPresent()) {
            return written;
        }
        return Units.at(lexemes, lexemes.afterHyphen(range.to()))
                .filter(named -> named.unit().kind() == Kind.MEASURE)
                .flatMap(named -> measured(range, named));
    }

    private Optional<Found> measured(Range range, Named named) {
        Unit unit = named.unit();
        int to = named.to();
        if (unit.is("[ft_i]") && range.isOneNumber()) {
            Optional<Found> both = feetAndInches(range.low(), to);
            if (both.isPresent()) {
                return both;
            }
        }
        boolean burns = unit.is("deg") && lexemes.is(to - 1, "degree") && !range.low().inDigits();
        return burns
                ? Optional.empty()
                : Optional.of(
                        Units.rate(lexemes, to)
                                .map(rate -> perTime(range, unit, rate))
                                .orElseGet(() -> Found.amount(lexemes, range, to, unit)));
    }

    private Found perTime(Range range, Unit unit, Rate rate) {
        return Found.amount(lexemes, range, rate.to(), unit.per(rate.time()));
    }

    /** "6 feet 2 inches", "6ft 2in", "6-foot-2", "5ft 10". */
    private Optional<Found> feetAndInches(Numeral feet, int to) {
        boolean joined = lexemes.isHyphen(to);
        int next = joined || lexemes.is(to, ",") ? to + 1 : to;
        Optional<Numeral> inches = numerals.at(next).filter(n -> n.value().compareTo(FOOT) < 0);
        if (inches.isEmpty()) {
            return Optional.empty();
        }
        int bare = joined || lexemes.is(to - 1, "ft") ? inches.get().to() : -1;
        int end = afterInches(inches.get()).orElse(bare);
        if (end < 0) {
            return Optional.empty();
        }
        Numeral total =
                Numeral.of(feet.from(), to, feet.value().multiply(FOOT).add(inches.get().value()));
        return Optional.of(
                Found.amount(lexemes, Range.of(total), end, Unit.of(Kind.MEASURE, "[in_i]")));
    }

    /** "in" is a unit only where it touches the number. */
    private Optional<Integer> afterInches(Numeral number) {
        int at = lexemes.afterHyphen(number.to());
        if (lexemes.is(at, "in") && lexemes.isAttached(at)) {
            return Optional.of(at + 1);
        }
        return Units.at(lexemes, at).filter(named -> named.unit().is("[in_i]")).map(Named::to);
    }

    /** An "m" that touches its number is metres where a dimension stands near it: "5m tall". */
    private Optional<Found> metres(Range range) {
        Numeral last = range.high() == null ? range.low() : range.high();
        boolean letter = lexemes.is(last.to() - 1, "m") && last.isScaled() && last.inDigits();
        if (!letter || !isMetres(range, last)) {
            return Optional.empty();
        }
        Numeral low = range.low().isScaled() ? range.low().unscaled() : range.low();
        Range plain = new Range(low, range.high() == null ? null : last.unscaled());
        return Optional.of(
                Found.amount(lexemes, plain, range.to(), Unit.assumed(Kind.MEASURE, "m")));
    }

    private boolean isMetres(Range range, Numeral last) {
        BigDecimal plain = last.unscaled().value();
        boolean race = lexemes.isOneOf(range.from() - 1, BEFORE_RACE) && DISTANCES.contains(plain);
        boolean converted =
                lexemes.is(range.from() - 1, "(") && lexemes.isOneOf(range.from() - 2, FEET);
        return isDimension(last.to())
                || isLong(range.from())
                || plain.compareTo(THOUSAND) >= 0
                || converted
                || (race && Counted.after(lexemes, last.to()).isEmpty());
    }

    private boolean isDimension(int to) {
        return lexemes.isOneOf(lexemes.afterHyphen(to), DIMENSIONS);
    }

    private boolean isLong(int from) {
        for (int i = from - 5; i < from; i++) {
            if (lexemes.isOneOf(i, LONG)) {
                return true;
            }
        }
        return false;
    }

    /** "the 30K classical race": kilometres. */
    private Optional<Found> race(Range range) {
        Numeral number = range.low();
        boolean shaped =
                lexemes.is(number.to() - 1, "k")
                        && number.scale().compareTo(THOUSAND) == 0
                        && number.value().compareTo(BigDecimal.valueOf(100_000)) <= 0
                        && lexemes.isOneOf(
                                range.from() - 1, Set.of("a", "the", "first", "his", "her"))
                        && lexemes.isOneOf(number.to(), RACES);
        return shaped && range.isOneNumber()
                ? Optional.of(
                        Found.amount(
                                lexemes,
                                Range.of(number.unscaled()),
                                number.to(),
                                Unit.assumed(Kind.MEASURE, "km")))
                : Optional.empty();
    }

    /** "temperatures near 60", "highs in the mid-90s". */
    private Optional<Found> warmth(Range range) {
        int to = range.to();
        boolean plain =
                lexemes.mention(WEATHER)
                        && range.low().inDigits()
                        && lexemes.text(range.from()).length() <= TWO
                        && isLedByWeather(range.from());
        if (!plain) {
            return Optional.empty();
        }
        boolean decade = lexemes.is(to, "s") && lexemes.isAttached(to) && range.isOneNumber();
        Unit degree = Unit.assumed(Kind.MEASURE, "deg");
        if (decade) {
            BigDecimal last = range.low().value().add(BigDecimal.valueOf(9));
            Range tens = new Range(range.low(), Numeral.of(range.from(), to, last));
            return Optional.of(Found.amount(lexemes, tens, to + 1, degree));
        }
        boolean bare = !lexemes.isWord(to) || lexemes.isOneOf(to, Set.of("in", "on", "by", "and"));
        return bare && !lexemes.isOneOf(to, Set.of("°", "%", ":", "/")) && !lexemes.isHyphen(to)
                ? Optional.of(Found.amount(lexemes, range, to, degree))
                : Optional.empty();
    }

    private boolean isLedByWeather(int from) {
        for (int i = from - 6; i < from; i++) {
            if (lexemes.isOneOf(i, Set.of("temperatures", "temperature", "highs", "lows"))) {
                return true;
            }
        }
        return false;
    }
}
