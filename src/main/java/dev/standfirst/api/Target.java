package dev.standfirst.api;

import java.nio.charset.StandardCharsets;

/** What a path names. */
sealed interface Target {
    /**
     * An article, and what of it.
     *
     * @param id the article's id
     * @param resource what of it
     */
    record Article(String id, Resource resource) implements Target {}

    /** The articles of a day, or several that are asked for by their ids. */
    record Articles() implements Target {}

    /**
     * What a kind of problem means.
     *
     * @param type the kind
     */
    record Problem(ProblemType type) implements Target {}

    /**
     * A document that is the same for all.
     *
     * @param document which
     */
    record Fixed(FixedDocument document) implements Target {}

    /**
     * What {@code path} names.
     *
     * <p>An id may hold slashes, and the last segment of the path is the resource if it is the name
     * of one. So the status of an article whose own id ends in {@code /summary}, {@code /text} or
     * {@code /view} cannot be asked for; its summary, text and view can. An HTTP API decodes a path
     * and drops what follows a question mark in it, so an id with one cannot be asked for at all,
     * but among several ids.
     *
     * @param path decoded
     * @throws ProblemException if it names nothing, or no article can have such an id
     */
    static Target of(String path) {
        if (path.startsWith(Paths.ARTICLE)) {
            return article(path.substring(Paths.ARTICLE.length()));
        }
        if (path.equals(Paths.ARTICLES)) {
            return new Articles();
        }
        if (path.startsWith(Paths.PROBLEM)) {
            return ProblemType.named(path.substring(Paths.PROBLEM.length()))
                    .map(Problem::new)
                    .orElseThrow(() -> new ProblemException(Problems.NO_RESOURCE));
        }
        return FixedDocument.at(path)
                .map(Fixed::new)
                .orElseThrow(() -> new ProblemException(Problems.NO_RESOURCE));
    }

    private static Target article(String rest) {
        Article target = under(rest);
        if (target.id.isEmpty()) {
            throw new ProblemException(Problems.malformedPath("The article's id is empty."));
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(target.id)) {
            throw new ProblemException(Problems.malformedPath("The article's id is not UTF-8."));
        }
        if (ArticleIds.isTooLong(target.id)) {
            throw new ProblemException(ArticleIds.TOO_LONG);
        }
        return target;
    }

    private static Article under(String rest) {
        for (Resource resource : Resource.values()) {
            if (rest.endsWith(resource.suffix()) && !resource.suffix().isEmpty()) {
                int length = rest.length() - resource.suffix().length();
                return new Article(rest.substring(0, length), resource);
            }
        }
        return new Article(rest, Resource.STATUS);
    }

    /** Where things are. */
    final class Paths {
        static final String ARTICLES = "/v1/articles";
        private static final String ARTICLE = ARTICLES + "/";
        private static final String PROBLEM = "/v1/problems/";

        private Paths() {}
    }
}
