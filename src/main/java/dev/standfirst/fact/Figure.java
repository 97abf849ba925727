package dev.standfirst.fact;

import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A figure in a fact.
 *
 * @param kind what it measures
 * @param span where it stands, its sign or currency included
 * @param value how much, or for a date or time ISO 8601 as precisely as the text and the day of
 *     publication allow
 * @param valueTo the upper end of a range, or null
 * @param unit an ISO 4217 code, a UCUM unit or the thing counted, or null
 * @param qualifier how the text hedges it, such as {@code about} or {@code more than}, or null
 * @param approximate whether the unit or the value is an interpretation that the text does not
 *     settle
 */
public record Figure(
        Kind kind,
        Span span,
        @Nullable Value value,
        @Nullable Value valueTo,
        @Nullable String unit,
        @Nullable String qualifier,
        boolean approximate) {
    /** What a figure measures. Its {@link #toString()} is the form in a summary. */
    public enum Kind {
        MONEY,
        PERCENT,
        COUNT,
        MEASURE,
        DURATION,
        DATE,
        TIME;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A number or a moment. */
    public sealed interface Value {
        /** How much. */
        record Amount(BigDecimal amount) implements Value {}

        /** When, in ISO 8601, such as {@code 2026-11-20}, {@code 2026-02} or {@code 09:30}. */
        record Moment(String iso) implements Value {}
    }
}
