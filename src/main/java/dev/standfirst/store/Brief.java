package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a summary. What is longer than a list shows is left out whole, not cut: text
 * of an article is verbatim or not there.
 *
 * @param headline the headline, at most {@value #MAX_HEADLINE} characters
 * @param byline who wrote it, at most {@value #MAX_BYLINE} characters
 * @param fact the best fact, at most {@value #MAX_FACT} characters
 * @param canonicalUrl where the article itself is published, at most {@value #MAX_URL} characters
 */
public record Brief(
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String fact,
        @Nullable String canonicalUrl) {
    /** Nothing is known. */
    public static final Brief EMPTY = new Brief(null, null, null, null);

    // with these an item has room for a document of Document.MAX_GZIP bytes
    private static final int MAX_HEADLINE = 400;
    private static final int MAX_BYLINE = 200;
    private static final int MAX_FACT = 600;
    private static final int MAX_URL = 1000;

    public Brief {
        headline = atMost(MAX_HEADLINE, headline);
        byline = atMost(MAX_BYLINE, byline);
        fact = atMost(MAX_FACT, fact);
        canonicalUrl = atMost(MAX_URL, canonicalUrl);
    }

    private static @Nullable String atMost(int length, @Nullable String text) {
        return text == null || text.isEmpty() || text.length() > length ? null : text;
    }
}
