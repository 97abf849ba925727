package dev.standfirst.api;

import java.nio.charset.StandardCharsets;

/** What an article's id can be: an object key, or the end of one. */
final class ArticleIds {
    /** S3's limit on object keys. */
    private static final int MAX_BYTES = 1024;

    static final Problem TOO_LONG =
            ProblemType.URI_TOO_LONG.because(
                    "An article's id has at most " + MAX_BYTES + " bytes.");

    private ArticleIds() {}

    /** Whether {@code id} is longer than any id is. */
    static boolean isTooLong(String id) {
        return id.length() > MAX_BYTES || id.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }
}
