package dev.standfirst.representation;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An article as a day's list shows it.
 *
 * @param fact the text of its best fact
 * @param textStored whether its canonical text can be asked for
 */
public record DayEntry(
        String id,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String fact,
        Instant publishedAt,
        Instant storedAt,
        boolean textStored) {

    /** What to call it: its headline, else its best fact, else its id; in one line. */
    String title() {
        String line = headline == null ? "" : Characters.line(headline);
        return line.isEmpty() ? titleWithoutHeadline() : line;
    }

    private String titleWithoutHeadline() {
        String line = fact == null ? "" : Characters.line(fact);
        return line.isEmpty() ? id : line;
    }

    ArticlePaths paths() {
        return new ArticlePaths(id);
    }
}
