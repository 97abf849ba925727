package dev.standfirst.article;

/**
 * What became of reading an upload: an article, a refusal, or that there is no article any more.
 */
public sealed interface Reading {
    /** The upload is an article. */
    record Read(Article article) implements Reading {}

    /** The upload is not read, and why. */
    record Refused(Refusal refusal) implements Reading {}

    /** The upload says that the article is withdrawn. */
    record Withdrawn() implements Reading {}

    /** The upload is not read, for {@code code}. */
    static Reading refused(Refusal.Code code, String detail) {
        return new Refused(new Refusal(code, detail));
    }
}
