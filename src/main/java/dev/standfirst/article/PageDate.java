package dev.standfirst.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a page says its article was published: JSON-LD first, then meta tags and microdata, then
 * what readers see.
 */
final class PageDate {
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

    private static final int LONGEST_DATE = 120;

    private PageDate() {}

    /**
     * The moment, to the minute where any place has it; {@code warnings} takes what was not
     * understood.
     */
    static @Nullable OffsetDateTime of(PageMarkup page, List<Warning> warnings) {
        List<String> written =
                Stream.of(
                                page.linked().dates(),
                                page.content(DATES),
                                page.select(VISIBLE_DATES).map(PageDate::momentOf))
                        .flatMap(found -> found)
                        .filter(text -> !text.isBlank() && text.length() <= LONGEST_DATE)
                        .toList();
        List<OffsetDateTime> understood =
                written.stream().flatMap(text -> Moments.find(text).stream()).toList();
        List<OffsetDateTime> moments = understood.isEmpty() ? shown(page) : understood;
        if (moments.isEmpty() && !written.isEmpty()) {
            warnings.add(
                    new Warning(
                            "published-at-ignored",
                            "The page's date of publication is not understood."));
        }
        return moments.isEmpty() ? null : precise(moments.getFirst(), moments);
    }

    /** The date that stands among other words beside the article. */
    private static List<OffsetDateTime> shown(PageMarkup page) {
        return page.besideTheStory(DATED)
                .flatMap(text -> Moments.within(text).stream())
                .limit(1)
                .toList();
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
}
