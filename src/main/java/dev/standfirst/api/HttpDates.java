package dev.standfirst.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates in headers: RFC 9110, section 5.6.7. */
final class HttpDates {
    // a formatter would load the JDK's locale data, which is most of what a first answer loads
    private static final List<String> DAYS =
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    private HttpDates() {}

    /** {@code instant} in the preferred form; what is less than a second is lost. */
    static String of(Instant instant) {
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        return DAYS.get(at.getDayOfWeek().getValue() - 1)
                + ", "
                + twoDigits(at.getDayOfMonth())
                + " "
                + MONTHS.get(at.getMonthValue() - 1)
                + " "
                + twoDigits(at.getYear() / 100)
                + twoDigits(at.getYear() % 100)
                + " "
                + twoDigits(at.getHour())
                + ":"
                + twoDigits(at.getMinute())
                + ":"
                + twoDigits(at.getSecond())
                + " GMT";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The instant in {@code value}, or nothing where it is not a date. */
    static Optional<Instant> read(String value) {
        return Reading.FORMS.stream().flatMap(form -> read(value, form).stream()).findFirst();
    }

    private static Optional<Instant> read(String value, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(value.strip(), form).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Loaded by the first request that has a date. */
    private static final class Reading {
        /** The preferred form, whose day always has two digits, and what must be read besides. */
        static final List<DateTimeFormatter> FORMS =
                List.of(
                        pattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'"),
                        rfc850(),
                        pattern("EEE MMM ppd HH:mm:ss yyyy"));

        private static DateTimeFormatter pattern(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }

        /** Two digits of a year are one of 1970 to 2069. */
        private static DateTimeFormatter rfc850() {
            return new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH);
        }
    }
}
