package dev.standfirst.article;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the canonical text of a format whose documents hold more than text: its paragraphs with
 * a blank line between two.
 */
final class ArticleLayout {
    private static final String BETWEEN = "\n\n";

    private ArticleLayout() {}

    static Article of(
            List<HtmlBlocks.Block> blocks,
            Metadata metadata,
            String mediaType,
            List<Warning> warnings) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (HtmlBlocks.Block block : blocks) {
            text.append(text.isEmpty() ? "" : BETWEEN);
            int start = text.length();
            text.append(block.text());
            paragraphs.add(new Paragraph(new Span(start, text.length()), block.role()));
        }
        return new Article(
                new SourceText(text.toString()), paragraphs, metadata, mediaType, warnings);
    }
}
