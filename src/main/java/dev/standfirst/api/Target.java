package dev.standfirst.api;

import java.nio.charset.StandardCharsets;

/**
 * What a path names: an article, and what of it.
 *
 * <p>An id may hold slashes, and the last segment of the path is the resource if it is the name of
 * one. So the status of an article whose own id ends in {@code /summary} or {@code /text} cannot be
 * asked for; its summary and text can. An HTTP API decodes a path and drops what follows a question
 * mark in it, so an id with one cannot be asked for at all.
 *
 * @param id the article's id
 * @param resource what of it
 */
record Target(String id, Resource resource) {
    private static final String ARTICLES = "/v1/articles/";

    /** S3's limit on object keys. */
    private static final int MAX_ID_BYTES = 1024;

    /**
     * What {@code path} names.
     *
     * @param path decoded
     * @throws ProblemException if it names nothing, or no article can have such an id
     */
    static Target of(String path) {
        if (!path.startsWith(ARTICLES)) {
            throw new ProblemException(Problems.NO_RESOURCE);
        }
        Target target = under(path.substring(ARTICLES.length()));
        if (target.id.isEmpty()) {
            throw new ProblemException(Problems.malformedPath("The article's id is empty."));
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(target.id)) {
            throw new ProblemException(Problems.malformedPath("The article's id is not UTF-8."));
        }
        if (target.id.getBytes(StandardCharsets.UTF_8).length > MAX_ID_BYTES) {
            throw new ProblemException(
                    Problems.malformedPath(
                            "The article's id has more than " + MAX_ID_BYTES + " bytes."));
        }
        return target;
    }

    private static Target under(String rest) {
        for (Resource resource : Resource.values()) {
            if (rest.endsWith(resource.suffix()) && !resource.suffix().isEmpty()) {
                int length = rest.length() - resource.suffix().length();
                return new Target(rest.substring(0, length), resource);
            }
        }
        return new Target(rest, Resource.STATUS);
    }
}
