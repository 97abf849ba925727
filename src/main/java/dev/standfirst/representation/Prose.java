package dev.standfirst.representation;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the part of Markdown that descriptions are written in: paragraphs, headings, lists of one
 * level, strong words, code and links. All else is text as it stands.
 */
final class Prose {
    private static final Pattern BLANK = Pattern.compile("\\R\\s*\\R");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.+)");
    private static final Pattern ITEM = Pattern.compile("(?m)^(?:\\d+\\.|[-*])\\s+");
    private static final Pattern INLINE =
            Pattern.compile("`([^`]+)`|\\*\\*(.+?)\\*\\*|\\[([^\\]]+)\\]\\(([^()\\s]+)\\)");

    private final Markup html;
    private final UnaryOperator<@Nullable String> addresses;

    /**
     * Prose that writes to {@code html}.
     *
     * @param addresses what a piece of code is to be linked to; null for nothing
     */
    Prose(Markup html, UnaryOperator<@Nullable String> addresses) {
        this.html = html;
        this.addresses = addresses;
    }

    /**
     * Writes paragraphs, headings and lists, into an element that is open.
     *
     * @param heading the element of headings, all of the same level
     */
    void blocks(@Nullable String markdown, String heading) {
        if (markdown != null && !markdown.isBlank()) {
            BLANK.splitAsStream(markdown.strip()).forEach(block -> block(block, heading));
        }
    }

    /** Writes words in one line. */
    void line(String markdown) {
        Matcher found = INLINE.matcher(markdown);
        int at = 0;
        while (found.find()) {
            html.text(markdown.substring(at, found.start()));
            inline(found);
            at = found.end();
        }
        html.text(markdown.substring(at));
    }

    /** The headings of {@code markdown}, in order. */
    static List<String> headings(@Nullable String markdown) {
        return markdown == null
                ? List.of()
                : BLANK.splitAsStream(markdown.strip())
                        .map(HEADING::matcher)
                        .filter(Matcher::matches)
                        .map(heading -> heading.group(1))
                        .toList();
    }

    /** The id of the place that is headed so. */
    static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private void block(String block, String heading) {
        Matcher headed = HEADING.matcher(block);
        if (headed.matches()) {
            html.start(heading).attribute("id", slug(headed.group(1)));
            line(headed.group(1));
            html.end().line();
        } else if (ITEM.matcher(block).lookingAt()) {
            list(block);
        } else {
            html.start("p");
            line(block);
            html.end().line();
        }
    }

    private void list(String block) {
        html.start(Character.isDigit(block.charAt(0)) ? "ol" : "ul").line();
        ITEM.splitAsStream(block).filter(item -> !item.isBlank()).forEach(this::item);
        html.end().line();
    }

    private void item(String item) {
        html.start("li");
        line(item.strip());
        html.end().line();
    }

    private void inline(Matcher found) {
        if (found.group(1) != null) {
            code(found.group(1));
        } else if (found.group(2) != null) {
            html.start("strong");
            line(found.group(2));
            html.end();
        } else if (WebAddress.isLink(found.group(4))) {
            html.link(found.group(4), found.group(3));
        } else {
            html.text(found.group());
        }
    }

    private void code(String code) {
        String address = addresses.apply(code);
        if (address == null) {
            html.element("code", code);
        } else {
            html.start("a").attribute("href", address).element("code", code).end();
        }
    }
}
