package dev.standfirst.article;

/** What became of reading an upload: an article, or a refusal. */
public sealed interface Reading {
    /** The upload is an article. */
    record Read(Article article) implements Reading {}

    /** The upload is not read, and why. */
    record Refused(Refusal refusal) implements Reading {}

    /** The upload is not read, for {@code code}. */
    static Reading refused(Refusal.Code code, String detail) {
        return new Refused(new Refusal(code, detail));
    }
}
