package dev.standfirst.fact;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entities;

import java.util.List;

/** Chooses the facts of an article. */
public final class Facts {
    private Facts() {}

    /** Three to eight facts of {@code body}, best first; fewer only where it has fewer. */
    public static List<Fact> of(Body body, Entities entities) {
        return List.of();
    }
}
