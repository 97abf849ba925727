package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of a day's list.
 *
 * @param articles in the order of the list
 * @param next after which place the list goes on, or null where it ends with this page
 */
public record Page(List<Listed> articles, @Nullable Position next) {
    public Page {
        articles = List.copyOf(articles);
    }

    /**
     * The page of at most {@code limit} articles that begins with {@code articles}.
     *
     * @param articles more than {@code limit} of them unless the list ends with them
     */
    static Page of(List<Listed> articles, int limit) {
        return articles.size() <= limit
                ? new Page(articles, null)
                : new Page(articles.subList(0, limit), articles.get(limit - 1).position());
    }
}
