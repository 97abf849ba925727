package dev.standfirst.representation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes HTML or XML. Names are the program's, everything else passes through {@link #text} or
 * {@link #attribute}, which escape it and put U+FFFD for characters that the format forbids: so no
 * text becomes markup, however it is chosen. Elements that run programs, attributes that do or that
 * hold style, and links to anything but sites and places of this one cannot be written at all.
 */
final class Markup {
    private static final Set<String> VOID =
            Set.of("br", "hr", "img", "input", "link", "meta", "wbr");
    private static final Set<String> NEVER =
            Set.of("script", "iframe", "object", "embed", "base", "svg", "math", "template");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");

    private final StringBuilder out = new StringBuilder(16_384);
    private final Deque<String> open = new ArrayDeque<>();
    private final boolean xml;
    private boolean inTag;

    private Markup(boolean xml) {
        this.xml = xml;
    }

    static Markup html() {
        Markup markup = new Markup(false);
        markup.out.append("<!DOCTYPE html>\n");
        return markup;
    }

    static Markup xml() {
        Markup markup = new Markup(true);
        markup.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return markup;
    }

    /** Opens an element; HTML's void ones have no end. */
    Markup start(String name) {
        if (!isName(name) || NEVER.contains(name)) {
            throw new IllegalArgumentException("no element to write: " + name);
        }
        closeTag();
        out.append('<').append(name);
        inTag = true;
        if (xml || !VOID.contains(name)) {
            open.push(name);
        }
        return this;
    }

    /** Adds an attribute to the element just opened. */
    Markup attribute(String name, String value) {
        if (!inTag || !isName(name) || name.startsWith("on") || name.equals("style")) {
            throw new IllegalArgumentException("no attribute to write: " + name);
        }
        if (!xml && ADDRESSES.contains(name) && !WebAddress.isLink(value)) {
            throw new IllegalArgumentException("no address to link: " + value);
        }
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** Adds an attribute without a value to the element just opened. */
    Markup attribute(String name) {
        return attribute(name, "");
    }

    /** {@code class}, in short. */
    Markup is(String classes) {
        return attribute("class", classes);
    }

    Markup text(CharSequence text) {
        closeTag();
        escape(text);
        return this;
    }

    /** Ends the innermost open element. */
    Markup end() {
        String name = open.pop();
        if (inTag && xml) {
            out.append("/>");
            inTag = false;
            return this;
        }
        closeTag();
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element with text alone. */
    Markup element(String name, CharSequence text) {
        return start(name).text(text).end();
    }

    /** A link with text alone. */
    Markup link(String address, CharSequence text) {
        return start("a").attribute("href", address).text(text).end();
    }

    /** An element of that class with what {@code content} writes. */
    Markup block(String name, String classes, Consumer<Markup> content) {
        start(name).is(classes);
        content.accept(this);
        return end();
    }

    /** A line feed between elements, for those who read the source. */
    Markup line() {
        closeTag();
        out.append('\n');
        return this;
    }

    Markup style(Style style) {
        closeTag();
        out.append("<style>").append(style.css()).append("</style>");
        return this;
    }

    /** What was written, in UTF-8. */
    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        closeTag();
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' ->
                        out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
                case '\f' -> out.append(xml ? '\uFFFD' : c);
                default -> out.append(Characters.isForbidden(text, i) ? '\uFFFD' : c);
            }
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.chars().allMatch(Markup::isNameCharacter);
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
    }
}
