package dev.standfirst.fact;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entities;
import dev.standfirst.text.SourceText;

import java.util.List;

/** Chooses the facts of an article. */
public final class Facts {
    private Facts() {}

    /** Three to eight facts of {@code body}, best first; fewer only where it has fewer. */
    public static List<Fact> of(Body body, Entities entities) {
        SourceText text = body.text();
        List<Sentence> sentences = Sentence.of(body);
        Content content = Content.of(text, sentences, List.of());
        List<Candidate> candidates = new Candidates(text, content).of(sentences);
        return Selection.of(content, candidates).stream()
                .map(c ->
                        new Fact(
                                c.candidate().spans(),
                                c.gain(),
                                c.candidate().assertedBy(),
                                List.of()))
                .toList();
    }
}
