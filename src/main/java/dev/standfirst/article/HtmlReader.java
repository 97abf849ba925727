package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Reads HTML. The canonical text is the main content's paragraphs with a blank line between two;
 * headline, byline and dates are metadata, not text.
 */
final class HtmlReader {
    private HtmlReader() {}

    /**
     * @throws RefusedException if the page holds no paragraph
     */
    static Article read(Upload upload) throws RefusedException {
        Document page = parsed(upload);
        Metadata metadata = HtmlMetadata.of(page);
        HtmlBody body = HtmlBody.laidOut(MainContent.of(page), metadata.headline());
        if (body.paragraphs().isEmpty()) {
            throw new RefusedException(Code.NO_TEXT, "The page holds no article text.");
        }
        return new Article(
                body.text(), body.paragraphs(), metadata, Format.HTML.mediaType(), List.of());
    }

    private static Document parsed(Upload upload) {
        String declared = Decoding.declared(upload.contentType()).map(Charset::name).orElse(null);
        try {
            return Jsoup.parse(new ByteArrayInputStream(upload.bytes()), declared, "");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }
}
