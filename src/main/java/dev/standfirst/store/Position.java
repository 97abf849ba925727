package dev.standfirst.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * The place of an article among those of its day: when it was published, to the second, and its id.
 *
 * @param value the two in one string; strings are ordered as places are
 */
public record Position(String value) {
    /** DynamoDB's limit on a sort key is 1,024 bytes, S3's on an object key too. */
    private static final int MAX_ID_BYTES = 1000;

    /** Instants of which the ISO form has a fixed width, and so sorts as a string. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private static final int DAY = "2026-11-20".length();

    private static final Pattern FORM =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ#.{1," + MAX_ID_BYTES + "}",
                    Pattern.DOTALL);

    /**
     * @throws IllegalArgumentException if {@code value} is no place
     */
    public Position {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a position");
        }
    }

    /** The place of the article {@code id}. */
    static Position of(Instant published, String id) {
        Instant instant = published.truncatedTo(ChronoUnit.SECONDS);
        instant = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
        return new Position(instant + "#" + shortened(id));
    }

    /** A longer id is represented by a hash. */
    private static String shortened(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= MAX_ID_BYTES ? id : Document.tagOf(bytes);
    }

    /** The day of publication in UTC, as {@code 2026-11-20}. */
    String day() {
        return value.substring(0, DAY);
    }
}
