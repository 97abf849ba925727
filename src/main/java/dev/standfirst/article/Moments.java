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
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

    /** Dates as pages show them, after {@link #plain}. */
    private static final List<DateTimeFormatter> SHOWN =
            List.of(
                    shape("[EEEE ][EEE ][MMMM][MMM] d yyyy[ h:mm a][ H:mm[:ss]][ VV]"),
                    shape("[EEEE ][EEE ]h:mm[:ss] a [VV ][MMMM][MMM] d yyyy"),
                    shape("[EEEE ][EEE ]d [MMMM][MMM] yyyy[ h:mm a][ H:mm[:ss]][ VV]"),
                    shape("yyyy-M-d[ H:mm[:ss][.SSS][.SSSSSS]][ VV][XX]"),
                    shape("yyyy/M/d[ H:mm[:ss]]"),
                    DateTimeFormatter.BASIC_ISO_DATE);

    private static final Pattern WORDS_BEFORE =
            Pattern.compile(
                    "^(?:(?:first |last |originally )?(?:published|posted|updated|created|date|on|at|by)\\b[: ]*)+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NOISE =
            Pattern.compile(
                    "(?<=\\d)(?:st|nd|rd|th)\\b|[,|•·]|\\b(?:at|on)\\b|(?<=\\b\\p{L}{3,4})\\.");

    /** Zones by the letters that news uses; other uses of the same letters are rarer. */
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("ET", "America/New_York"),
                    Map.entry("CT", "America/Chicago"),
                    Map.entry("MT", "America/Denver"),
                    Map.entry("PT", "America/Los_Angeles"),
                    Map.entry("EST", "-05:00"),
                    Map.entry("EDT", "-04:00"),
                    Map.entry("CST", "-06:00"),
                    Map.entry("CDT", "-05:00"),
                    Map.entry("MST", "-07:00"),
                    Map.entry("MDT", "-06:00"),
                    Map.entry("PST", "-08:00"),
                    Map.entry("PDT", "-07:00"),
                    Map.entry("UTC", "Z"),
                    Map.entry("GMT", "Z"),
                    Map.entry("BST", "+01:00"),
                    Map.entry("CET", "+01:00"),
                    Map.entry("CEST", "+02:00"),
                    Map.entry("IST", "+05:30"),
                    Map.entry("AEST", "+10:00"),
                    Map.entry("AEDT", "+11:00"));

    private static final Pattern DATE =
            Pattern.compile(
                    "(?:\\d{1,2}(?:st|nd|rd|th)? )?\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?,? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}\\b(?:,? (?:at )?\\d{1,2}:\\d{2}(?: ?[aApP]\\.?[mM]\\.?)?(?: [A-Z]{2,4}\\b)?)?");

    private static final Pattern ZONE = Pattern.compile("[A-Z]{2,4}$|(?<=m )[A-Z]{2,4}(?= )");

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

    /**
     * As {@link #parse}, also of what people read: "Posted: Fri., Nov. 20, 2026 at 9:30 p.m. ET".
     */
    static Optional<OffsetDateTime> find(String text) {
        String shown = plain(text);
        return parse(text)
                .or(() ->
                        SHOWN.stream().flatMap(shape -> parse(shown, shape).stream()).findFirst());
    }

    /**
     * The first date with a month's name within {@code text}; what is nothing else is read whole.
     */
    static Optional<OffsetDateTime> within(String text) {
        List<String> dates = DATE.matcher(text).results().map(MatchResult::group).toList();
        return (dates.isEmpty() ? Optional.<OffsetDateTime>empty() : find(text))
                .or(() -> dates.stream().flatMap(date -> find(date).stream()).findFirst());
    }

    private static String plain(String text) {
        String words = WORDS_BEFORE.matcher(TextLines.inOneLine(text)).replaceFirst("");
        String meridiem = words.replaceAll("(?i)\\s*\\b?([ap])\\.?m\\b\\.?", " $1m");
        String clean = NOISE.matcher(meridiem.replaceAll("(?i)\\bsept\\b", "Sep")).replaceAll("");
        return ZONE.matcher(TextLines.inOneLine(clean))
                .replaceAll(zone -> ZONES.getOrDefault(zone.group(), zone.group()));
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
