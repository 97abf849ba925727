package dev.standfirst.article;

import dev.standfirst.text.QuotationMarks;
import dev.standfirst.text.Sentences;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.Tokens;

import java.util.List;
import java.util.stream.IntStream;

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
     * @param quotations what is quoted, without its marks, outermost only, in order: what stands
     *     between quotation marks, is set off as a block or follows a speaker's label
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
        List<Parts> story = Transcripts.in(BlockQuotations.in(marked(article)));
        return new Body(article, story.stream().map(p -> passage(article.text(), p)).toList());
    }

    /** The story's paragraphs with the quotations that stand between marks. */
    private static List<Parts> marked(Article article) {
        List<Paragraph> story = article.body();
        List<Span> spans = story.stream().map(Paragraph::span).toList();
        List<List<Span>> quotations = QuotationMarks.stretches(article.text(), spans);
        return IntStream.range(0, story.size())
                .mapToObj(i -> parts(article.text(), story.get(i), quotations.get(i)))
                .toList();
    }

    private static Parts parts(SourceText text, Paragraph paragraph, List<Span> quotations) {
        return new Parts(
                paragraph,
                text.at(paragraph.span()),
                Tokens.in(text, paragraph.span()),
                quotations);
    }

    /** The article's canonical text. */
    public SourceText text() {
        return article.text();
    }

    private static Passage passage(SourceText text, Parts parts) {
        return new Passage(
                parts.paragraph(),
                Sentences.in(text, parts.tokens(), parts.quotations()),
                parts.tokens(),
                parts.quotations());
    }
}
