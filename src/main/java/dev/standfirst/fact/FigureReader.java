package dev.standfirst.fact;

import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Named;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the figures of a statement: from left to right, at each place the first reading that fits,
 * the most telling first: times, money, ages, dates, percentages, measures, counts. Quantities
 * without a number ("hundreds", "several") are none.
 */
final class FigureReader {
    private final Lexemes lexemes;
    private final Numerals numerals;
    private final Ranges ranges;
    private final List<Recogniser> leading;
    private final List<Recogniser> numeric;
    private final Prices prices;
    private final Ages ages;
    private final Dates dates;
    private final Measures measures;
    private final Durations durations;
    private final Counts counts;
    private final SharedUnits shared;
    private final NotFigures notFigures;
    private final NumberedNames names;

    private FigureReader(Lexemes lexemes, @Nullable LocalDate published) {
        this.lexemes = lexemes;
        this.numerals = new Numerals(lexemes);
        this.ranges = new Ranges(lexemes);
        this.prices = new Prices(lexemes);
        this.ages = new Ages(lexemes);
        this.dates = new Dates(lexemes, published);
        this.measures = new Measures(lexemes);
        this.durations = new Durations(lexemes);
        this.counts = new Counts(lexemes);
        this.shared = new SharedUnits(lexemes);
        this.notFigures = new NotFigures(lexemes);
        this.names = new NumberedNames(lexemes);
        this.leading =
                List.of(new Times(lexemes)::at, durations::ofRace, prices::at, ages::at, dates::at);
        this.numeric =
                List.of(
                        new Scores(lexemes)::at,
                        new Shares(lexemes)::at,
                        new Ordinals(lexemes)::recurring);
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
        @Nullable Found last = null;
        int at = 0;
        while (at < lexemes.size()) {
            Optional<Found> found = at(at, last);
            found.map(Found::figure).ifPresent(figures::add);
            last = found.orElse(last);
            at = found.isPresent() ? found.get().to() : Math.max(at + 1, notFigures.after(at));
        }
        return figures;
    }

    private Optional<Found> at(int at, @Nullable Found last) {
        Optional<Found> found = Recogniser.first(leading, at);
        return found.isPresent() || notFigures.after(at) > at ? found : numeric(at, last);
    }

    private Optional<Found> numeric(int at, @Nullable Found last) {
        Optional<Found> found = Recogniser.first(numeric, at);
        return found.isPresent()
                ? found
                : numerals.at(at).filter(n -> !names.hold(n)).flatMap(n -> amount(n, last));
    }

    private Optional<Found> amount(Numeral numeral, @Nullable Found last) {
        Range range = ranges.from(numeral);
        Optional<Found> found = amount(range);
        if (found.isPresent() || range.isOneNumber()) {
            return found.or(() -> borrowed(range.lowOnly(), last)).or(() -> counts.of(range));
        }
        return borrowed(range.lowOnly(), last)
                .or(() -> counts.of(range))
                .or(() -> counts.of(range.lowOnly()));
    }

    /** What the number is in, where a unit follows it. */
    private Optional<Found> amount(Range range) {
        return measures.magnitude(range)
                .or(() -> Percentages.after(lexemes, range.to()).map(named -> in(range, named)))
                .or(() -> prices.of(range))
                .or(() -> timed(range))
                .or(() -> measures.of(range));
    }

    private Found in(Range range, Named named) {
        return Found.amount(lexemes, range, named.to(), named.unit());
    }

    /** "three years", "two years ago", "43-year-old". Not "The 50 Years' War", "60 Minutes". */
    private Optional<Found> timed(Range range) {
        int at = lexemes.afterHyphen(range.to());
        Optional<Named> named = Units.timeAt(lexemes, at);
        if (named.isEmpty() || isOtherSecond(range, at)) {
            return Optional.empty();
        }
        return dates.ago(range.low(), named.get().unit(), named.get().to())
                .or(() -> ages.old(range, named.get()))
                .or(() -> Optional.of(ages.led(range.from(), durations.of(range, named.get()))));
    }

    /** "two second-half goals": not a length of time. */
    private boolean isOtherSecond(Range range, int at) {
        return lexemes.is(at, "second")
                && at == range.to()
                && range.low().value().compareTo(BigDecimal.ONE) != 0;
    }

    /** "11 and 8 percent", "from 45 to 40 percent", "to 6.8 weeks from 7.2". */
    private Optional<Found> borrowed(Range range, @Nullable Found last) {
        return shared.of(range, last).map(unit -> Found.amount(lexemes, range, range.to(), unit));
    }
}
