package dev.standfirst.fact;

import dev.standfirst.article.Article;
import dev.standfirst.article.Body;
import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Selection.Choice;
import dev.standfirst.text.Span;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the facts of an article: the statements that together cover most of what it is about.
 *
 * <p>Safe for use by threads. Time grows linearly with the article; the search itself is bounded.
 */
public final class Facts {
    private Facts() {}

    /** Three to eight facts of {@code body}, best first; fewer only where it has fewer. */
    public static List<Fact> of(Body body, Entities entities) {
        return Material.of(body, entities).facts(Weights.shipped());
    }

    /**
     * All that facts can be chosen from.
     *
     * @param content what the article is about
     * @param statements what it states
     */
    record Material(Body body, Content content, List<Statement> statements) {
        static Material of(Body body, Entities entities) {
            List<Sentence> sentences = Sentence.of(body);
            Content content = Content.of(body.text(), sentences, headlines(body.article()));
            return new Material(
                    body, content, Statements.of(body.text(), sentences, content, entities));
        }

        /** What {@code weights} choose, best first. */
        List<Fact> facts(Weights weights) {
            Values values = new Values(content, weights);
            Prior prior = new Prior(content, weights);
            List<Candidate> candidates =
                    statements.stream()
                            .map(s -> new Candidate(s, values.of(s.stems()), prior.of(s)))
                            .toList();
            return Selection.of(values, candidates, weights).stream()
                    .map(choice -> fact(choice, body))
                    .toList();
        }
    }

    private static Fact fact(Choice choice, Body body) {
        OffsetDateTime published = body.article().metadata().publishedAt();
        LocalDate day = published == null ? null : published.toLocalDate();
        List<Span> spans = choice.candidate().statement().spans();
        return new Fact(
                spans,
                Math.min(1, choice.gain()),
                choice.candidate().statement().assertedBy(),
                spans.stream()
                        .flatMap(span -> FigureReader.figures(body.text(), span, day).stream())
                        .toList());
    }

    private static List<String> headlines(Article article) {
        List<String> headlines = new ArrayList<>();
        if (article.metadata().headline() != null) {
            headlines.add(article.metadata().headline());
        }
        article.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == Role.HEADLINE)
                .forEach(paragraph -> headlines.add(article.text().at(paragraph.span())));
        return headlines;
    }
}
