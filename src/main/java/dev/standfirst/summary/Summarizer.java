package dev.standfirst.summary;

import dev.standfirst.article.Article;
import dev.standfirst.article.Body;
import dev.standfirst.article.Warning;
import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.Facts;
import dev.standfirst.quote.Quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * The engine: makes an article's summary. The same article gives the same summary, always. Safe for
 * use by threads.
 */
public final class Summarizer {
    /** Changes whenever the same article might yield another summary. */
    public static final String ENGINE_VERSION = "1.0.0";

    private Summarizer() {}

    /** The summary of {@code article}. */
    public static Summary summarize(Article article, Provenance provenance) {
        Body body = Body.of(article);
        Entities entities = Entities.of(body);
        List<Fact> facts = Facts.of(body, entities);
        return new Summary(
                provenance,
                article,
                Headline.of(body, entities, facts),
                wordCount(body),
                facts,
                Quotes.of(body, entities),
                entities,
                warnings(article));
    }

    private static List<Warning> warnings(Article article) {
        List<Warning> warnings = new ArrayList<>(article.warnings());
        if (article.metadata().byline() == null) {
            warnings.add(
                    new Warning(
                            "no-byline", "Neither the document nor its metadata names an author."));
        }
        if (article.metadata().publishedAt() == null) {
            warnings.add(
                    new Warning(
                            "no-publication-date",
                            "Neither the document nor its metadata says when it was published; dates such as"
                                    + " \"Friday\" could not be resolved."));
        }
        return warnings;
    }

    private static int wordCount(Body body) {
        return (int)
                body.passages().stream()
                        .flatMap(passage -> passage.tokens().stream())
                        .filter(token -> !token.isMark())
                        .count();
    }
}
