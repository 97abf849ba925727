package dev.standfirst.summary;

import dev.standfirst.article.Article;
import dev.standfirst.article.Warning;
import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Fact;
import dev.standfirst.quote.Quote;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * An article's structured summary.
 *
 * @param provenance where the article came from
 * @param article the article
 * @param headline the headline, or null where the article has neither a headline nor a fact to cut
 *     one from
 * @param wordCount the words of its story
 * @param facts three to eight facts, best first; fewer only where the article has fewer
 * @param quotes every quote, best first
 * @param entities whom and what it names
 * @param warnings what was guessed, left out or cut, by the reader and by the engine
 */
public record Summary(
        Provenance provenance,
        Article article,
        @Nullable Headline headline,
        int wordCount,
        List<Fact> facts,
        List<Quote> quotes,
        Entities entities,
        List<Warning> warnings) {
    /** The version of the JSON form. */
    public static final String SCHEMA_VERSION = "1";

    private static final double WORDS_PER_SECOND = 238 / 60.0;

    public Summary {
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
        warnings = List.copyOf(warnings);
    }

    /**
     * How long the story takes to read, in whole seconds, at 238 words a minute (Brysbaert 2019,
     * <i>How many words do we read per minute?</i>, silent reading of English non-fiction).
     */
    public int readingSeconds() {
        return (int) Math.round(wordCount / WORDS_PER_SECOND);
    }

    /** The characters of the best fact. */
    public Optional<String> bestFact() {
        return facts.stream().findFirst().map(fact -> article.text().at(fact.spans()));
    }
}
