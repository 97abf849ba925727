package dev.standfirst.entity;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.Span;

import java.util.List;
import java.util.Optional;

/** The entities of one article, each kind in the order of first mention. */
public final class Entities {
    private final List<Entity> all;

    private Entities(List<Entity> all) {
        this.all = List.copyOf(all);
    }

    /** Finds whom and what {@code body} names. */
    public static Entities of(Body body) {
        return new Entities(List.of());
    }

    /** The entities of {@code kind}, by first mention. */
    public List<Entity> of(Kind kind) {
        return all.stream().filter(entity -> entity.kind() == kind).toList();
    }

    /**
     * Whom or what the text names at {@code mention}: the entity with a mention that overlaps it.
     */
    public Optional<Entity> at(Span mention) {
        return all.stream()
                .filter(entity -> entity.mentions().stream().anyMatch(mention::overlaps))
                .findFirst();
    }
}
