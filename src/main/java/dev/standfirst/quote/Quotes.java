package dev.standfirst.quote;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entities;

import java.util.List;

/** Finds the quotes of an article and who said them. */
public final class Quotes {
    private Quotes() {}

    /** The quotes of {@code body}, best first; at most five of them key. */
    public static List<Quote> of(Body body, Entities entities) {
        return List.of();
    }
}
