package dev.standfirst.bench;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * Something measured.
 *
 * @param what of what
 * @param unit empty for none, {@code x} for a ratio
 * @param budget what it may be at most, in the same unit, or null
 */
record Figure(String what, double value, String unit, @Nullable Double budget) {
    static Figure of(String what, double value, String unit) {
        return new Figure(what, value, unit, null);
    }

    static Figure of(String what, double value, String unit, double budget) {
        return new Figure(what, value, unit, budget);
    }

    boolean isWithinBudget() {
        return budget == null || value <= budget;
    }

    /** A line without its end. */
    String line() {
        String limit =
                budget == null
                        ? ""
                        : "budget %s %s%s"
                                .formatted(
                                        number(budget), unit, isWithinBudget() ? "" : "  EXCEEDED");
        return String.format(Locale.ROOT, "%-58s %9.2f %-4s %s", what, value, unit, limit)
                .stripTrailing();
    }

    /** A number without digits that say nothing. */
    static String number(double value) {
        return value >= 100 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
