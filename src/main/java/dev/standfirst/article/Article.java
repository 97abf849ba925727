package dev.standfirst.article;

import dev.standfirst.text.SourceText;

import java.util.ArrayList;
import java.util.List;

/**
 * An article as it was read.
 *
 * @param text the canonical text
 * @param paragraphs its paragraphs with their roles, in order, none overlapping another
 * @param metadata what is known beside the text
 * @param named whom and what the document lists beside the text
 * @param contentType the media type it was read as, without parameters, such as {@code text/plain}
 * @param warnings what the reader had to guess or leave out
 */
public record Article(
        SourceText text,
        List<Paragraph> paragraphs,
        Metadata metadata,
        Named named,
        String contentType,
        List<Warning> warnings) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
        warnings = List.copyOf(warnings);
    }

    /** One whose document lists nobody beside the text. */
    public Article(
            SourceText text,
            List<Paragraph> paragraphs,
            Metadata metadata,
            String contentType,
            List<Warning> warnings) {
        this(text, paragraphs, metadata, Named.NOTHING, contentType, warnings);
    }

    /** This, where the document says that it names {@code others} too. */
    Article naming(Named others) {
        return new Article(text, paragraphs, metadata, named.and(others), contentType, warnings);
    }

    /** This with other metadata. */
    public Article with(Metadata other) {
        return new Article(text, paragraphs, other, named, contentType, warnings);
    }

    /** The paragraphs that are the story itself. */
    public List<Paragraph> body() {
        return paragraphs.stream().filter(Article::isStory).toList();
    }

    /** This with more warnings. */
    public Article warned(List<Warning> more) {
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(more);
        return new Article(text, paragraphs, metadata, named, contentType, all);
    }

    private static boolean isStory(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case BODY, BLOCK_QUOTATION -> true;
            case HEADLINE, BYLINE, SUBHEADING, FURNITURE -> false;
        };
    }
}
