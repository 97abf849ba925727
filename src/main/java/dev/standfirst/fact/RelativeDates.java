package dev.standfirst.fact;

import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.PublicationDay.Which;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dates relative to the day of publication: "today", "last night", "next month", "last
 * weekend", "three years ago", "a decade ago". Not "This Week", "USA Today".
 */
final class RelativeDates {
    private static final Map<String, Integer> DAYS =
            Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);

    private static final Set<String> PARTS_OF_DAY =
            Set.of("morning", "afternoon", "evening", "night");

    private static final Set<String> UNITS = Set.of("week", "month", "year", "decade", "century");
    private static final Set<String> WHICH = Set.of("last", "this", "next", "past", "previous");
    private static final Set<String> LONG_AGO =
            Set.of("day", "week", "month", "year", "decade", "century", "fortnight");

    private static final Map<String, String> NAMES =
            Map.of("a", "year", "mo", "month", "wk", "week", "d", "day");

    /** What is longer ago has no date: "three billion years ago". */
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(2_000);

    private final Lexemes lexemes;
    private final PublicationDay published;
    private final List<Recogniser> all;

    RelativeDates(Lexemes lexemes, PublicationDay published) {
        this.lexemes = lexemes;
        this.published = published;
        this.all = List.of(this::day, this::partOfDay, this::unit, this::oneAgo, this::weekend);
    }

    /** The relative date that begins at {@code at}. */
    Optional<Found> at(int at) {
        if (lexemes.get(at).isCapitalised() && !lexemes.isStart(at)) {
            return Optional.empty();
        }
        return Recogniser.first(all, at);
    }

    private Optional<Found> day(int at) {
        Integer steps = DAYS.get(lexemes.text(at));
        if (steps == null) {
            return Optional.empty();
        }
        int to = lexemes.isOneOf(at + 1, PARTS_OF_DAY) ? at + 2 : at + 1;
        return Optional.of(
                Found.date(lexemes, at, to, published.shifted("day", steps), null, false));
    }

    /** "last night", "this morning". */
    private Optional<Found> partOfDay(int at) {
        boolean night = lexemes.is(at, "last") && lexemes.is(at + 1, "night");
        boolean part = lexemes.is(at, "this") && lexemes.isOneOf(at + 1, PARTS_OF_DAY);
        return (night || part) && !lexemes.get(at + 1).isCapitalised()
                ? Optional.of(
                        Found.date(
                                lexemes,
                                at,
                                at + 2,
                                published.shifted("day", night ? -1 : 0),
                                null,
                                false))
                : Optional.empty();
    }

    /** "last week", "this year"; "the previous month" counts from elsewhere. */
    private Optional<Found> unit(int at) {
        boolean which = lexemes.isOneOf(at, WHICH);
        if (!which || !lexemes.isOneOf(at + 1, UNITS) || lexemes.get(at + 1).isCapitalised()) {
            return Optional.empty();
        }
        if (lexemes.is(at - 1, "the") && !lexemes.is(at, "previous")) {
            return Optional.of(span(at));
        }
        return switch (lexemes.text(at)) {
            case "last" -> unit(at, -1);
            case "this" -> unit(at, 0);
            case "next" -> unit(at, 1);
            case "previous" -> Optional.of(Found.date(lexemes, at, at + 2, null, null, true));
            default -> Optional.empty();
        };
    }

    /** "over the next week": as long as one, whenever it begins. */
    private Found span(int at) {
        Numeral one = Numeral.of(at, at + 2, BigDecimal.ONE);
        Units.Unit unit = Units.timeAt(lexemes, at + 1).orElseThrow().unit();
        return Found.amount(lexemes, Range.of(one), at + 2, unit);
    }

    private Optional<Found> unit(int at, int steps) {
        boolean vague = lexemes.isOneOf(at + 1, Set.of("decade", "century"));
        String iso = vague ? null : published.shifted(lexemes.text(at + 1), steps);
        return Optional.of(Found.date(lexemes, at, at + 2, iso, null, vague));
    }

    /** "a year ago". */
    private Optional<Found> oneAgo(int at) {
        boolean one = lexemes.is(at, "a") || lexemes.is(at, "an");
        return one && lexemes.isOneOf(at + 1, LONG_AGO) && lexemes.is(at + 2, "ago")
                ? Optional.of(
                        Found.date(
                                lexemes,
                                at,
                                at + 3,
                                published.shifted(lexemes.text(at + 1), -1),
                                null,
                                true))
                : Optional.empty();
    }

    private Optional<Found> weekend(int at) {
        if (!lexemes.is(at + 1, "weekend")) {
            return Optional.empty();
        }
        return switch (lexemes.text(at)) {
            case "last" -> Optional.of(weekend(at, Which.LAST));
            case "this" -> Optional.of(weekend(at, Which.THIS));
            case "next" -> Optional.of(weekend(at, Which.NEXT));
            case "the" ->
                    lexemes.isOneOf(at - 1, Set.of("over", "at"))
                            ? Optional.of(weekend(at, Which.NEAREST))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Found weekend(int at, Which which) {
        LocalDate saturday = published.saturday(which);
        return saturday == null
                ? Found.date(lexemes, at, at + 2, null, null, true)
                : Found.date(
                        lexemes,
                        at,
                        at + 2,
                        saturday.toString(),
                        saturday.plusDays(1).toString(),
                        true);
    }

    /**
     * "three years ago", where {@code length} is "three years": a date as precise as its unit. What
     * is "three years earlier" counts from elsewhere and has no value.
     *
     * @param unit what the length is in
     */
    Optional<Found> ago(Numeral length, Units.Unit unit, int to) {
        if (!lexemes.is(to, "ago") && !lexemes.is(to, "earlier")) {
            return Optional.empty();
        }
        String iso = lexemes.is(to, "ago") ? ago(length, unit) : null;
        return Optional.of(Found.date(lexemes, length.from(), to + 1, iso, null, true));
    }

    private @Nullable String ago(Numeral length, Units.Unit unit) {
        BigDecimal steps = length.value().multiply(unit.factor()).stripTrailingZeros();
        String name = NAMES.get(String.valueOf(unit.code()));
        boolean whole = steps.scale() <= 0 && steps.abs().compareTo(MOST_STEPS) <= 0;
        return name == null || !whole ? null : published.shifted(name, -steps.intValueExact());
    }
}
