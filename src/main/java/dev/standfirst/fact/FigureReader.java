package dev.standfirst.fact;

import dev.standfirst.fact.Currencies.Currency;
import dev.standfirst.fact.Durations.Length;
import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Figure.Value.Amount;
import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Unit;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the figures of a statement: from left to right, at each place the first reading that fits,
 * the most telling first: dates and times, money, percentages, measures, counts.
 */
final class FigureReader {
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "percentage");
    private static final Set<String> RANGE_WORDS = Set.of("to", "and", "or");

    /** Words that are currencies only with an amount that prices have: not "three won medals". */
    private static final Set<String> ALSO_WORDS =
            Set.of(
                    "won", "real", "dong", "rand", "lei", "lev", "dram", "birr", "top", "cop",
                    "cup");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Lexemes lexemes;
    private final Numerals numerals;
    private final Dates dates;
    private final Times times;
    private final NotFigures notFigures;

    private FigureReader(Lexemes lexemes, @Nullable LocalDate published) {
        this.lexemes = lexemes;
        this.numerals = new Numerals(lexemes);
        this.dates = new Dates(lexemes, published);
        this.times = new Times(lexemes);
        this.notFigures = new NotFigures(lexemes);
    }

    /** A figure and the lexeme after it. */
    record Found(Figure figure, int to) {}

    /** A number, or two with "to" or a hyphen between them. */
    private record Range(Numeral low, @Nullable Numeral high) {
        private int to() {
            return high == null ? low.to() : high.to();
        }
    }

    /**
     * The figures within {@code range} of {@code text}, in order, none overlapping another.
     *
     * @param published the day that "yesterday" counts from, or null where it is not known
     */
    static List<Figure> figures(CharSequence text, Span range, @Nullable LocalDate published) {
        return new FigureReader(new Lexemes(text, range), published).all();
    }

    private List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Optional<Found> found = at(at);
            found.map(Found::figure).ifPresent(figures::add);
            int next = at;
            at = found.map(Found::to).orElseGet(() -> notFigures.after(next));
        }
        return figures;
    }

    private Optional<Found> at(int at) {
        return times.at(at)
                .or(() -> Durations.ofRace(lexemes, at).map(length -> lasting(at, length)))
                .or(() -> magnitude(at))
                .or(() -> priced(at))
                .or(() -> datedOrCounted(at));
    }

    private Optional<Found> datedOrCounted(int at) {
        if (notFigures.after(at) > at + 1) {
            return Optional.empty();
        }
        return dates.at(at).or(() -> numerals.at(at).flatMap(this::amount));
    }

    /** "£41 million", "A$40,000", "EUR 3bn", "$3-4 billion", "$3bn to $4bn". */
    private Optional<Found> priced(int at) {
        Optional<Currencies.Named> named =
                Currencies.before(lexemes, at).filter(n -> lexemes.isNumber(n.to()));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Currency currency = named.get().currency();
        Numeral low = numerals.at(named.get().to()).orElseThrow();
        if (ALSO_WORDS.contains(lexemes.text(at)) && !isPrice(low)) {
            return Optional.empty();
        }
        Range range = range(low, currency);
        Optional<Currencies.Named> clearer =
                currency.isSettled()
                        ? Optional.empty()
                        : Currencies.after(lexemes, range.to())
                                .filter(n -> n.currency().isSettled())
                                .filter(n -> n.currency().isWhole());
        return Optional.of(
                money(
                        at,
                        clearer.map(Currencies.Named::to).orElse(range.to()),
                        range,
                        clearer.map(Currencies.Named::currency).orElse(currency)));
    }

    private static boolean isPrice(Numeral numeral) {
        return numeral.value().compareTo(THOUSAND) >= 0;
    }

    private Optional<Found> amount(Numeral numeral) {
        if (notFigures.isName(numeral)) {
            return Optional.empty();
        }
        Range range = range(numeral, null);
        return amount(range)
                .or(() -> range.high == null ? Optional.empty() : amount(new Range(numeral, null)));
    }

    private Optional<Found> amount(Range range) {
        return percent(range)
                .or(() -> named(range))
                .or(() -> measured(range))
                .or(() -> counted(range));
    }

    /** "5%", "5 per cent", "two percentage points", "25 basis points". */
    private Optional<Found> percent(Range range) {
        int to = lexemes.afterHyphen(range.to());
        if (lexemes.is(to, "percentage") || lexemes.is(to, "basis")) {
            int noun = lexemes.afterHyphen(to + 1);
            boolean points = lexemes.text(noun).startsWith("point");
            String unit = lexemes.text(to) + " points";
            return points
                    ? Optional.of(found(Kind.PERCENT, range, noun + 1, unit, BigDecimal.ONE, false))
                    : Optional.empty();
        }
        boolean perCent = lexemes.is(to, "per") && lexemes.is(to + 1, "cent");
        if (!perCent && !PERCENT.contains(lexemes.text(to))) {
            return Optional.empty();
        }
        int end = perCent ? to + 2 : to + 1;
        return Optional.of(found(Kind.PERCENT, range, end, "%", BigDecimal.ONE, false));
    }

    /** "500 million euros", "50 pence". Not "200-pound man", "two pounds of cocaine". */
    private Optional<Found> named(Range range) {
        Optional<Currencies.Named> named = Currencies.after(lexemes, range.to());
        if (named.isEmpty() || isWordOnly(range)) {
            return Optional.empty();
        }
        int to = named.get().to();
        boolean pounds = lexemes.text(to - 1).startsWith("pound");
        boolean weight = lexemes.isHyphen(range.to()) || lexemes.is(to, "of");
        if (pounds && weight) {
            return Optional.of(found(Kind.MEASURE, range, to, "[lb_av]", BigDecimal.ONE, true));
        }
        return Optional.of(money(range.low.from(), to, range, named.get().currency()));
    }

    private boolean isWordOnly(Range range) {
        return ALSO_WORDS.contains(lexemes.text(lexemes.afterHyphen(range.to())))
                && !isPrice(range.low);
    }

    private Found money(int from, int to, Range range, Currency currency) {
        return found(
                Kind.MONEY,
                from,
                to,
                range,
                currency.code(),
                currency.unit(),
                !currency.isSettled());
    }

    /** "30 kilometres", "three-year", "43-year-old", "5m tall", "6ft 2in", "two years ago". */
    private Optional<Found> measured(Range range) {
        int at = lexemes.afterHyphen(range.to());
        if (isMetres(range)) {
            Numeral plain = unscaled(range.low);
            return Optional.of(
                    found(
                            Kind.MEASURE,
                            new Range(plain, null),
                            range.to(),
                            "m",
                            BigDecimal.ONE,
                            true));
        }
        return Units.at(lexemes, at).flatMap(named -> measured(range, named));
    }

    private Optional<Found> measured(Range range, Units.Named named) {
        Unit unit = named.unit();
        int to = named.to();
        if (unit.kind() == Kind.DURATION) {
            Optional<Found> ago = dates.ago(range.low, unit.code(), to);
            int old = lexemes.afterHyphen(to);
            boolean aged = lexemes.is(old, "old") || lexemes.is(old, "olds");
            return ago.or(() ->
                    Optional.of(
                            aged
                                    ? found(Kind.MEASURE, range, old + 1, unit)
                                    : length(range, named)));
        }
        if (unit.code().equals("[ft_i]") && range.high == null) {
            Optional<Found> both = feetAndInches(range, to);
            if (both.isPresent()) {
                return both;
            }
        }
        if (unit.code().equals("deg")
                && !lexemes.is(to - 1, "°")
                && !lexemes.text(to - 1).endsWith("s")) {
            return Optional.empty();
        }
        return Optional.of(found(Kind.MEASURE, range, to, unit));
    }

    /** "two decades", "2 hours, 32 minutes". */
    private Found length(Range range, Units.Named named) {
        Unit unit = named.unit();
        Length first =
                new Length(range.low.value().multiply(unit.factor()), unit.code(), named.to());
        Length whole = range.high == null ? Durations.continued(lexemes, first) : first;
        return whole.to() == first.to()
                ? found(Kind.DURATION, range, first.to(), unit)
                : lasting(range.low.from(), whole);
    }

    private Found lasting(int from, Length length) {
        Numeral value = new Numeral(from, length.to(), length.value(), BigDecimal.ONE, true);
        return found(
                Kind.DURATION,
                new Range(value, null),
                length.to(),
                length.unit(),
                BigDecimal.ONE,
                false);
    }

    private Found found(Kind kind, Range range, int to, Unit unit) {
        return found(kind, range, to, unit.code(), unit.factor(), !unit.isSettled());
    }

    private Optional<Found> feetAndInches(Range feet, int to) {
        int next = lexemes.is(to, ",") ? to + 1 : to;
        Optional<Numeral> inches = numerals.at(next);
        Optional<Integer> end = inches.flatMap(this::afterInches);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value =
                feet.low.value().multiply(BigDecimal.valueOf(12)).add(inches.orElseThrow().value());
        Numeral total = new Numeral(feet.low.from(), to, value, BigDecimal.ONE, true);
        return Optional.of(
                found(
                        Kind.MEASURE,
                        new Range(total, null),
                        end.get(),
                        "[in_i]",
                        BigDecimal.ONE,
                        false));
    }

    /** "in" is a unit only where it touches the number. */
    private Optional<Integer> afterInches(Numeral number) {
        int at = lexemes.afterHyphen(number.to());
        if (lexemes.is(at, "in") && lexemes.isAttached(at)) {
            return Optional.of(at + 1);
        }
        return Units.at(lexemes, at)
                .filter(unit -> unit.unit().code().equals("[in_i]"))
                .map(Units.Named::to);
    }

    /** An "m" that touches its number is metres unless something is counted: "5m tall". */
    private boolean isMetres(Range range) {
        boolean letter = lexemes.is(range.to() - 1, "m") && range.low.isScaled();
        return letter && range.high == null && Counted.after(lexemes, range.to()).isEmpty();
    }

    private static Numeral unscaled(Numeral numeral) {
        BigDecimal value = numeral.value().divide(numeral.scale());
        return new Numeral(numeral.from(), numeral.to(), value, BigDecimal.ONE, true);
    }

    /** "magnitude 6.4", "aged 43", "Ana Field, 43,", "in his 50s". */
    private Optional<Found> magnitude(int at) {
        if (!lexemes.isNumber(at)) {
            return Optional.empty();
        }
        Numeral plain = numerals.at(at).orElseThrow();
        Range range = new Range(plain, null);
        boolean magnitude =
                lexemes.is(at - 1, "magnitude")
                        || (lexemes.is(at - 1, "of") && lexemes.is(at - 2, "magnitude"));
        if (magnitude) {
            return Optional.of(
                    found(Kind.MEASURE, range, plain.to(), "magnitude", BigDecimal.ONE, false));
        }
        int after = lexemes.afterHyphen(plain.to());
        if (after > plain.to() && lexemes.is(after, "magnitude")) {
            return Optional.of(
                    found(Kind.MEASURE, range, after + 1, "magnitude", BigDecimal.ONE, false));
        }
        boolean decade =
                lexemes.is(at + 1, "s")
                        && lexemes.isAttached(at + 1)
                        && lexemes.text(at).length() == 2
                        && lexemes.text(at).endsWith("0")
                        && dates.at(at).isEmpty();
        if (decade) {
            Numeral last =
                    new Numeral(
                            at,
                            at + 2,
                            plain.value().add(BigDecimal.valueOf(9)),
                            BigDecimal.ONE,
                            true);
            return Optional.of(
                    found(
                            Kind.MEASURE,
                            new Range(plain, last),
                            at + 2,
                            "a",
                            BigDecimal.ONE,
                            false));
        }
        boolean aged = lexemes.is(at - 1, "aged") && Units.at(lexemes, after).isEmpty();
        boolean apposed =
                lexemes.is(at - 1, ",")
                        && lexemes.get(at - 2).isCapitalised()
                        && (lexemes.is(at + 1, ",") || lexemes.is(at + 1, "."))
                        && lexemes.text(at).length() <= 2
                        && !lexemes.is(at, "0");
        return aged || apposed
                ? Optional.of(found(Kind.MEASURE, range, plain.to(), "a", BigDecimal.ONE, false))
                : Optional.empty();
    }

    /** "340 striking nurses", "three killed"; a number in words only with what it counts. */
    private Optional<Found> counted(Range range) {
        Optional<Counted.Thing> thing = Counted.after(lexemes, range.to());
        boolean digits = range.low.inDigits() || range.low.isScaled();
        boolean one = range.low.value().compareTo(BigDecimal.ONE) == 0 && !digits;
        if (one) {
            String person = lexemes.text(range.to());
            return Counted.isPerson(person)
                    ? Optional.of(
                            found(Kind.COUNT, range, range.to(), person, BigDecimal.ONE, false))
                    : Optional.empty();
        }
        if ((!digits && thing.isEmpty()) || thing.filter(Counted.Thing::isFraction).isPresent()) {
            return Optional.empty();
        }
        String unit = thing.map(Counted.Thing::thing).orElse(null);
        return Optional.of(found(Kind.COUNT, range, range.to(), unit, BigDecimal.ONE, false));
    }

    /** The range that {@code low} begins: "3-4 billion", "between 10 and 20", "$3bn to $4bn". */
    private Range range(Numeral low, @Nullable Currency currency) {
        int joint = low.to();
        boolean hyphen =
                lexemes.isHyphen(joint) || lexemes.is(joint, "–") || lexemes.is(joint, "-");
        boolean word =
                lexemes.is(joint, "to")
                        || (RANGE_WORDS.contains(lexemes.text(joint))
                                && isBetween(low.from(), currency));
        if (!hyphen && !word) {
            return new Range(low, null);
        }
        int from = joint + 1;
        if (currency != null) {
            Optional<Currencies.Named> sign = Currencies.before(lexemes, from);
            if (sign.isPresent() && !sign.get().currency().equals(currency)) {
                return new Range(low, null);
            }
            from = sign.map(Currencies.Named::to).orElse(from);
        }
        return numerals.at(from).map(high -> joined(low, high)).orElse(new Range(low, null));
    }

    /** "$3-4 billion" means billions twice; a range goes up. */
    private static Range joined(Numeral low, Numeral high) {
        boolean shared =
                !low.isScaled()
                        && high.isScaled()
                        && low.value().compareTo(unscaled(high).value()) < 0;
        Numeral scaled =
                shared
                        ? new Numeral(
                                low.from(),
                                low.to(),
                                low.value().multiply(high.scale()),
                                high.scale(),
                                low.inDigits())
                        : low;
        return scaled.value().compareTo(high.value()) < 0
                ? new Range(scaled, high)
                : new Range(low, null);
    }

    private boolean isBetween(int low, @Nullable Currency currency) {
        int first = currency == null ? low : low - 1;
        return lexemes.is(first - 1, "between")
                || lexemes.is(first - 2, "between")
                || lexemes.is(first - 1, "either");
    }

    private Found found(
            Kind kind,
            Range range,
            int to,
            @Nullable String unit,
            BigDecimal factor,
            boolean loose) {
        return found(kind, range.low.from(), to, range, unit, factor, loose);
    }

    private Found found(
            Kind kind,
            int from,
            int to,
            Range range,
            @Nullable String unit,
            BigDecimal factor,
            boolean loose) {
        Figure figure =
                new Figure(
                        kind,
                        lexemes.span(from, to),
                        new Amount(range.low.value().multiply(factor)),
                        range.high == null ? null : new Amount(range.high.value().multiply(factor)),
                        unit,
                        Qualifiers.before(lexemes, from)
                                .or(() -> Qualifiers.after(lexemes, to))
                                .orElse(null),
                        loose);
        return new Found(figure, to);
    }
}
