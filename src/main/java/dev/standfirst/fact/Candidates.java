package dev.standfirst.fact;

import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Trims.Variant;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Offers what an article states as candidates for facts. */
final class Candidates {
    /**
     * Sentences after these are not looked at: a news article has some thirty, a long report five
     * hundred, and what news writing holds back so far is no headline fact. It bounds the search.
     */
    private static final int MOST_SENTENCES = 500;

    /** Longer sentences, in characters, are lists, tables or text without full stops. */
    private static final int LONGEST = 1200;

    /** Shorter statements, in words, rarely say who did what. */
    private static final int FEWEST_WORDS = 7;

    /**
     * Where longer statements are too few, these do if they hold a verb: "The mill burned down".
     */
    private static final int FEWEST_WORDS_AT_NEED = 4;

    private static final int ENOUGH = 3;

    private final SourceText text;
    private final Content content;
    private final Entities entities;
    private final Prior prior;

    Candidates(SourceText text, Content content, Entities entities, Weights weights) {
        this.text = text;
        this.content = content;
        this.entities = entities;
        this.prior = new Prior(content, weights);
    }

    /** The candidates of {@code sentences}, in order. */
    List<Candidate> of(List<Sentence> sentences) {
        List<Candidate> candidates = of(sentences, FEWEST_WORDS);
        long distinct = candidates.stream().mapToInt(Candidate::sentence).distinct().count();
        return distinct < ENOUGH ? of(sentences, FEWEST_WORDS_AT_NEED) : candidates;
    }

    private List<Candidate> of(List<Sentence> sentences, int fewestWords) {
        List<Candidate> candidates = new ArrayList<>();
        sentences.stream()
                .limit(MOST_SENTENCES)
                .filter(s -> s.span().length() <= LONGEST && !Fillers.holds(s, text))
                .forEach(s -> add(candidates, s, fewestWords));
        return candidates;
    }

    private void add(List<Candidate> candidates, Sentence sentence, int fewestWords) {
        for (Variant variant : Trims.of(sentence, entities)) {
            int words = variant.spans().stream().mapToInt(this::words).sum();
            BitSet stems = content.stemsIn(sentence, variant.spans());
            if ((words >= FEWEST_WORDS || (words >= fewestWords && hasVerb(sentence)))
                    && !stems.isEmpty()) {
                double weight = prior.of(sentence, variant.spans(), stems);
                candidates.add(
                        new Candidate(
                                sentence.index(),
                                variant.spans(),
                                words,
                                stems,
                                stems.stream().mapToDouble(content::value).sum(),
                                weight,
                                variant.assertedBy()));
            }
        }
    }

    private static boolean hasVerb(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> Verbs.isFinite(token.text()));
    }

    /** Runs of characters that are not white space. */
    private int words(Span span) {
        int words = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }
}
