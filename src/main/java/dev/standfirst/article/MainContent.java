package dev.standfirst.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the element that holds a page's article: what never holds one is dropped, then, from the
 * body down, the child is entered that alone holds nearly all prose.
 *
 * @param element holds the article
 * @param dropped elements within it that are no part of the article
 */
record MainContent(Element element, Set<Element> dropped) {
    /**
     * An element with such a name that holds this share of the prose is the page's frame, not an
     * aside.
     */
    private static final double FRAME = 0.4;

    /** A child that holds this share of the prose holds the article; the rest is strays. */
    private static final double NEARLY_ALL = 0.85;

    /** An element that is marked as the article may hold less than what stands around it. */
    private static final double MARKED = 0.25;

    /** All of {@code element}. */
    static MainContent all(Element element) {
        return new MainContent(element, Set.of());
    }

    /** The article of {@code page}. */
    static MainContent of(Document page) {
        Element body = page.body();
        Set<Element> dropped = unlikely(body, Prose.of(body, Set.of()));
        Prose prose = Prose.of(body, dropped);
        Element start =
                marked(page)
                        .filter(element -> prose.in(element) > MARKED * prose.in(body))
                        .orElse(body);
        return new MainContent(deepest(start, prose), dropped);
    }

    /**
     * What is called as things beside a story are; not where the page's frame is called so, for
     * then the name says nothing.
     */
    private static Set<Element> unlikely(Element body, Prose prose) {
        double frame = FRAME * prose.in(body);
        Set<String> frames = new HashSet<>();
        Map<Element, String> named = new HashMap<>();
        for (Element element : body.getAllElements()) {
            String name = nameOf(element, prose);
            if (prose.in(element) > frame) {
                frames.add(element.equals(body) ? "" : name);
            } else if (!name.isEmpty() && !holdsItsName(element, name)) {
                named.put(element, name);
            }
        }
        named.values().removeIf(frames::contains);
        return named.keySet();
    }

    private static String nameOf(Element element, Prose prose) {
        if (element.normalName().equals("form")) {
            return "form";
        }
        String name = Clutter.name(element);
        return name.isEmpty() && Clutter.isNamedPicture(element) && prose.isPicture(element)
                ? "picture"
                : name;
    }

    /** Words of a sentence with a box that they open: the box alone is clutter. */
    private static boolean holdsItsName(Element element, String name) {
        return !HtmlBlocks.isBlock(element)
                && (isText(element.previousSibling()) || isText(element.nextSibling()))
                && element.children().stream().anyMatch(c -> Clutter.name(c).equals(name));
    }

    private static boolean isText(@Nullable Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    private static Optional<Element> marked(Document page) {
        Elements marked = page.select("[itemprop=articleBody], [property=articleBody]");
        return marked.size() == 1 ? Optional.of(marked.getFirst()) : Optional.empty();
    }

    private static Element deepest(Element start, Prose prose) {
        Element at = start;
        while (true) {
            double wanted = NEARLY_ALL * prose.in(at);
            Optional<Element> heir =
                    at.children().stream()
                            .filter(child -> wanted > 0 && prose.in(child) >= wanted)
                            .findFirst();
            if (heir.isEmpty() || heir.get().normalName().equals("p")) {
                return at;
            }
            at = heir.get();
        }
    }
}
