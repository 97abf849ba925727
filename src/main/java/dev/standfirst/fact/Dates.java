package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Figure.Value.Moment;
import dev.standfirst.fact.FigureReader.Found;
import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads dates: days, months and years as precise as the text says, decades, spans of years, and
 * days relative to the day of publication. What the text leaves open (the year of "20 November",
 * the week of "on Friday") is taken nearest to the day of publication and marked as approximate;
 * without that day it has no value.
 */
final class Dates {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Set<String> BEFORE_MONTH =
            Set.of(
                    "in", "since", "until", "till", "by", "last", "next", "this", "from", "early",
                    "late", "mid", "of", "before", "after", "during", "and", "to", "through");
    private static final Set<String> RELATIVE = Set.of("last", "next", "this", "past", "previous");
    private static final Set<String> PARTS_OF_DAY =
            Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> COUNTED_AFTER_YEAR =
            Set.of(
                    "people",
                    "men",
                    "women",
                    "children",
                    "homes",
                    "houses",
                    "jobs",
                    "workers",
                    "troops",
                    "soldiers",
                    "employees",
                    "residents",
                    "students",
                    "others");
    private static final Set<String> APOSTROPHES = Set.of("'", "‘", "’");
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    static {
        String[] months = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        for (int i = 0; i < months.length; i++) {
            MONTHS.put(months[i], i + 1);
            MONTHS.put(months[i].substring(0, 3), i + 1);
        }
        MONTHS.put("sept", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    private final Lexemes lexemes;
    private final @Nullable LocalDate published;

    /**
     * @param published the day of publication, where it is known
     */
    Dates(Lexemes lexemes, @Nullable LocalDate published) {
        this.lexemes = lexemes;
        this.published = published;
    }

    /** The date that begins at {@code at}. */
    Optional<Found> at(int at) {
        return weekday(at)
                .or(() -> iso(at))
                .or(() -> dayMonth(at))
                .or(() -> monthDay(at))
                .or(() -> decade(at))
                .or(() -> century(at))
                .or(() -> year(at))
                .or(() -> relative(at));
    }

    /** "Friday", "last Friday", "Friday morning"; with a date after it, the date counts. */
    private Optional<Found> weekday(int at) {
        int name = RELATIVE.contains(lexemes.text(at)) ? at + 1 : at;
        DayOfWeek day = WEEKDAYS.get(lexemes.text(name));
        if (day == null || !lexemes.get(name).isCapitalised()) {
            return Optional.empty();
        }
        int next = lexemes.is(name + 1, ",") ? name + 2 : name + 1;
        Optional<Found> date = dayMonth(next).or(() -> monthDay(next));
        if (date.isPresent() && isPrecise(date.get())) {
            return Optional.of(since(at, date.get()));
        }
        int to = PARTS_OF_DAY.contains(lexemes.text(name + 1)) ? name + 2 : name + 1;
        String which = name == at ? "" : lexemes.text(at);
        return Optional.of(
                found(at, to, published == null ? null : weekday(day, which), null, true));
    }

    private static boolean isPrecise(Found date) {
        return !(date.figure().value() instanceof Moment(String iso))
                || iso.length() > "2026-11".length();
    }

    private String weekday(DayOfWeek day, String which) {
        LocalDate from = Objects.requireNonNull(published);
        return (which.equals("next")
                        ? from.with(TemporalAdjusters.next(day))
                        : which.equals("last")
                                ? from.with(TemporalAdjusters.previous(day))
                                : from.with(TemporalAdjusters.previousOrSame(day)))
                .toString();
    }

    /** "2026-11-20". */
    private Optional<Found> iso(int at) {
        boolean shaped =
                isYear(at)
                        && lexemes.is(at + 1, "-")
                        && lexemes.is(at + 3, "-")
                        && lexemes.isAttached(at + 1)
                        && lexemes.isAttached(at + 3)
                        && lexemes.text(at + 2).length() == 2
                        && lexemes.text(at + 4).length() == 2;
        if (!shaped || !isDay(at + 2) || !isDay(at + 4)) {
            return Optional.empty();
        }
        return day(number(at), number(at + 2), number(at + 4))
                .map(day -> found(at, at + 5, day.toString(), null, false));
    }

    /** "20 November 2026", "20th of November", "20-23 November". */
    private Optional<Found> dayMonth(int at) {
        if (!isDay(at)) {
            return Optional.empty();
        }
        int first = afterOrdinal(at + 1);
        boolean range = isDashOrTo(first) && isDay(first + 1);
        int last = range ? first + 1 : at;
        int month = afterOrdinal(last + 1);
        month = lexemes.is(month, "of") ? month + 1 : month;
        if (!isMonth(month)) {
            return Optional.empty();
        }
        int to = afterStop(month);
        int year = lexemes.is(to, ",") && isYear(to + 1) ? to + 1 : to;
        return Optional.of(
                dated(
                        at,
                        number(at),
                        range ? number(last) : 0,
                        month,
                        isYear(year) ? year : to,
                        to));
    }

    /** "November 20, 2026", "Nov. 20-23", "November 2026", "in November". */
    private Optional<Found> monthDay(int at) {
        int month = RELATIVE.contains(lexemes.text(at)) ? at + 1 : at;
        if (!isMonth(month)) {
            return Optional.empty();
        }
        int next = afterStop(month);
        if (isDay(next) && month == at) {
            int first = afterOrdinal(next + 1);
            boolean range = isDashOrTo(first) && isDay(first + 1);
            int to = range ? afterOrdinal(first + 2) : first;
            int year = lexemes.is(to, ",") && isYear(to + 1) ? to + 1 : to;
            int last = range ? number(first + 1) : 0;
            return Optional.of(dated(at, number(next), last, month, isYear(year) ? year : to, to));
        }
        int year = lexemes.is(next, ",") || lexemes.is(next, "of") ? next + 1 : next;
        if (isYear(year)) {
            String iso = "%04d-%02d".formatted(number(year), month(month));
            return Optional.of(found(at, year + 1, iso, null, false));
        }
        return isBareMonth(at, month) ? Optional.of(bareMonth(at, month, next)) : Optional.empty();
    }

    /** "may" and "march" are verbs; "in May" is a month, at a sentence's start one cannot tell. */
    private boolean isBareMonth(int at, int month) {
        boolean led = month > at || BEFORE_MONTH.contains(lexemes.text(at - 1));
        boolean unlike = !lexemes.is(month, "may") && !lexemes.is(month, "march");
        return (led || (unlike && lexemes.text(month).length() > 3))
                && !lexemes.get(month + 1).isCapitalised();
    }

    private Found bareMonth(int at, int month, int to) {
        String which = month == at ? "" : lexemes.text(at);
        String iso = published == null ? null : nearest(month(month), which).toString();
        return found(at, to, iso, null, true);
    }

    private YearMonth nearest(int month, String which) {
        YearMonth now = YearMonth.from(Objects.requireNonNull(published));
        YearMonth same = now.withMonth(month);
        return switch (which) {
            case "last", "past", "previous" -> same.isBefore(now) ? same : same.minusYears(1);
            case "next" -> same.isAfter(now) ? same : same.plusYears(1);
            default -> nearest(now, same);
        };
    }

    private static YearMonth nearest(YearMonth now, YearMonth same) {
        long ahead = ChronoUnit.MONTHS.between(now, same);
        return ahead > 6 ? same.minusYears(1) : ahead < -6 ? same.plusYears(1) : same;
    }

    private Found dated(int at, int first, int last, int month, int year, int to) {
        boolean settled = isYear(year);
        int end = settled ? year + 1 : to;
        if (!settled && published == null) {
            return found(at, end, null, null, true);
        }
        int number = settled ? number(year) : nearest(month(month), "").getYear();
        String from = day(number, month(month), first).map(LocalDate::toString).orElse(null);
        String until =
                last == 0
                        ? null
                        : day(number, month(month), last).map(LocalDate::toString).orElse(null);
        return found(at, end, from, until, !settled || from == null);
    }

    /** "1990s", "the mid-1990s", "the '90s", "the early 80s". Not "in her 50s". */
    private Optional<Found> decade(int at) {
        String digits = lexemes.text(at);
        if (!lexemes.is(at + 1, "s") || !lexemes.isAttached(at + 1) || !digits.endsWith("0")) {
            return Optional.empty();
        }
        if (isYear(at)) {
            String last = Integer.toString(number(at) + 9);
            return Optional.of(found(at, at + 2, digits, last, isPartOfDecade(at)));
        }
        boolean apostrophe = APOSTROPHES.contains(lexemes.text(at - 1)) && lexemes.isAttached(at);
        boolean led = lexemes.is(at - 1, "the") || (isPartOfDecade(at) && !isPersonal(at));
        return digits.length() == 2 && (apostrophe || led)
                ? Optional.of(found(at, at + 2, "19" + digits, "19" + digits.charAt(0) + "9", true))
                : Optional.empty();
    }

    private boolean isPartOfDecade(int at) {
        int before = lexemes.isHyphen(at - 1) ? at - 2 : at - 1;
        return Set.of("early", "mid", "late").contains(lexemes.text(before));
    }

    private boolean isPersonal(int at) {
        return IntStream.rangeClosed(2, 3)
                .mapToObj(back -> lexemes.text(at - back))
                .anyMatch(Set.of("his", "her", "their", "my")::contains);
    }

    /** "the 19th century". Not "20th Century Fox". */
    private Optional<Found> century(int at) {
        int name = lexemes.afterHyphen(afterOrdinal(at + 1));
        if (!isDay(at)
                || afterOrdinal(at + 1) == at + 1
                || !lexemes.is(name, "century")
                || lexemes.get(name).isCapitalised()) {
            return Optional.empty();
        }
        String first = "%02d01".formatted(number(at) - 1);
        String last = "%02d00".formatted(number(at));
        return Optional.of(found(at, name + 1, first, last, false));
    }

    /** "2026", "2010-2015", "2010-11", "2010 to 2015". Not "Euro 2024", "2,000", "2000 people". */
    private Optional<Found> year(int at) {
        if (!isYear(at)
                || COUNTED_AFTER_YEAR.contains(lexemes.text(at + 1))
                || isPartOfName(at)
                || Units.at(lexemes, lexemes.afterHyphen(at + 1)).isPresent()
                || (lexemes.isAttached(at + 1) && lexemes.isWord(at + 1))) {
            return Optional.empty();
        }
        if (isDashOrTo(at + 1) && isYear(at + 2) && number(at + 2) > number(at)) {
            return Optional.of(found(at, at + 3, lexemes.text(at), lexemes.text(at + 2), false));
        }
        boolean range = lexemes.isHyphen(at + 1) && lexemes.text(at + 2).length() == 2;
        if (range && isShortYear(at)) {
            String last = lexemes.text(at).substring(0, 2) + lexemes.text(at + 2);
            return Optional.of(found(at, at + 3, lexemes.text(at), last, false));
        }
        return Optional.of(found(at, at + 1, lexemes.text(at), null, false));
    }

    private boolean isShortYear(int at) {
        String last = lexemes.text(at + 2);
        return last.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(last) == (number(at) + 1) % 100;
    }

    private boolean isPartOfName(int at) {
        boolean hyphened = lexemes.isHyphen(at - 1) && !isSpanOfTime(at - 2);
        boolean named = new NotFigures(lexemes).isNameWord(at - 1) && !isMonth(at - 1);
        return hyphened || named || lexemes.is(at - 1, "/") || lexemes.is(at - 1, "#");
    }

    private boolean isSpanOfTime(int at) {
        return Set.of("mid", "pre", "post", "early", "late").contains(lexemes.text(at));
    }

    /** "today", "last week"; not "This Week", "USA Today". */
    private Optional<Found> relative(int at) {
        if (at > 0 && lexemes.get(at).isCapitalised()) {
            return Optional.empty();
        }
        Optional<Long> days =
                switch (lexemes.text(at)) {
                    case "today", "tonight" -> Optional.of(0L);
                    case "yesterday" -> Optional.of(-1L);
                    case "tomorrow" -> Optional.of(1L);
                    default -> Optional.empty();
                };
        if (days.isPresent()) {
            String iso = published == null ? null : published.plusDays(days.get()).toString();
            return Optional.of(found(at, at + 1, iso, null, false));
        }
        int steps =
                switch (lexemes.text(at)) {
                    case "last", "previous" -> -1;
                    case "this" -> 0;
                    case "next" -> 1;
                    default -> 2;
                };
        boolean unit =
                Set.of("week", "month", "year").contains(lexemes.text(at + 1))
                        && !lexemes.get(at + 1).isCapitalised();
        return steps < 2 && unit
                ? Optional.of(found(at, at + 2, shifted(lexemes.text(at + 1), steps), null, false))
                : Optional.empty();
    }

    /**
     * "three years ago", where {@code length} is "three years": a date as precise as its unit.
     *
     * @param unit a UCUM unit of time
     */
    Optional<Found> ago(Numeral length, String unit, int to) {
        if (!lexemes.is(to, "ago") && !lexemes.is(to, "earlier")) {
            return Optional.empty();
        }
        if (lexemes.is(to, "earlier") || published == null || length.value().scale() > 0) {
            return Optional.of(found(length.from(), to + 1, null, null, true));
        }
        int steps = -length.value().intValue();
        String name = Map.of("a", "year", "mo", "month", "wk", "week", "d", "day").get(unit);
        String iso = name == null ? null : shifted(name, steps);
        return Optional.of(found(length.from(), to + 1, iso, null, true));
    }

    private @Nullable String shifted(String unit, int steps) {
        if (published == null) {
            return null;
        }
        LocalDate day = published;
        return switch (unit) {
            case "year" -> Integer.toString(day.plusYears(steps).getYear());
            case "month" -> YearMonth.from(day).plusMonths(steps).toString();
            case "week" -> week(day.plusWeeks(steps));
            default -> day.plusDays(steps).toString();
        };
    }

    private static String week(LocalDate day) {
        return "%04d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean isDashOrTo(int at) {
        return lexemes.isHyphen(at) || lexemes.is(at, "to") || lexemes.is(at, "–");
    }

    private int afterOrdinal(int at) {
        boolean ordinal =
                lexemes.isAttached(at) && Set.of("st", "nd", "rd", "th").contains(lexemes.text(at));
        return ordinal ? at + 1 : at;
    }

    /** After the month's name and the stop of an abbreviation: "Nov." */
    private int afterStop(int month) {
        boolean stop =
                lexemes.text(month).length() <= 4
                        && lexemes.is(month + 1, ".")
                        && lexemes.isAttached(month + 1)
                        && lexemes.isNumber(month + 2);
        return stop ? month + 2 : month + 1;
    }

    private boolean isMonth(int at) {
        return MONTHS.containsKey(lexemes.text(at)) && lexemes.get(at).isCapitalised();
    }

    private int month(int at) {
        return Objects.requireNonNull(MONTHS.get(lexemes.text(at)));
    }

    private boolean isDay(int at) {
        return lexemes.isNumber(at)
                && lexemes.text(at).length() <= 2
                && number(at) >= 1
                && number(at) <= 31;
    }

    private boolean isYear(int at) {
        return lexemes.isNumber(at)
                && lexemes.text(at).length() == 4
                && lexemes.text(at).chars().allMatch(c -> c >= '0' && c <= '9')
                && number(at) >= FIRST_YEAR
                && number(at) <= LAST_YEAR;
    }

    private int number(int at) {
        return Integer.parseInt(lexemes.text(at));
    }

    private Found since(int from, Found date) {
        Figure f = date.figure();
        Span span = new Span(lexemes.get(from).span().start(), f.span().end());
        return new Found(
                new Figure(
                        f.kind(),
                        span,
                        f.value(),
                        f.valueTo(),
                        f.unit(),
                        f.qualifier(),
                        f.approximate()),
                date.to());
    }

    private Found found(
            int from, int to, @Nullable String iso, @Nullable String until, boolean approximate) {
        Figure figure =
                new Figure(
                        Kind.DATE,
                        lexemes.span(from, to),
                        iso == null ? null : new Moment(iso),
                        until == null ? null : new Moment(until),
                        null,
                        null,
                        approximate);
        return new Found(figure, to);
    }
}
