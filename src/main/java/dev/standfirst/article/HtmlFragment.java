package dev.standfirst.article;

import dev.standfirst.article.HtmlBlocks.Block;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** HTML within another format: all of it is the article, but for what never is. */
final class HtmlFragment {
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, figure, picture, video, audio, table, form,"
                    + " aside, nav";

    private HtmlFragment() {}

    /** The characters of {@code html} without its markup, in one line. */
    static String text(String html) {
        return Surrogates.repaired(Jsoup.parseBodyFragment(html).body().text());
    }

    /** The paragraphs of {@code html} without furniture and without the headline. */
    static List<Block> blocks(String html, @Nullable String headline) {
        return blocks(Jsoup.parseBodyFragment(html).body(), headline);
    }

    /** The same, of {@code body}, which is changed. */
    static List<Block> blocks(Element body, @Nullable String headline) {
        body.select(NEVER).remove();
        return HtmlBlocks.of(MainContent.all(body), headline);
    }
}
