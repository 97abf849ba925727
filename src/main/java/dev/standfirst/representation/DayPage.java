package dev.standfirst.representation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A day's list as an HTML page, with links to the articles' pages and to other days. */
public final class DayPage {
    /** Changes with what is rendered for the same list. */
    public static final String VERSION = "1";

    private static final Style STYLE = Style.of("page.css", "list.css");

    /** What the page needs, and no more. */
    public static final String CONTENT_SECURITY_POLICY = STYLE.policyWithForms();

    /** What a client gets that asks for no other; links leave it out. */
    private static final int USUAL_LIMIT = 20;

    /** Days are asked for with four digits of the year. */
    private static final int LAST_YEAR = 9999;

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private final DayList list;
    private final Page page;

    private DayPage(DayList list) {
        this.list = list;
        this.page = Page.of(STYLE, null, title());
    }

    /** {@code list} as a page, in UTF-8. */
    public static byte[] of(DayList list) {
        DayPage page = new DayPage(list);
        page.write();
        return page.page.bytes();
    }

    private String title() {
        return "Articles of " + Words.date(list.day());
    }

    private void write() {
        page.link("alternate", "application/atom+xml", list.self());
        page.link("alternate", "application/json", list.self());
        if (list.next() != null) {
            page.link("next", null, list.next());
        }
        Markup html = page.body("list", "#main", "Skip to the list");
        Page.bar(html, null, null);
        html.start("main").attribute("id", "main").line();
        html.element("h1", title()).line();
        articles(html);
        if (list.next() != null) {
            html.start("p").is("next").link(list.next(), "Earlier that day").end().line();
        }
        html.end().line();
        days(html);
    }

    private void articles(Markup html) {
        if (list.articles().isEmpty()) {
            html.start("p").is("none").text("No articles to show.").end().line();
            return;
        }
        html.start("ol").is("articles").line();
        list.articles().forEach(entry -> article(html, entry));
        html.end().line();
    }

    private static void article(Markup html, DayEntry entry) {
        html.start("li").start("article").start("h2");
        html.start("a").attribute("dir", "auto").attribute("href", entry.paths().view());
        html.text(entry.title()).end().end();
        html.start("p").is("meta").start("span").start("time");
        html.attribute("datetime", entry.publishedAt().toString());
        html.text(CLOCK.format(entry.publishedAt()) + " UTC").end().end();
        if (entry.byline() != null) {
            html.text(" ").start("span").element("bdi", Words.byline(entry.byline())).end();
        }
        html.end();
        if (entry.fact() != null && entry.headline() != null) {
            html.start("p").attribute("dir", "auto").text(Characters.line(entry.fact())).end();
        }
        html.end().end().line();
    }

    private void days(Markup html) {
        html.start("nav").is("days").attribute("aria-label", "Days").line();
        day(html, "prev", "Previous day", list.day().minusDays(1));
        html.start("form").attribute("action", "/v1/articles").attribute("method", "get");
        html.start("label").attribute("for", "day").text("Day of publication, in UTC").end();
        html.start("input").attribute("type", "date").attribute("id", "day");
        html.attribute("name", "day").attribute("value", list.day().toString());
        html.attribute("required");
        if (list.limit() != USUAL_LIMIT) {
            html.start("input").attribute("type", "hidden").attribute("name", "limit");
            html.attribute("value", Integer.toString(list.limit()));
        }
        html.start("button").text("Show").end().end().line();
        day(html, "next", "Next day", list.day().plusDays(1));
        html.end().line();
    }

    private void day(Markup html, String relation, String words, LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            return;
        }
        html.start("a").attribute("rel", relation).attribute("href", path(day, list.limit()));
        html.text(words).end().line();
    }

    private static String path(LocalDate day, int limit) {
        String path = "/v1/articles?day=" + day;
        return limit == USUAL_LIMIT ? path : path + "&limit=" + limit;
    }
}
