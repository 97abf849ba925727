package dev.standfirst.article;

import dev.standfirst.text.Span;

/**
 * A paragraph of an article's canonical text, without the white space around it.
 *
 * @param span where it stands; a hard-wrapped paragraph holds line ends
 * @param role what it is in the article
 */
public record Paragraph(Span span, Role role) {
    /**
     * What a paragraph is in its article. Facts and quotes are taken from {@link #BODY} and {@link
     * #BLOCK_QUOTATION} only.
     */
    public enum Role {
        HEADLINE,
        BYLINE,
        BODY,
        /** A quotation set off as a block, often without marks. */
        BLOCK_QUOTATION,
        SUBHEADING,
        /** Promotions, captions, links to other stories, copyright lines and the like. */
        FURNITURE
    }
}
