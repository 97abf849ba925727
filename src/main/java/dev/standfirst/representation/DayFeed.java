package dev.standfirst.representation;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;

/**
 * A day's list as an Atom feed. A feed and its entries keep their ids whatever happens to them: an
 * entry's comes from the article's id, a feed's from its day, so all pages of a day are one feed
 * (RFC 5005).
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
public final class DayFeed {
    /** Changes with what is rendered for the same list. */
    public static final String VERSION = "1";

    /** Who stands for articles without a byline. */
    private static final String AUTHOR = "Standfirst";

    private static final String FEED = "application/atom+xml";

    private final Markup xml = Markup.xml();
    private final DayList list;

    private DayFeed(DayList list) {
        this.list = list;
    }

    /** {@code list} in XML 1.0, UTF-8; U+FFFD stands for characters that XML has not. */
    public static byte[] of(DayList list) {
        DayFeed feed = new DayFeed(list);
        feed.write();
        return feed.xml.bytes();
    }

    private void write() {
        xml.start("feed").attribute("xmlns", "http://www.w3.org/2005/Atom").line();
        element("id", urn("day:" + list.day()));
        element("title", "Articles of " + Words.date(list.day()));
        element("updated", updated().toString());
        author(AUTHOR);
        link("self", FEED, list.self());
        link("alternate", "text/html", list.self());
        if (list.next() != null) {
            link("next", FEED, list.next());
        }
        list.articles().forEach(this::entry);
        xml.end();
    }

    /** When the newest of its entries was stored; where there is none, the start of the day. */
    private Instant updated() {
        return list.articles().stream()
                .map(DayEntry::storedAt)
                .max(Comparator.naturalOrder())
                .orElse(list.day().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private void entry(DayEntry entry) {
        xml.start("entry").line();
        element("id", urn("article:" + entry.id()));
        element("title", entry.title());
        element("updated", entry.storedAt().toString());
        element("published", entry.publishedAt().toString());
        author(entry.byline() == null ? null : Characters.line(entry.byline()));
        link("alternate", "text/html", entry.paths().view());
        link("alternate", "application/json", entry.paths().summary());
        if (entry.fact() != null) {
            element("summary", Characters.line(entry.fact()));
        }
        xml.end().line();
    }

    private void author(@Nullable String name) {
        if (name != null && !name.isEmpty()) {
            xml.start("author").element("name", name).end().line();
        }
    }

    private void link(String relation, String type, String path) {
        xml.start("link").attribute("rel", relation).attribute("type", type);
        xml.attribute("href", path).end().line();
    }

    private void element(String name, String text) {
        xml.element(name, text).line();
    }

    private static String urn(String name) {
        byte[] bytes = ("standfirst:" + name).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
    }
}
