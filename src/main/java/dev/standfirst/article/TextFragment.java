package dev.standfirst.article;

import dev.standfirst.article.HtmlBlocks.Block;
import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Plain text within another format. */
final class TextFragment {
    private TextFragment() {}

    /** The paragraphs of {@code text} without furniture and without the headline. */
    static List<Block> blocks(String text, @Nullable String headline) {
        SourceText source = new SourceText(Surrogates.repaired(text));
        return ParagraphLayout.of(source).stream()
                .map((Span span) -> TextLines.inOneLine(source.at(span)))
                .filter(line -> !line.equals(headline) && !Furniture.is(line))
                .map(line -> new Block(line, Role.BODY))
                .toList();
    }
}
