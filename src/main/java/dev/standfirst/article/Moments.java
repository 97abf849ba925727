package dev.standfirst.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates and times as documents and tools write them. */
final class Moments {
    private static final List<DateTimeFormatter> SHAPES =
            List.of(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                    shape("yyyy-MM-dd'T'HH:mm[:ss][.SSS]XX"),
                    shape("yyyy-MM-dd[' ']['T']HH:mm[:ss][' ']XXX"),
                    shape("yyyyMMdd'T'HHmm[ss][.SSS]XX"),
                    shape("yyyyMMdd'T'HHmm[ss]"),
                    DateTimeFormatter.BASIC_ISO_DATE,
                    DateTimeFormatter.RFC_1123_DATE_TIME,
                    DateTimeFormatter.ISO_LOCAL_DATE_TIME,
                    shape("yyyy-MM-dd HH:mm[:ss]"),
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    shape("d MMMM yyyy[ HH:mm]"),
                    shape("MMMM d, yyyy[ HH:mm]"));

    /** Newspapers older than this and dates of the far future are mistakes. */
    private static final int FIRST_YEAR = 1600;

    private static final int LAST_YEAR = 2200;
    private static final int MAX_LENGTH = 60;

    private Moments() {}

    /**
     * The moment that {@code text} writes; UTC where it gives no offset, midnight where no time.
     */
    static Optional<OffsetDateTime> parse(String text) {
        String written = text.strip();
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return SHAPES.stream().flatMap(shape -> parse(written, shape).stream()).findFirst();
    }

    private static Optional<OffsetDateTime> parse(String text, DateTimeFormatter shape) {
        try {
            TemporalAccessor parsed =
                    shape.parseBest(
                            text,
                            ZonedDateTime::from,
                            OffsetDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from);
            return Optional.of(moment(parsed)).filter(Moments::isPlausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime moment(TemporalAccessor parsed) {
        return switch (parsed) {
            case ZonedDateTime zoned -> zoned.toOffsetDateTime();
            case OffsetDateTime offset -> offset;
            case LocalDateTime local -> local.atOffset(ZoneOffset.UTC);
            default -> LocalDate.from(parsed).atStartOfDay().atOffset(ZoneOffset.UTC);
        };
    }

    private static boolean isPlausible(OffsetDateTime moment) {
        return moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR;
    }

    private static DateTimeFormatter shape(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
