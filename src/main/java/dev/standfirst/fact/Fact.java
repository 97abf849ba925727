package dev.standfirst.fact;

import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A statement of the article that stands alone: a sentence, or what was kept of one.
 *
 * @param spans what was kept, in order, at least one
 * @param score the share of the article's content that it adds to the facts before it, 0 to 1
 * @param assertedBy who answers for the claim where its attribution was cut off, or null
 * @param figures the figures within the spans, in order
 */
public record Fact(
        List<Span> spans, double score, @Nullable Source assertedBy, List<Figure> figures) {
    /**
     * @throws IllegalArgumentException if there is no span
     */
    public Fact {
        spans = List.copyOf(spans);
        figures = List.copyOf(figures);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a fact without a span");
        }
    }

    /**
     * Who answers for a claim.
     *
     * @param name the full name as far as the article gives it, or null
     * @param mention where the text names the source
     */
    public record Source(@Nullable String name, Span mention) {}
}
