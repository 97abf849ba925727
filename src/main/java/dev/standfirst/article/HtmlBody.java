package dev.standfirst.article;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A story in HTML, laid out as plain text: paragraphs with a blank line between two.
 *
 * @param text the characters of all paragraphs
 * @param paragraphs where they stand and what they are; none where the markup holds no words
 */
record HtmlBody(SourceText text, List<Paragraph> paragraphs) {
    private static final String BETWEEN = "\n\n";

    HtmlBody {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The story in {@code fragment}, HTML or XHTML that holds a story and no page around it:
     * everything is taken but scripts, figures and furniture.
     */
    static HtmlBody of(String fragment) {
        return of(Jsoup.parseBodyFragment(fragment).body());
    }

    /** As {@link #of(String)}, for markup that is parsed. */
    static HtmlBody of(Element story) {
        return laidOut(MainContent.all(story), null);
    }

    /** All of {@code content} but furniture and the headline. */
    static HtmlBody laidOut(MainContent content, @Nullable String headline) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (HtmlBlocks.Block block : HtmlBlocks.of(content, headline)) {
            text.append(text.isEmpty() ? "" : BETWEEN);
            int start = text.length();
            text.append(block.text());
            paragraphs.add(new Paragraph(new Span(start, text.length()), block.role()));
        }
        return new HtmlBody(new SourceText(text.toString()), paragraphs);
    }
}
