package dev.standfirst.article;

import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads uploads, whatever their format. Safe for use by threads. */
public final class ArticleReader {
    /** The default limit on an upload's size, in bytes. */
    public static final int DEFAULT_LIMIT = 2 * 1024 * 1024;

    private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*(?<=\\S)");

    private ArticleReader() {}

    /**
     * Reads {@code upload}, whose size the caller has bounded. Never throws for what an upload may
     * hold.
     */
    public static Reading read(Upload upload) {
        if (upload.bytes().length == 0) {
            return Reading.refused(Refusal.Code.EMPTY, "The upload holds no bytes.");
        }
        SourceText text = new SourceText(new String(upload.bytes(), StandardCharsets.UTF_8));
        List<Paragraph> paragraphs =
                PARAGRAPH
                        .matcher(text)
                        .results()
                        .map(m -> new Paragraph(new Span(m.start(), m.end()), Role.BODY))
                        .toList();
        return new Reading.Read(
                new Article(text, paragraphs, Metadata.NONE, "text/plain", List.of()));
    }
}
