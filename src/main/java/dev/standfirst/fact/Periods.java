package dev.standfirst.fact;

import dev.standfirst.fact.Ordinals.Ordinal;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads parts of years: "the third quarter of 2025", "Q3", "the first half of 2026", "fiscal 2025",
 * "last summer". A quarter or half is given by its first and last month; of a season ISO 8601 has
 * only the year.
 */
final class Periods {
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "winter");

    /** Where the statement speaks of business, "the third quarter" is no part of a game. */
    private static final Set<String> BUSINESS =
            Set.of(
                    "profit",
                    "profits",
                    "sales",
                    "revenue",
                    "revenues",
                    "earnings",
                    "gdp",
                    "growth",
                    "shares",
                    "economy",
                    "results",
                    "orders",
                    "shipments",
                    "income",
                    "quarterly",
                    "loss",
                    "losses",
                    "forecast",
                    "billion",
                    "bn",
                    "unemployment",
                    "inflation",
                    "deliveries",
                    "subscribers",
                    "dividend",
                    "exports",
                    "imports",
                    "percent",
                    "%",
                    "investors",
                    "analysts",
                    "turnover",
                    "output");

    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int NO_STEPS = 2;

    private final Lexemes lexemes;
    private final DateWords words;
    private final Ordinals ordinals;
    private final PublicationDay published;
    private final List<Recogniser> all;

    Periods(Lexemes lexemes, PublicationDay published) {
        this.lexemes = lexemes;
        this.words = new DateWords(lexemes);
        this.ordinals = new Ordinals(lexemes);
        this.published = published;
        this.all =
                List.of(
                        this::numbered,
                        this::lettered,
                        this::businessYear,
                        this::season,
                        this::lastQuarter);
    }

    /** The part of a year, or the business year, that begins at {@code at}. */
    Optional<Found> at(int at) {
        return Recogniser.first(all, at);
    }

    /** "third quarter of 2025", "first half". */
    private Optional<Found> numbered(int at) {
        Optional<Ordinal> ordinal =
                lexemes.is(at, "final") || isLastOfYear(at)
                        ? Optional.of(new Ordinal(4, at + 1))
                        : ordinals.ordinal(at);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int noun = lexemes.afterHyphen(ordinal.get().to());
        boolean half = lexemes.is(noun, "half");
        int months = half ? HALF : QUARTER;
        boolean part = half || lexemes.is(noun, "quarter");
        return part && ordinal.get().value() * months <= 12
                ? part(at, ordinal.get().value(), months, noun + 1)
                : Optional.empty();
    }

    /** "the last quarter of 2025"; "last quarter" alone is the one before this. */
    private boolean isLastOfYear(int at) {
        return lexemes.is(at, "last")
                && lexemes.is(at + 1, "quarter")
                && lexemes.is(at + 2, "of")
                && words.isYear(at + 3);
    }

    /** "Q3", "Q3 2025", "H1 2026". */
    private Optional<Found> lettered(int at) {
        boolean letter = lexemes.is(at, "q") || lexemes.is(at, "h");
        boolean shaped =
                letter
                        && lexemes.get(at).isCapitalised()
                        && lexemes.isAttached(at + 1)
                        && lexemes.text(at + 1).length() == 1
                        && words.isDay(at + 1);
        int months = lexemes.is(at, "q") ? QUARTER : HALF;
        return shaped && words.number(at + 1) * months <= 12
                ? part(at, words.number(at + 1), months, at + 2)
                : Optional.empty();
    }

    private Optional<Found> part(int at, int number, int months, int to) {
        int of = lexemes.is(to, "of") || lexemes.is(to, ",") ? to + 1 : to;
        if (words.isYear(of)) {
            YearMonth first = YearMonth.of(words.number(of), months * (number - 1) + 1);
            return Optional.of(months(at, of + 1, first, months, false));
        }
        if (!lexemes.mention(BUSINESS) && !lexemes.is(at, "q")) {
            return Optional.empty();
        }
        int fiscal = lexemes.isOneOf(of, Set.of("fiscal", "financial")) ? of + 1 : of;
        boolean last = lexemes.is(fiscal, "last") && lexemes.is(fiscal + 1, "year");
        YearMonth nearest = nearest(months * (number - 1) + 1);
        YearMonth first =
                nearest != null && last && published.day() != null
                        ? nearest.withYear(published.day().getYear() - 1)
                        : nearest;
        return Optional.of(
                first == null
                        ? Found.date(lexemes, at, to, null, null, true)
                        : months(at, last && fiscal == of ? of + 2 : to, first, months, true));
    }

    /** The latest such part that has begun. */
    private @Nullable YearMonth nearest(int month) {
        if (published.day() == null) {
            return null;
        }
        YearMonth same = YearMonth.of(published.day().getYear(), month);
        return same.isAfter(YearMonth.from(published.day())) ? same.minusYears(1) : same;
    }

    private Found months(int from, int to, YearMonth first, int months, boolean approximate) {
        return Found.date(
                lexemes,
                from,
                to,
                first.toString(),
                first.plusMonths(months - 1L).toString(),
                approximate);
    }

    /** "fiscal 2025", "the 2024-25 financial year", "FY25". When it begins is not said. */
    private Optional<Found> businessYear(int at) {
        if (lexemes.is(at, "fy") && lexemes.isNumber(at + 1)) {
            return shortYear(at);
        }
        boolean named = lexemes.is(at, "fiscal") || lexemes.is(at, "financial");
        int year = lexemes.is(at + 1, "year") ? at + 2 : at + 1;
        return named && words.isYear(year)
                ? new Years(lexemes)
                        .at(year)
                        .map(found -> found.since(lexemes, at))
                        .map(Found::approximately)
                : Optional.empty();
    }

    private Optional<Found> shortYear(int at) {
        String digits = lexemes.text(at + 1);
        String iso =
                words.isYear(at + 1)
                        ? digits
                        : words.isDigits(at + 1) && digits.length() == 2 ? "20" + digits : null;
        return iso == null
                ? Optional.empty()
                : Optional.of(Found.date(lexemes, at, at + 2, iso, null, true));
    }

    /** "last summer", "the winter of 2024", "Spring 2025", "in the autumn". */
    private Optional<Found> season(int at) {
        int steps = steps(at);
        int name = steps == NO_STEPS ? at : at + 1;
        boolean fall = lexemes.is(name, "fall");
        if (!fall && !lexemes.isOneOf(name, SEASONS)) {
            return Optional.empty();
        }
        int year = lexemes.is(name + 1, "of") ? name + 2 : name + 1;
        if (words.isYear(year) && (!fall || lexemes.get(name).isCapitalised() || year > name + 1)) {
            return Optional.of(Found.date(lexemes, at, year + 1, lexemes.text(year), null, false));
        }
        boolean small = !lexemes.get(name).isCapitalised();
        boolean led =
                lexemes.is(name - 1, "the")
                        && lexemes.isOneOf(name - 2, Set.of("in", "during", "over", "of", "by"))
                        && !lexemes.is(name + 1, "of")
                        && !lexemes.isHyphen(name + 1);
        if (!small || (steps == NO_STEPS && !led) || lexemes.is(name + 1, "training")) {
            return Optional.empty();
        }
        String iso = published.shifted("year", 0);
        boolean known = steps == 0 && iso != null;
        return Optional.of(Found.date(lexemes, at, name + 1, known ? iso : null, null, true));
    }

    private int steps(int at) {
        return switch (lexemes.text(at)) {
            case "last" -> -1;
            case "this" -> 0;
            case "next" -> 1;
            default -> NO_STEPS;
        };
    }

    /** "last quarter", "this quarter". */
    private Optional<Found> lastQuarter(int at) {
        int steps = steps(at);
        if (steps == NO_STEPS || !lexemes.is(at + 1, "quarter")) {
            return Optional.empty();
        }
        YearMonth first = published.quarter(steps);
        return Optional.of(
                first == null
                        ? Found.date(lexemes, at, at + 2, null, null, true)
                        : months(at, at + 2, first, QUARTER, true));
    }
}
