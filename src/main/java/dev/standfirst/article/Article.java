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
 * @param contentType the media type it was read as, without parameters, such as {@code text/plain}
 * @param warnings what the reader had to guess or leave out
 */
public record Article(
        SourceText text,
        List<Paragraph> paragraphs,
        Metadata metadata,
        String contentType,
        List<Warning> warnings) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
        warnings = List.copyOf(warnings);
    }

    /** The paragraphs that are the story itself. */
    public List<Paragraph> body() {
        return paragraphs.stream().filter(Article::isStory).toList();
    }

    /** This with more warnings. */
    public Article warned(List<Warning> more) {
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(more);
        return new Article(text, paragraphs, metadata, contentType, all);
    }

    private static boolean isStory(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case BODY, BLOCK_QUOTATION -> true;
            case HEADLINE, BYLINE, SUBHEADING, FURNITURE -> false;
        };
    }
}
