package dev.standfirst.fact;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.List;

/** Offers what an article states as candidates for facts. */
final class Candidates {
    /**
     * Sentences after these are not looked at: a news article has some thirty, a long report five
     * hundred, and what news writing holds back so far is no headline fact. It bounds the search.
     */
    private static final int MOST_SENTENCES = 500;

    private final SourceText text;
    private final Content content;

    Candidates(SourceText text, Content content) {
        this.text = text;
        this.content = content;
    }

    List<Candidate> of(List<Sentence> sentences) {
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES))) {
            add(candidates, sentence);
        }
        return candidates;
    }

    private void add(List<Candidate> candidates, Sentence sentence) {
        List<Span> spans = List.of(sentence.span());
        int words = words(sentence.span());
        if (words < 7) return;
        double prior = -0.57 * StrictMath.log(1.0 + sentence.index());
        candidates.add(
                new Candidate(
                        sentence.index(),
                        spans,
                        words,
                        content.stemsIn(sentence, spans),
                        StrictMath.exp(.35 * prior),
                        null));
    }

    int words(Span span) {
        int n = 0;
        boolean in = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean w = !Character.isWhitespace(text.charAt(i));
            if (w && !in) n++;
            in = w;
        }
        return n;
    }
}
