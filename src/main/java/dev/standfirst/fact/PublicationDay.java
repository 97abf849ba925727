package dev.standfirst.fact;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * The day that "yesterday" and "on Friday" count from. Where it is not known, no relative date has
 * a value: all methods give null.
 */
record PublicationDay(@Nullable LocalDate day) {
    /** News speaks of months to come less far ahead than of those that are gone. */
    private static final int AHEAD = 4;

    private static final int BACK = -7;

    /** Which of several weekdays, months or weeks is meant. */
    enum Which {
        LAST,
        THIS,
        NEXT,
        NEAREST,
        LATEST,
        COMING
    }

    /** The weekday, by default the latest up to the day of publication. */
    @Nullable String weekday(DayOfWeek weekday, Which which) {
        if (day == null) {
            return null;
        }
        return day.with(
                        switch (which) {
                            case NEXT -> TemporalAdjusters.next(weekday);
                            case LAST -> TemporalAdjusters.previous(weekday);
                            case THIS, COMING -> TemporalAdjusters.nextOrSame(weekday);
                            case NEAREST, LATEST -> TemporalAdjusters.previousOrSame(weekday);
                        })
                .toString();
    }

    /** The month of a year, by default the nearest to the day of publication. */
    @Nullable YearMonth month(int month, Which which) {
        if (day == null) {
            return null;
        }
        YearMonth now = YearMonth.from(day);
        YearMonth same = now.withMonth(month);
        return switch (which) {
            case LAST -> same.isBefore(now) ? same : same.minusYears(1);
            case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
            case LATEST -> same.isAfter(now) ? same.minusYears(1) : same;
            case COMING -> same.isBefore(now) ? same.plusYears(1) : same;
            case THIS, NEAREST -> nearest(now, same);
        };
    }

    private static YearMonth nearest(YearMonth now, YearMonth same) {
        long ahead = ChronoUnit.MONTHS.between(now, same);
        return ahead > AHEAD ? same.minusYears(1) : ahead < BACK ? same.plusYears(1) : same;
    }

    /** The day, week, month or year so many steps from that of publication. */
    @Nullable String shifted(String unit, int steps) {
        if (day == null) {
            return null;
        }
        return switch (unit) {
            case "century", "centuries" -> Integer.toString(day.plusYears(100L * steps).getYear());
            case "decade" -> Integer.toString(day.plusYears(10L * steps).getYear());
            case "year" -> Integer.toString(day.plusYears(steps).getYear());
            case "month" -> YearMonth.from(day).plusMonths(steps).toString();
            case "fortnight" -> week(day.plusWeeks(2L * steps));
            case "week" -> week(day.plusWeeks(steps));
            case "day" -> day.plusDays(steps).toString();
            default -> null;
        };
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The Saturday of a weekend; "this" is the one that comes or goes on. */
    @Nullable LocalDate saturday(Which which) {
        if (day == null) {
            return null;
        }
        boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate coming =
                sunday
                        ? day.minusDays(1)
                        : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        boolean goesOn = sunday || day.getDayOfWeek() == DayOfWeek.SATURDAY;
        return switch (which) {
            case LAST -> coming.minusWeeks(1);
            case NEXT -> goesOn ? coming.plusWeeks(1) : coming;
            case THIS, COMING -> coming;
            case NEAREST, LATEST -> goesOn ? coming : coming.minusWeeks(1);
        };
    }

    /** The first month of a quarter, counted from 0 steps for the one of publication. */
    @Nullable YearMonth quarter(int steps) {
        return day == null
                ? null
                : YearMonth.of(day.getYear(), 3 * ((day.getMonthValue() - 1) / 3) + 1)
                        .plusMonths(3L * steps);
    }
}
