package dev.standfirst.article;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a page's head and markup say of its article: JSON-LD first, then meta tags and microdata,
 * then visible markup.
 */
final class HtmlMetadata {
    private static final String[] TITLES = {
        "og:title",
        "twitter:title",
        "parsely-title",
        "sailthru.title",
        "dc.title",
        "dcterms.title",
        "citation_title",
        "headline"
    };

    private final PageMarkup page;

    private HtmlMetadata(PageMarkup page) {
        this.page = page;
    }

    /** The metadata of {@code page}; {@code warnings} takes what was not understood. */
    static Metadata of(Document page, List<Warning> warnings) {
        PageMarkup markup = new PageMarkup(page);
        HtmlMetadata found = new HtmlMetadata(markup);
        return new Metadata(
                found.headline(),
                PageByline.of(markup),
                PageDate.of(markup, warnings),
                first(Stream.of(page.select("html").attr("lang"))),
                found.canonicalUrl(),
                null);
    }

    /** What the head calls the article, in the words of the page's heading where it has them. */
    private @Nullable String headline() {
        Titles titles = titles();
        List<String> told =
                Stream.of(
                                page.linked().headlines(),
                                page.text("[itemprop=headline]"),
                                page.content(TITLES),
                                page.text("h1").limit(1),
                                page.text("title"))
                        .flatMap(found -> found)
                        .map(HtmlMetadata::inOneLine)
                        .filter(text -> !text.isEmpty())
                        .map(titles::withoutSite)
                        .sorted(Comparator.comparing(titles::isSite))
                        .toList();
        return told.stream()
                .filter(text -> titles.isHeading(text) && !titles.isSite(text))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .orElse(null);
    }

    private Titles titles() {
        List<String> sites =
                Stream.of(
                                page.content("og:site_name", "application-name"),
                                page.linked().publishers(),
                                host())
                        .flatMap(found -> found)
                        .toList();
        return new Titles(sites, page.text("h1").limit(20).toList());
    }

    private Stream<String> host() {
        String url = canonicalUrl();
        return url == null
                ? Stream.empty()
                : Stream.of(url.replaceFirst("^\\w*:?//([^/?#]*).*", "$1"));
    }

    private @Nullable String canonicalUrl() {
        return first(
                Stream.concat(
                        page.select("link[rel=canonical]").map(link -> link.attr("href")),
                        page.content("og:url")));
    }

    private static @Nullable String first(Stream<String> found) {
        return found.map(HtmlMetadata::inOneLine)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String inOneLine(String text) {
        return TextLines.inOneLine(Surrogates.repaired(text));
    }
}
