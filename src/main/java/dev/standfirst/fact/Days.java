package dev.standfirst.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads days of a year: "20 November 2026", "Nov. 20-23", "2026-11-20", "20/11/2026". */
final class Days {
    private final Lexemes lexemes;
    private final DateWords words;
    private final Months months;

    Days(Lexemes lexemes, PublicationDay published) {
        this.lexemes = lexemes;
        this.words = new DateWords(lexemes);
        this.months = new Months(lexemes, published);
    }

    /** The day or month that begins at {@code at}. */
    Optional<Found> at(int at) {
        return iso(at).or(() -> slashed(at)).or(() -> day(at)).or(() -> months.at(at));
    }

    /** A day of a month at {@code at}, as after "Friday". */
    Optional<Found> day(int at) {
        return dayMonth(at).or(() -> monthDay(at));
    }

    /** "2026-11-20". */
    private Optional<Found> iso(int at) {
        boolean shaped =
                words.isYear(at)
                        && isJoint(at + 1, "-")
                        && isJoint(at + 3, "-")
                        && lexemes.text(at + 2).length() == 2
                        && lexemes.text(at + 4).length() == 2;
        if (!shaped || !words.isDay(at + 2) || !words.isDay(at + 4)) {
            return Optional.empty();
        }
        return day(words.number(at), words.number(at + 2), words.number(at + 4))
                .map(day -> Found.date(lexemes, at, at + 5, day.toString(), null, false));
    }

    /** "20/11/2026", "11/20/2026"; where both are months, the day is taken to come first. */
    private Optional<Found> slashed(int at) {
        boolean shaped =
                words.isDay(at)
                        && isJoint(at + 1, "/")
                        && words.isDay(at + 2)
                        && isJoint(at + 3, "/")
                        && words.isYear(at + 4);
        if (!shaped) {
            return Optional.empty();
        }
        int first = words.number(at);
        int second = words.number(at + 2);
        int year = words.number(at + 4);
        boolean american = second > 12;
        boolean settled = american || first > 12 || first == second;
        return day(year, american ? first : second, american ? second : first)
                .map(day -> Found.date(lexemes, at, at + 5, day.toString(), null, !settled));
    }

    private boolean isJoint(int at, String mark) {
        return lexemes.is(at, mark) && lexemes.isAttached(at) && lexemes.isAttached(at + 1);
    }

    /** "20 November 2026", "20th of November", "20-23 November", "3 and 4 May". */
    private Optional<Found> dayMonth(int at) {
        if (!words.isDay(at)) {
            return Optional.empty();
        }
        int first = words.afterOrdinal(at + 1);
        boolean range =
                (words.isDashOrTo(first) || lexemes.is(first, "and")) && words.isDay(first + 1);
        int last = range ? first + 1 : at;
        int month = words.afterOrdinal(last + 1);
        month = lexemes.is(month, "of") ? month + 1 : month;
        if (!words.isMonth(month)) {
            return Optional.empty();
        }
        int to = words.afterMonth(month);
        return Optional.of(dated(at, words.number(at), range ? words.number(last) : 0, month, to));
    }

    /** "November 20, 2026", "Nov. 20-23". */
    private Optional<Found> monthDay(int at) {
        if (!words.isMonth(at)) {
            return Optional.empty();
        }
        int day = words.afterMonth(at);
        return words.isDay(day) && !lexemes.is(day + 1, "%")
                ? Optional.of(monthAndDay(at, day))
                : Optional.empty();
    }

    private Found monthAndDay(int at, int day) {
        int first = words.afterOrdinal(day + 1);
        boolean listed =
                lexemes.is(first, "and")
                        && Counted.after(lexemes, first + 2).isEmpty()
                        && !words.isMonth(first + 2);
        boolean range =
                (words.isDashOrTo(first) || listed)
                        && words.isDay(first + 1)
                        && !words.isMonth(first + 2);
        int to = range ? words.afterOrdinal(first + 2) : first;
        return dated(at, words.number(day), range ? words.number(first + 1) : 0, at, to);
    }

    /**
     * @param last the last day of a range, or 0
     * @param to the lexeme after it, where no year follows
     */
    private Found dated(int at, int first, int last, int month, int to) {
        int year = lexemes.is(to, ",") && words.isYear(to + 1) ? to + 1 : to;
        if (words.isYear(year)) {
            return dated(
                    at,
                    year + 1,
                    YearMonth.of(words.number(year), words.month(month)),
                    first,
                    last,
                    true);
        }
        YearMonth nearest = months.nearest(at, month, to);
        return nearest == null
                ? Found.date(lexemes, at, to, null, null, true)
                : dated(at, to, nearest, first, last, false);
    }

    private Found dated(int at, int to, YearMonth month, int first, int last, boolean settled) {
        String from =
                day(month.getYear(), month.getMonthValue(), first)
                        .map(LocalDate::toString)
                        .orElse(null);
        String until =
                day(month.getYear(), month.getMonthValue(), last)
                        .map(LocalDate::toString)
                        .orElse(null);
        return Found.date(lexemes, at, to, from, until, !settled || from == null);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
