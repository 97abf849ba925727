package dev.standfirst.article;

import dev.standfirst.article.HtmlBlocks.Block;
import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.article.Refusal.Code;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Markdown as CommonMark defines it, with the tables and the footnotes of GitHub's flavour,
 * which are no part of the story, and with front matter. Without a title in that, a heading that
 * stands first is the headline, and a line that says who wrote it, above the story, is the byline.
 *
 * @see <a href="https://spec.commonmark.org/">CommonMark</a>
 */
final class MarkdownReader {
    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create());

    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(100).build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private static final String BESIDE = "section.footnotes, sup.footnote-ref, pre";

    private MarkdownReader() {}

    /**
     * @throws RefusedException if it is no text, holds none, or may not be shown
     */
    static Article read(Upload upload) throws RefusedException {
        Decoding decoding = Decoding.of(upload.bytes(), upload.contentType());
        FrontMatter front = FrontMatter.of(decoding.text());
        Metadata metadata = front.metadata();
        List<Block> blocks = new ArrayList<>(blocks(front.rest(), metadata.headline()));
        if (metadata.headline() == null) {
            metadata = metadata.withHeadline(headline(blocks));
        }
        String byline = byline(blocks);
        if (metadata.byline() == null) {
            metadata = metadata.withByline(byline);
        }
        if (blocks.isEmpty()) {
            throw new RefusedException(Code.NO_TEXT, "The Markdown document holds no text.");
        }
        List<Warning> warnings = new ArrayList<>(decoding.warnings());
        warnings.addAll(front.warnings());
        return ArticleLayout.of(blocks, metadata, Format.MARKDOWN.mediaType(), warnings);
    }

    private static List<Block> blocks(String markdown, @Nullable String headline) {
        Element body = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown))).body();
        body.select(BESIDE).remove();
        return HtmlFragment.blocks(body, headline);
    }

    /** Taken from the blocks, if it stands before all of them. */
    private static @Nullable String headline(List<Block> blocks) {
        boolean first = !blocks.isEmpty() && blocks.getFirst().role() == Role.SUBHEADING;
        return first ? blocks.removeFirst().text() : null;
    }

    /** Taken from the blocks, if one of the first is a byline, as in plain text. */
    private static @Nullable String byline(List<Block> blocks) {
        for (int i = 0; i < Math.min(blocks.size(), HeadLines.WITHIN); i++) {
            Optional<String> byline = HeadLines.byline(blocks.get(i).text());
            if (byline.isPresent()) {
                blocks.remove(i);
                return byline.get();
            }
        }
        return null;
    }
}
