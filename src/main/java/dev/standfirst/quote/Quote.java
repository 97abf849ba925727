package dev.standfirst.quote;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A direct quotation that somebody is said to have uttered.
 *
 * @param spans its characters with the double quotation marks around them; several where the
 *     utterance is interrupted within a sentence or runs over paragraphs; in order, at least one
 * @param speaker who said it, or null where that is not known
 * @param cue the reporting expression ("said", "according to"), or null
 * @param confidence the probability that it is an utterance of this speaker, 0 to 1
 * @param key whether it is one of those to show
 */
public record Quote(
        List<Span> spans,
        @Nullable Speaker speaker,
        @Nullable Span cue,
        double confidence,
        boolean key) {
    /**
     * @throws IllegalArgumentException if there is no span or the confidence is not a probability
     */
    public Quote {
        spans = List.copyOf(spans);
        if (spans.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a quote: " + spans + " at " + confidence);
        }
    }

    /** What was said: the characters of {@code text} at the spans without the marks around them. */
    public String in(SourceText text) {
        return text.at(spans.stream().map(span -> Enclosure.within(text, span)).toList());
    }

    /**
     * Who uttered a quotation.
     *
     * @param name the full name as far as the article gives it, or null for an unnamed source
     * @param role what the article says the speaker is, or null
     * @param mention where the text names the speaker for this quotation: a name, a noun phrase or
     *     a pronoun
     */
    public record Speaker(@Nullable String name, @Nullable String role, Span mention) {}
}
