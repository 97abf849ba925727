package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** Moments before which an article may not be shown, as documents and tools write them. */
final class Embargoes {
    private Embargoes() {}

    /**
     * The moment that is {@code written}; null where nothing is.
     *
     * @param where what says it, for a person
     * @throws RefusedException if it is not understood: an article must not be shown too early by
     *     mistake
     */
    static @Nullable OffsetDateTime of(@Nullable String written, String where)
            throws RefusedException {
        if (written == null) {
            return null;
        }
        return Moments.parse(written)
                .orElseThrow(() ->
                        new RefusedException(
                                Code.BAD_METADATA,
                                where
                                        + " is no ISO 8601 date and time, such as"
                                        + " 2026-11-20T09:30:00Z. Mend it and upload the article"
                                        + " again."));
    }
}
