package dev.standfirst.article;

import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import java.util.List;
import java.util.regex.Pattern;

/** Bodies for tests, without the readers. */
public final class TestBody {
    private static final Pattern LINE = Pattern.compile("\\S.*(?<=\\S)");

    private TestBody() {}

    /** A body with a paragraph per line. */
    public static Body of(String text) {
        return of(text, Named.NOTHING);
    }

    /** The same, of a document that lists {@code named} beside the text. */
    public static Body of(String text, Named named) {
        List<Paragraph> paragraphs =
                LINE.matcher(text)
                        .results()
                        .map(m -> new Paragraph(new Span(m.start(), m.end()), Role.BODY))
                        .toList();
        return Body.of(
                new Article(
                        new SourceText(text),
                        paragraphs,
                        Metadata.NONE,
                        named,
                        "text/plain",
                        List.of()));
    }
}
