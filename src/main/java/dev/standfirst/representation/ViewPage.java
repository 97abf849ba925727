package dev.standfirst.representation;

import dev.standfirst.representation.Mark.Kind;
import dev.standfirst.representation.SummaryDocument.Fact;
import dev.standfirst.representation.SummaryDocument.Figure;
import dev.standfirst.representation.SummaryDocument.Quote;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An article's text with its facts and quotes highlighted where they stand, beside its summary: one
 * HTML page that loads nothing and runs nothing. A fact or a quote of the summary links to its
 * place. Text shows as {@link Characters#shown} says.
 */
public final class ViewPage {
    /** Changes with what is rendered for the same summary and text. */
    public static final String VERSION = "1";

    private static final Style STYLE = Style.of("page.css", "view.css");

    /** What the page needs, and no more. */
    public static final String CONTENT_SECURITY_POLICY = STYLE.policy();

    private final SummaryDocument summary;
    private final ArticlePaths paths;
    private final @Nullable String text;
    private final List<Mark> marks;
    private final Set<String> placed;
    private final Page page;

    private ViewPage(SummaryDocument summary, @Nullable String text) {
        this.summary = summary;
        this.paths = new ArticlePaths(summary.id());
        this.text = text == null ? null : Characters.shown(text);
        this.marks = this.text == null ? List.of() : Mark.of(summary, this.text);
        this.placed = marks.stream().map(Mark::id).collect(Collectors.toSet());
        this.page = Page.of(STYLE, summary.language(), headline());
    }

    /**
     * The page, in UTF-8.
     *
     * @param text the article's canonical text; null where it is not stored, which the page says
     * @param canonicalUrl where the article was published; linked if it is a web address
     */
    public static byte[] of(
            SummaryDocument summary, @Nullable String text, @Nullable String canonicalUrl) {
        ViewPage view = new ViewPage(summary, text);
        view.write(WebAddress.web(canonicalUrl));
        return view.page.bytes();
    }

    private void write(@Nullable String canonical) {
        if (canonical != null) {
            page.link("canonical", null, canonical);
        }
        page.link("alternate", "application/json", paths.summary());
        page.link("alternate", "application/ld+json", paths.summary());
        Markup html = page.body("view", "#text", "Skip to the article");
        Page.bar(html, day(), canonical);
        html.start("main").attribute("id", "main").line();
        head(html);
        html.start("div").is("columns").line();
        summary(html);
        story(html);
        html.end().line().end().line();
        ViewFooter.write(html, summary, text != null);
    }

    private @Nullable LocalDate day() {
        return summary.publishedAt() == null
                ? null
                : summary.publishedAt().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    private String headline() {
        return summary.headline() == null ? summary.id() : summary.headline().text();
    }

    private void head(Markup html) {
        html.start("header").is("head").line();
        html.start("h1").attribute("dir", "auto").text(Characters.line(headline())).end().line();
        html.start("p").is("meta");
        if (summary.byline() != null) {
            html.start("span")
                    .start("bdi")
                    .text(Words.byline(summary.byline()))
                    .end()
                    .end()
                    .text(" ");
        }
        if (summary.publishedAt() != null) {
            html.start("span").start("time");
            html.attribute(
                    "datetime",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(summary.publishedAt()));
            html.text(Words.date(summary.publishedAt())).end().end().text(" ");
        }
        html.element("span", Words.reading(summary.readingSeconds())).end().line();
        html.end().line();
    }

    private void summary(Markup html) {
        html.start("section").is("summary").attribute("aria-label", "Summary").line();
        facts(html);
        quotes(html);
        html.end().line();
    }

    private void facts(Markup html) {
        html.element("h2", "Facts").line();
        if (summary.facts().isEmpty()) {
            html.start("p").is("none").text("The article states none.").end().line();
            return;
        }
        html.start("ol").is("facts").line();
        int number = 0;
        for (Fact fact : summary.facts()) {
            html.start("li").attribute("id", Kind.FACT.entryId(++number));
            toPlace(html, Kind.FACT.id(number), Characters.line(fact.text()));
            figures(html, fact.figures());
            html.end().line();
        }
        html.end().line();
    }

    private static void figures(Markup html, List<Figure> figures) {
        List<String> values = new ArrayList<>();
        for (Figure figure : figures) {
            String value = FigureWords.of(figure);
            if (value != null) {
                values.add(Characters.line(figure.text()) + " = " + Characters.line(value));
            }
        }
        if (!values.isEmpty()) {
            html.start("ul").is("figures").attribute("aria-label", "Figures");
            values.forEach(value -> html.element("li", value));
            html.end();
        }
    }

    private void quotes(Markup html) {
        html.element("h2", "Quotes").line();
        if (summary.quotes().isEmpty()) {
            html.start("p").is("none").text("Nobody is quoted.").end().line();
            return;
        }
        html.start("ol").is("quotes").line();
        int number = 0;
        for (Quote quote : summary.quotes()) {
            html.start("li").is(quote.key() ? "key" : "more");
            html.attribute("id", Kind.QUOTE.entryId(++number));
            html.start("figure").start("blockquote");
            toPlace(html, Kind.QUOTE.id(number), Words.quotation(quote));
            html.end().start("figcaption");
            speaker(html, quote);
            html.end().end().end().line();
        }
        html.end().line();
    }

    private void toPlace(Markup html, String id, String words) {
        if (placed.contains(id)) {
            html.start("a").attribute("dir", "auto").attribute("href", "#" + id).text(words).end();
        } else {
            html.start("span").attribute("dir", "auto").text(words).end();
        }
    }

    private void speaker(Markup html, Quote quote) {
        String all = Words.speaker(quote.speaker(), text == null ? "" : text);
        String name = Words.name(quote.speaker());
        if (all == null) {
            html.start("span").is("unknown").text("Speaker not known").end();
        } else if (name == null) {
            html.element("bdi", all);
        } else {
            html.start("bdi").start("b").is("who").text(name).end();
            html.text(all.substring(name.length())).end();
        }
    }

    private void story(Markup html) {
        html.start("div").is("story").line();
        html.start("h2").attribute("id", "story").text("Article").end().line();
        if (!marks.isEmpty()) {
            legend(html);
        }
        article(html);
        html.end().line();
    }

    private static void legend(Markup html) {
        html.start("p").is("legend").text("Marked where they stand: ");
        html.start("span").is("fact").text("facts").end().text(" and ");
        html.start("span").is("quote").text("quotes").end().text(". ");
        html.element("i", "A label leads back to the summary.").end().line();
    }

    private void article(Markup html) {
        html.start("article").attribute("id", "text").attribute("aria-labelledby", "story");
        if (text == null) {
            html.start("p").is("none").text("The text of this article is not stored.").end();
        } else {
            ArticleText.write(html, text, marks);
        }
        html.end().line();
    }
}
