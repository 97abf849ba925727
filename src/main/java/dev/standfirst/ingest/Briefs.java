package dev.standfirst.ingest;

import dev.standfirst.article.Metadata;
import dev.standfirst.store.Brief;
import dev.standfirst.summary.Headline;
import dev.standfirst.summary.Summary;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Makes of a summary what a list shows of it. */
final class Briefs {
    private Briefs() {}

    static Brief of(Summary summary) {
        Metadata metadata = summary.article().metadata();
        Headline headline = summary.headline();
        return new Brief(
                headline == null ? null : headline.text(),
                metadata.byline(),
                summary.bestFact().orElse(null),
                webAddress(metadata.canonicalUrl()));
    }

    /** In ASCII, or null where it is no absolute address of the web: nothing else may be linked. */
    private static @Nullable String webAddress(@Nullable String url) {
        try {
            URI uri = new URI(url == null ? "" : url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            return web && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
