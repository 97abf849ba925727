package dev.standfirst.fact;

import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads dates: days, months and years as precise as the text says, longer and shorter periods, and
 * days relative to the day of publication. What the text leaves open (the year of "20 November",
 * the week of "on Friday") is taken nearest to the day of publication and marked as approximate;
 * without that day it has no value.
 */
final class Dates {
    private final Weekdays weekdays;
    private final Days days;
    private final Periods periods;
    private final Years years;
    private final RelativeDates relative;

    /**
     * @param published the day of publication, where it is known
     */
    Dates(Lexemes lexemes, @Nullable LocalDate published) {
        PublicationDay day = new PublicationDay(published);
        this.weekdays = new Weekdays(lexemes, day);
        this.days = new Days(lexemes, day);
        this.periods = new Periods(lexemes, day);
        this.years = new Years(lexemes);
        this.relative = new RelativeDates(lexemes, day);
    }

    /** The date that begins at {@code at}. */
    Optional<Found> at(int at) {
        return weekdays.at(at)
                .or(() -> days.at(at))
                .or(() -> periods.at(at))
                .or(() -> years.at(at))
                .or(() -> relative.at(at));
    }

    /** The date that is {@code length} ago, where "ago" stands at {@code to}. */
    Optional<Found> ago(Numeral length, Unit unit, int to) {
        return relative.ago(length, unit, to);
    }
}
