package dev.standfirst.fact;

import dev.standfirst.article.Body;
import dev.standfirst.article.Body.Passage;
import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the story, with what stands in it.
 *
 * @param index its place among the story's sentences, from 0
 * @param paragraph its paragraph's place in the story, from 0
 * @param span where it stands
 * @param tokens its tokens, in order
 * @param quotations the quoted stretches that reach into it, without their marks
 * @param isBlockQuotation whether its paragraph is a quotation set off as a block
 */
record Sentence(
        int index,
        int paragraph,
        Span span,
        List<Token> tokens,
        List<Span> quotations,
        boolean isBlockQuotation) {
    /** All sentences of {@code body}, in order. */
    static List<Sentence> of(Body body) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Passage passage : body.passages()) {
            add(sentences, passage, paragraph++);
        }
        return sentences;
    }

    /** Its words and numbers within {@code spans}, in order. */
    List<Token> words(List<Span> spans) {
        return tokens.stream()
                .filter(token -> !token.isMark())
                .filter(token -> spans.stream().anyMatch(s -> s.contains(token.span())))
                .toList();
    }

    /** Whether {@code token}, one of its own, is quoted. */
    boolean isQuoted(Token token) {
        return quotations.stream().anyMatch(quotation -> quotation.contains(token.span()));
    }

    /** Walks tokens and quotations along with the sentences: all three are in order. */
    private static void add(List<Sentence> sentences, Passage passage, int paragraph) {
        boolean block = passage.paragraph().role() == Role.BLOCK_QUOTATION;
        List<Span> tokens = passage.tokens().stream().map(Token::span).toList();
        int token = 0;
        int quotation = 0;
        for (Span span : passage.sentences()) {
            token = endingAfter(span.start(), tokens, token);
            int tokenEnd = startingAt(span.end(), tokens, token);
            quotation = endingAfter(span.start(), passage.quotations(), quotation);
            int quotationEnd = startingAt(span.end(), passage.quotations(), quotation);
            sentences.add(
                    new Sentence(
                            sentences.size(),
                            paragraph,
                            span,
                            passage.tokens().subList(token, tokenEnd),
                            passage.quotations().subList(quotation, quotationEnd),
                            block));
            token = tokenEnd;
        }
    }

    private static int endingAfter(int offset, List<Span> spans, int from) {
        int at = from;
        while (at < spans.size() && spans.get(at).end() <= offset) {
            at++;
        }
        return at;
    }

    private static int startingAt(int offset, List<Span> spans, int from) {
        int at = from;
        while (at < spans.size() && spans.get(at).start() < offset) {
            at++;
        }
        return at;
    }
}
