package dev.standfirst.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who a page says wrote its article: JSON-LD first, then meta tags and microdata, then what readers
 * see.
 */
final class PageByline {
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

    private static final List<String> BYLINES =
            List.of(
                    "[rel=author], .author-name, [class*=author-link], [class*=post-author]",
                    "span.author, a.author",
                    ".byline, [class*=byline]");

    /** "By Ana Field on Friday" may stand in any of these: only what begins with "By" is one. */
    private static final String BEGUN_BYLINES =
            "h1 + p, [class*=meta], [class*=info], [class*=author]";

    private PageByline() {}

    /** The first that is told; a login only where nobody is named otherwise. */
    static @Nullable String of(PageMarkup page) {
        return told(page)
                .filter(names -> !Bylines.isLogin(names))
                .findFirst()
                .or(() -> told(page).findFirst())
                .orElse(null);
    }

    /** Looked for in one place after the other, no further than is asked for. */
    private static Stream<String> told(PageMarkup page) {
        return Stream.of(
                        page.linked().authors(),
                        Stream.of(AUTHORS)
                                .map(name -> String.join(", ", page.content(name).toList())),
                        page.select("[itemprop=author]").map(PageByline::nameWithin),
                        BYLINES.stream().flatMap(page::text),
                        page.besideTheStory(BEGUN_BYLINES).filter(Bylines::isBegun))
                .flatMap(found -> found)
                .map(Surrogates::repaired)
                .flatMap(written -> Bylines.of(written).stream());
    }

    private static String nameWithin(Element author) {
        Element name = author.selectFirst("[itemprop=name]");
        return PageMarkup.textOf(name == null ? author : name);
    }
}
