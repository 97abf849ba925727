package dev.standfirst.article;

/**
 * Something about an article that a reader of its summary should know: what was missing, guessed,
 * left out or cut.
 *
 * @param code stable, lower case with hyphens, such as {@code no-byline}
 * @param detail a sentence for a person
 */
public record Warning(String code, String detail) {}
