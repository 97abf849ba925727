package dev.standfirst.entity;

import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Someone or something that an article names.
 *
 * @param kind what it is
 * @param name the fullest form in the article, without titles and possessives
 * @param role what the article says a person is ("harbour master"), or null
 * @param mentions every place where the text names it, pronouns not among them, in order
 */
public record Entity(Kind kind, String name, @Nullable String role, List<Span> mentions) {
    public Entity {
        mentions = List.copyOf(mentions);
    }

    /** What an entity is. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE
    }
}
