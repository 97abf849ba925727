package dev.standfirst.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates in headers: RFC 9110, section 5.6.7. */
final class HttpDates {
    /** Unlike the JDK's RFC 1123, the day always has two digits. */
    private static final DateTimeFormatter PREFERRED = pattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'");

    /** What recipients must read besides. */
    private static final List<DateTimeFormatter> READ =
            List.of(PREFERRED, rfc850(), pattern("EEE MMM ppd HH:mm:ss yyyy"));

    private HttpDates() {}

    /** {@code instant} in the preferred form; what is less than a second is lost. */
    static String of(Instant instant) {
        return PREFERRED.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** The instant in {@code value}, or nothing where it is not a date. */
    static Optional<Instant> read(String value) {
        return READ.stream().flatMap(form -> read(value, form).stream()).findFirst();
    }

    private static Optional<Instant> read(String value, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(value.strip(), form).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

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
