package dev.standfirst.representation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What all pages have in common. */
final class Page {
    private static final String LANGUAGE = "en";

    private final Markup html = Markup.html();

    private Page(Style style, @Nullable String language, String title) {
        html.start("html").attribute("lang", language == null ? LANGUAGE : language).line();
        html.start("head").line();
        html.start("meta").attribute("charset", "utf-8").line();
        meta("viewport", "width=device-width, initial-scale=1");
        meta("color-scheme", "light dark");
        meta("referrer", "no-referrer");
        html.element("title", title).line();
        html.style(style).line();
    }

    /**
     * Begins a page, within its head.
     *
     * @param language of the page, English where null
     */
    static Page of(Style style, @Nullable String language, String title) {
        return new Page(style, language, Characters.line(title));
    }

    private void meta(String name, String content) {
        html.start("meta").attribute("name", name).attribute("content", content).line();
    }

    /** Another form of what the page shows, or what it is the form of. */
    Page link(String relation, @Nullable String type, String address) {
        html.start("link").attribute("rel", relation);
        if (type != null) {
            html.attribute("type", type);
        }
        html.attribute("href", address).line();
        return this;
    }

    /** Ends the head and begins the body, whose first link leads past what comes before a place. */
    Markup body(String classes, String place, String skip) {
        html.end().line().start("body").is(classes).line();
        html.start("a").is("skip").attribute("href", place).text(skip).end().line();
        return html;
    }

    /**
     * The line above everything.
     *
     * @param day of the list to link
     * @param canonical where the article was published
     */
    static void bar(Markup html, @Nullable LocalDate day, @Nullable String canonical) {
        html.start("header").is("bar").line();
        html.start("p").is("name").link("/v1/articles", "Standfirst").end().line();
        html.start("nav").attribute("aria-label", "Site").start("ul").is("links");
        if (day != null) {
            html.start("li").link("/v1/articles?day=" + day, Words.date(day)).end();
        }
        if (canonical != null) {
            html.start("li").link(canonical, "As published").end();
        }
        html.start("li").link("/v1/docs", "Reference").end();
        html.end().end().line().end().line();
    }

    /** Ends body and page. */
    byte[] bytes() {
        return html.line().end().line().end().bytes();
    }
}
