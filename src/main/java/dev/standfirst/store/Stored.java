package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

/**
 * What is stored of an article.
 *
 * @param state how things stand with it
 * @param revision tells this write from every other
 * @param document the part that was asked for; null where none was, or there is none
 */
public record Stored(State state, String revision, @Nullable Document document) {}
