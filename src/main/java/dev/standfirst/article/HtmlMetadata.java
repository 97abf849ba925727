package dev.standfirst.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final String[] AUTHORS = {
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "byl",
        "dc.creator",
        "dcterms.creator",
        "article.author",
        "authors",
        "citation_author"
    };

    private static final String[] DATES = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "article.published",
        "parsely-pub-date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date",
        "pubdate",
        "pub_date",
        "og:pubdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "publishdate",
        "citation_publication_date",
        "sailthru.date",
        "date",
        "datecreated"
    };

    private static final String VISIBLE_DATES =
            "[itemprop=datePublished], time[pubdate], time[datetime], [class~=(?i)(publish|post|story|article|entry).?(ed|on)?.?date]";

    private static final String DATED =
            "[class*=date], [class*=Date], [class*=byline], [class*=meta], [class*=published], time";

    private static final List<String> BYLINES =
            List.of(
                    "[rel=author], .author-name, [class*=author-link], [class*=post-author]",
                    "span.author, a.author",
                    ".byline, [class*=byline]");

    /** "By Ana Field on Friday" may stand in any of these: only what begins with "By" is one. */
    private static final String BEGUN_BYLINES =
            "h1 + p, [class*=meta], [class*=info], [class*=author]";

    /** Where the names of others stand. */
    private static final String ELSEWHERE = "header nav, footer, aside, [class*=comment]";

    private static final int LONGEST_DATE = 120;

    private final Document page;
    private final JsonLd linked;

    /** The contents of the meta tags by their lower-case names, properties or item properties. */
    private final Map<String, List<String>> tags = new HashMap<>();

    private HtmlMetadata(Document page) {
        this.page = page;
        this.linked =
                JsonLd.of(
                        page.select("script[type~=(?i)ld\\+json]").stream()
                                .map(Element::data)
                                .toList());
        for (Element tag : page.select("meta[content]")) {
            Stream.of("name", "property", "itemprop")
                    .map(attribute -> tag.attr(attribute).toLowerCase(Locale.ROOT))
                    .filter(name -> !name.isEmpty())
                    .forEach(name ->
                            tags.computeIfAbsent(name, n -> new ArrayList<>())
                                    .add(tag.attr("content")));
        }
    }

    /** The metadata of {@code page}; {@code warnings} takes what was not understood. */
    static Metadata of(Document page, List<Warning> warnings) {
        HtmlMetadata found = new HtmlMetadata(page);
        return new Metadata(
                found.headline(),
                found.byline(),
                found.publishedAt(warnings),
                first(Stream.of(page.select("html").attr("lang"))),
                found.canonicalUrl(),
                null);
    }

    /** What the head calls the article, in the words of the page's heading where it has them. */
    private @Nullable String headline() {
        Titles titles = titles();
        List<String> told =
                Stream.of(
                                linked.headlines(),
                                text("[itemprop=headline]"),
                                content(TITLES),
                                text("h1").limit(1),
                                text("title"))
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
                Stream.of(content("og:site_name", "application-name"), linked.publishers(), host())
                        .flatMap(found -> found)
                        .toList();
        return new Titles(sites, text("h1").limit(20).toList());
    }

    private Stream<String> host() {
        String url = canonicalUrl();
        return url == null
                ? Stream.empty()
                : Stream.of(url.replaceFirst("^\\w*:?//([^/?#]*).*", "$1"));
    }

    /** The first that is told; a login only where nobody is named otherwise. */
    private @Nullable String byline() {
        List<String> told =
                Stream.of(
                                linked.authors(),
                                Stream.of(AUTHORS)
                                        .map(name -> String.join(", ", content(name).toList())),
                                page.select("[itemprop=author]").stream()
                                        .map(HtmlMetadata::nameWithin),
                                BYLINES.stream().flatMap(this::text),
                                besideTheStory(BEGUN_BYLINES).filter(Bylines::isBegun))
                        .flatMap(found -> found)
                        .map(Surrogates::repaired)
                        .flatMap(written -> Bylines.of(written).stream())
                        .toList();
        return told.stream()
                .filter(names -> !Bylines.isLogin(names))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .orElse(null);
    }

    private static String nameWithin(Element author) {
        Element name = author.selectFirst("[itemprop=name]");
        return textOf(name == null ? author : name);
    }

    private @Nullable OffsetDateTime publishedAt(List<Warning> warnings) {
        List<String> written =
                Stream.of(
                                linked.dates(),
                                content(DATES),
                                page.select(VISIBLE_DATES).stream().map(HtmlMetadata::momentOf))
                        .flatMap(found -> found)
                        .filter(text -> !text.isBlank() && text.length() <= LONGEST_DATE)
                        .toList();
        List<OffsetDateTime> understood =
                written.stream().flatMap(text -> Moments.find(text).stream()).toList();
        List<OffsetDateTime> moments = understood.isEmpty() ? shown() : understood;
        if (moments.isEmpty() && !written.isEmpty()) {
            warnings.add(
                    new Warning(
                            "published-at-ignored",
                            "The page's date of publication is not understood."));
        }
        return moments.isEmpty() ? null : precise(moments.getFirst(), moments);
    }

    /** The date that stands among other words beside the article. */
    private List<OffsetDateTime> shown() {
        return besideTheStory(DATED)
                .flatMap(text -> Moments.within(text).stream())
                .limit(1)
                .toList();
    }

    /** The short texts of what {@code selector} finds, first those below the heading. */
    private Stream<String> besideTheStory(String selector) {
        List<Element> inOrder = page.select("h1, " + selector);
        int heading = inOrder.indexOf(page.selectFirst("h1"));
        return Stream.concat(
                        inOrder.stream().skip(heading + 1L),
                        inOrder.stream().limit(Math.max(heading, 0)))
                .filter(element -> !element.is("h1") && element.closest(ELSEWHERE) == null)
                .map(Element::text)
                .filter(text -> text.length() <= LONGEST_DATE);
    }

    /** A day may be told again with its time. */
    private static OffsetDateTime precise(OffsetDateTime first, List<OffsetDateTime> all) {
        if (!first.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return first;
        }
        return all.stream()
                .filter(other -> other.toLocalDate().equals(first.toLocalDate()))
                .filter(other -> !other.toLocalTime().equals(LocalTime.MIDNIGHT))
                .findFirst()
                .orElse(first);
    }

    private static String momentOf(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private @Nullable String canonicalUrl() {
        return first(
                Stream.concat(
                        page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
                        content("og:url")));
    }

    private Stream<String> content(String... names) {
        return Stream.of(names).flatMap(name -> tags.getOrDefault(name, List.of()).stream());
    }

    private Stream<String> text(String selector) {
        return page.select(selector).stream().map(HtmlMetadata::textOf);
    }

    private static String textOf(Element element) {
        return element.hasAttr("content") ? element.attr("content") : element.text();
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
