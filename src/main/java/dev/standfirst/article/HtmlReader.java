package dev.standfirst.article;

import dev.standfirst.article.HtmlBlocks.Block;
import dev.standfirst.article.Refusal.Code;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads HTML. The canonical text is the main content's paragraphs with a blank line between two;
 * headline, byline and dates are metadata, not text.
 */
final class HtmlReader {
    /** What is nested deeper is flattened: no story is, and time would grow with the square. */
    private static final int DEEPEST = 512;

    private HtmlReader() {}

    /**
     * @throws RefusedException if the page holds no paragraph
     */
    static Article read(Upload upload) throws RefusedException {
        Decoding decoding = PageDecoding.of(upload.bytes(), upload.contentType());
        List<Warning> warnings = new ArrayList<>(decoding.warnings());
        Document page = Jsoup.parse(decoding.text(), "", Parser.htmlParser().setMaxDepth(DEEPEST));
        Metadata metadata = HtmlMetadata.of(page, warnings);
        List<Block> blocks = HtmlBlocks.of(MainContent.of(page), metadata.headline());
        if (blocks.isEmpty()) {
            throw new RefusedException(
                    Code.NO_TEXT,
                    "The page holds no article text. Upload one that has it in its own markup.");
        }
        return ArticleLayout.of(blocks, metadata, Format.HTML.mediaType(), warnings);
    }
}
