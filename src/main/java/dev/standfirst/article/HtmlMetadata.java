package dev.standfirst.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a page's head and markup say of its article: JSON-LD first, then meta tags, then visible
 * markup.
 */
final class HtmlMetadata {
    private final Document page;
    private final List<JsonLd> linked;

    private HtmlMetadata(Document page) {
        this.page = page;
        this.linked =
                page.select("script[type=application/ld+json]").stream()
                        .map(script -> JsonLd.of(script.data()))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** The metadata of {@code page}. */
    static Metadata of(Document page) {
        HtmlMetadata found = new HtmlMetadata(page);
        return new Metadata(
                found.headline(),
                found.byline(),
                found.publishedAt(),
                found.language(),
                found.canonicalUrl(),
                null);
    }

    private @Nullable String headline() {
        return first(
                Stream.of(
                        linked(JsonLd::headline),
                        content("meta[property=og:title]"),
                        text("[itemprop=headline]"),
                        text("h1"),
                        text("title")));
    }

    private @Nullable String byline() {
        String written =
                first(
                        Stream.of(
                                linked(JsonLd::author),
                                content("meta[name=author]"),
                                text("[rel=author]"),
                                text("[itemprop=author]"),
                                text(".byline")));
        return written == null || written.startsWith("http")
                ? null
                : written.replaceFirst("^(?i:by)[: ]\\s*", "");
    }

    private @Nullable OffsetDateTime publishedAt() {
        return Stream.of(
                        linked(JsonLd::datePublished),
                        content("meta[property=article:published_time]"),
                        content("meta[itemprop=datePublished]"),
                        content("meta[name=date]"),
                        content("meta[name=pubdate]"),
                        page.select("time[datetime]").stream().map(time -> time.attr("datetime")))
                .flatMap(Function.identity())
                .flatMap(written -> Moments.parse(written).stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String language() {
        return first(Stream.of(page.select("html[lang]").stream().map(html -> html.attr("lang"))));
    }

    private @Nullable String canonicalUrl() {
        return first(
                Stream.of(
                        page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
                        content("meta[property=og:url]")));
    }

    private Stream<String> linked(Function<JsonLd, @Nullable String> member) {
        return linked.stream().map(member).filter(Objects::nonNull);
    }

    private Stream<String> content(String selector) {
        return page.select(selector).stream().map(meta -> meta.attr("content"));
    }

    private Stream<String> text(String selector) {
        return page.select(selector).stream().map(Element::text);
    }

    private static @Nullable String first(Stream<Stream<String>> found) {
        return found.flatMap(Function.identity())
                .map(text -> TextLines.inOneLine(Surrogates.repaired(text)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
