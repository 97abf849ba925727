package dev.standfirst.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the element that holds a page's article: what never holds one is dropped, then, from the
 * body down, the child is entered that alone holds nearly all prose.
 */
final class MainContent {
    /** What holds no part of a story, whatever page it stands on. */
    static final String NEVER =
            "script, style, noscript, template, svg, canvas, iframe, object, embed, button, input, select, textarea,"
                    + " nav, footer, aside, figure, figcaption, picture, video, audio, dialog, menu, [hidden],"
                    + " [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
                    + " [role=dialog], [role=search], [style~=display:\\s*none]";

    private static final Pattern UNLIKELY =
            Pattern.compile(
                    "(?:^|[-_ ])(?:share|sharing|social|newsletter|promo|related|recirc|recommend(?:ed|ations)?|comments?|disqus"
                            + "|advert(?:isement)?|ads?|sponsor(?:ed)?|cookie|consent|subscribe|subscription|paywall|caption|credit"
                            + "|breadcrumbs?|byline|author(?:s|-bio)?|bio|tags?|toolbar|popup|modal|outbrain|taboola|sidebar|footer"
                            + "|masthead|menu|nav|timestamp|dateline-meta|trending|most-read|most-popular|more-stories|read-more"
                            + "|also-read|signup|sign-up|print-only|visually-hidden|screen-reader(?:-text)?|sr-only)(?:$|[-_ ])",
                    Pattern.CASE_INSENSITIVE);

    /**
     * An element with such a name that holds this share of the prose is the page's frame, not an
     * aside.
     */
    private static final double FRAME = 0.4;

    /** A child that holds this share of the prose holds the article; the rest is strays. */
    private static final double NEARLY_ALL = 0.85;

    private static final int SHORTEST_PROSE = 60;
    private static final double PROSE_LINK_DENSITY = 0.4;

    private final Map<Element, Integer> prose = new HashMap<>();

    private MainContent() {}

    /**
     * The element of {@code page} that holds the article; {@code page} is changed: what is no
     * content is removed.
     */
    static Element of(Document page) {
        Element body = page.body();
        page.select(NEVER).remove();
        MainContent content = new MainContent();
        content.weigh(body);
        content.dropUnlikely(body);
        content.prose.clear();
        content.weigh(body);
        return marked(page)
                .filter(element -> content.weight(element) > FRAME * content.weight(body))
                .orElseGet(() -> content.deepest(body));
    }

    private static Optional<Element> marked(Document page) {
        Elements marked = page.select("[itemprop=articleBody], [property=articleBody]");
        return marked.size() == 1 ? Optional.of(marked.getFirst()) : Optional.empty();
    }

    private void dropUnlikely(Element body) {
        double frame = FRAME * weight(body);
        List<Element> unlikely =
                body.getAllElements().stream()
                        .filter(element -> !element.equals(body) && isUnlikely(element))
                        .filter(element -> weight(element) <= frame)
                        .toList();
        unlikely.forEach(Element::remove);
    }

    /** A form is one as well, unless it is the frame: some servers put the whole page into one. */
    private static boolean isUnlikely(Element element) {
        return element.normalName().equals("form")
                || UNLIKELY.matcher(element.className() + " " + element.id()).find();
    }

    /** Adds the prose of each paragraph to all elements around it. */
    private void weigh(Element body) {
        for (Element paragraph :
                body.select("p, blockquote, li, div, section, article, td, main")) {
            int length = ownProse(paragraph);
            for (Element at = paragraph; length > 0 && at != null; at = at.parent()) {
                prose.merge(at, length, Integer::sum);
            }
        }
    }

    /**
     * The characters of prose that stand in {@code element} itself: all of a paragraph's, a
     * division's without its blocks.
     */
    private static int ownProse(Element element) {
        boolean paragraph = element.normalName().equals("p") || element.normalName().equals("li");
        int length = paragraph ? element.text().length() : element.ownText().length();
        if (length < SHORTEST_PROSE) {
            return 0;
        }
        return paragraph && linked(element) > PROSE_LINK_DENSITY * length ? 0 : length;
    }

    private static int linked(Element element) {
        return element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    }

    private int weight(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private Element deepest(Element body) {
        Element at = body;
        while (true) {
            double wanted = NEARLY_ALL * weight(at);
            Optional<Element> heir =
                    wanted == 0
                            ? Optional.empty()
                            : at.children().stream()
                                    .filter(child -> weight(child) >= wanted)
                                    .findFirst();
            if (heir.isEmpty() || heir.get().normalName().equals("p")) {
                return at;
            }
            at = heir.get();
        }
    }
}
