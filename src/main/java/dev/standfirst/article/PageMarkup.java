package dev.standfirst.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The places of a page that may tell about its article: JSON-LD, meta tags, visible markup. */
final class PageMarkup {
    /** Where the names and dates of other articles stand. */
    private static final String ELSEWHERE = "header nav, footer, aside, [class*=comment]";

    private static final int LONGEST_LINE = 120;

    private final Document page;
    private final JsonLd linked;

    /** The contents of the meta tags by their lower-case names, properties or item properties. */
    private final Map<String, List<String>> tags = new HashMap<>();

    PageMarkup(Document page) {
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

    JsonLd linked() {
        return linked;
    }

    /** What the meta tags called {@code names} say, in the names' order. */
    Stream<String> content(String... names) {
        return Stream.of(names).flatMap(name -> tags.getOrDefault(name, List.of()).stream());
    }

    /** What {@code selector} finds, sought when it is asked for. */
    Stream<Element> select(String selector) {
        return Stream.of(selector).flatMap(sought -> page.select(sought).stream());
    }

    Stream<String> text(String selector) {
        return select(selector).map(PageMarkup::textOf);
    }

    /** What {@code element} says to machines, else to readers. */
    static String textOf(Element element) {
        return element.hasAttr("content") ? element.attr("content") : element.text();
    }

    /** The short texts of what {@code selector} finds, first those below the heading. */
    Stream<String> besideTheStory(String selector) {
        return Stream.of(selector).flatMap(this::inOrder);
    }

    private Stream<String> inOrder(String selector) {
        List<Element> inOrder = page.select("h1, " + selector);
        int heading = inOrder.indexOf(page.selectFirst("h1"));
        return Stream.concat(
                        inOrder.stream().skip(heading + 1L),
                        inOrder.stream().limit(Math.max(heading, 0)))
                .filter(element -> !element.is("h1") && element.closest(ELSEWHERE) == null)
                .map(Element::text)
                .filter(text -> text.length() <= LONGEST_LINE);
    }
}
