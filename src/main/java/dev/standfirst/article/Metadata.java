package dev.standfirst.article;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * What is known of an article beside its text, each in one line of well-formed text. What is not
 * known is null.
 *
 * @param headline the supplied headline, in one line
 * @param byline who wrote it, as the document has it, without a leading "By"
 * @param publishedAt when it was published, with the offset the document gave (UTC where it gave
 *     none)
 * @param language a BCP 47 tag
 * @param canonicalUrl where the article stands on the web
 * @param embargoUntil before when the article may not be shown to anyone
 */
public record Metadata(
        @Nullable String headline,
        @Nullable String byline,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String language,
        @Nullable String canonicalUrl,
        @Nullable OffsetDateTime embargoUntil) {
    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

    public Metadata {
        headline = line(headline);
        byline = line(byline);
        language = line(language);
        canonicalUrl = line(canonicalUrl);
    }

    /** Whatever a document has written there: one line, or null where it has no words. */
    private static @Nullable String line(@Nullable String said) {
        String line = said == null ? "" : TextLines.inOneLine(Surrogates.repaired(said));
        return line.isEmpty() ? null : line;
    }

    /**
     * This, with what is unknown here taken from {@code other}; of two embargoes the later one, so
     * that neither is broken.
     */
    public Metadata or(Metadata other) {
        return new Metadata(
                first(headline, other.headline),
                first(byline, other.byline),
                first(publishedAt, other.publishedAt),
                first(language, other.language),
                first(canonicalUrl, other.canonicalUrl),
                later(embargoUntil, other.embargoUntil));
    }

    /** This with another headline. */
    public Metadata withHeadline(@Nullable String other) {
        return new Metadata(other, byline, publishedAt, language, canonicalUrl, embargoUntil);
    }

    /** This with another byline. */
    public Metadata withByline(@Nullable String other) {
        return new Metadata(headline, other, publishedAt, language, canonicalUrl, embargoUntil);
    }

    /** This with another date of publication. */
    public Metadata withPublishedAt(@Nullable OffsetDateTime other) {
        return new Metadata(headline, byline, other, language, canonicalUrl, embargoUntil);
    }

    private static @Nullable OffsetDateTime later(
            @Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
