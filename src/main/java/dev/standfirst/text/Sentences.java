package dev.standfirst.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a paragraph into sentences. */
public final class Sentences {
    private Sentences() {}

    /**
     * The sentences of a paragraph, in order, without white space around them; no sentence ends
     * inside a quotation unless the quotation ends with it.
     *
     * @param tokens the paragraph's tokens
     * @param quotations its quoted stretches, without their marks
     */
    public static List<Span> in(SourceText text, List<Token> tokens, List<Span> quotations) {
        List<Span> sentences = new ArrayList<>();
        int start = -1;
        for (Token token : tokens) {
            start = start < 0 ? token.start() : start;
            boolean inside = quotations.stream().anyMatch(q -> q.contains(token.span()));
            if (!inside && (token.is(".") || token.is("?") || token.is("!"))) {
                sentences.add(new Span(start, token.end()));
                start = -1;
            }
        }
        if (start >= 0) {
            sentences.add(new Span(start, tokens.getLast().end()));
        }
        return sentences;
    }
}
