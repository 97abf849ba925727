package dev.standfirst.article;

import dev.standfirst.text.QuotationMarks;
import dev.standfirst.text.Sentences;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Tokens;

import java.util.ArrayList;
import java.util.List;

/**
 * The story of an article, taken apart once for all who read it: paragraphs, sentences, tokens and
 * quoted stretches.
 *
 * @param article the article
 * @param passages the story's paragraphs, in order
 */
public record Body(Article article, List<Passage> passages) {
    public Body {
        passages = List.copyOf(passages);
    }

    /**
     * A paragraph of the story.
     *
     * @param paragraph where it stands and what it is
     * @param sentences its sentences, in order, without white space around them
     * @param tokens its tokens, in order
     * @param quotations what stands between quotation marks, without the marks, outermost only, in
     *     order
     */
    public record Passage(
            Paragraph paragraph, List<Span> sentences, List<Token> tokens, List<Span> quotations) {
        public Passage {
            sentences = List.copyOf(sentences);
            tokens = List.copyOf(tokens);
            quotations = List.copyOf(quotations);
        }
    }

    /** Takes the story of {@code article} apart. */
    public static Body of(Article article) {
        List<Paragraph> story = article.body();
        List<List<Span>> quotations =
                QuotationMarks.stretches(
                        article.text(), story.stream().map(Paragraph::span).toList());
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            passages.add(passage(article.text(), story.get(i), quotations.get(i)));
        }
        return new Body(article, passages);
    }

    /** The article's canonical text. */
    public SourceText text() {
        return article.text();
    }

    private static Passage passage(SourceText text, Paragraph paragraph, List<Span> quotations) {
        List<Token> tokens = Tokens.in(text, paragraph.span());
        return new Passage(paragraph, Sentences.in(text, tokens, quotations), tokens, quotations);
    }
}
