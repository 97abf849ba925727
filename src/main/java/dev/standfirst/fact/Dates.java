package dev.standfirst.fact;

import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates: days, months and years as precise as the text says, longer and shorter periods, and
 * days relative to the day of publication. What the text leaves open (the year of "20 November",
 * the week of "on Friday") is taken nearest to the day of publication and marked as approximate;
 * without that day it has no value.
 */
final class Dates {
    private final List<Recogniser> all;
    private final RelativeDates relative;

    /**
     * @param published the day of publication, where it is known
     */
    Dates(Lexemes lexemes, @Nullable LocalDate published) {
        PublicationDay day = new PublicationDay(published);
        this.relative = new RelativeDates(lexemes, day);
        this.all =
                List.of(
                        new Weekdays(lexemes, day)::at,
                        new Days(lexemes, day)::at,
                        new Periods(lexemes, day)::at,
                        new Years(lexemes)::at,
                        relative::at);
    }

    /** The date that begins at {@code at}. */
    Optional<Found> at(int at) {
        return Recogniser.first(all, at);
    }

    /** The date that is {@code length} ago, where "ago" stands at {@code to}. */
    Optional<Found> ago(Numeral length, Unit unit, int to) {
        return relative.ago(length, unit, to);
    }
}
