package dev.standfirst.ingest;

import dev.standfirst.article.ArticleReader;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What the ingest function is told by its environment.
 *
 * @param tableName the table that summaries are kept in
 * @param keyPrefix what the keys of articles begin with; the rest of a key is the article's id
 * @param maxArticleBytes the largest upload that is read, in bytes
 */
public record IngestEnvironment(String tableName, String keyPrefix, int maxArticleBytes) {
    private static final String TABLE_NAME = "TABLE_NAME";
    private static final String KEY_PREFIX = "KEY_PREFIX";
    private static final String MAX_ARTICLE_BYTES = "MAX_ARTICLE_BYTES";

    /** The variables that are read. */
    public static final List<String> VARIABLES = List.of(TABLE_NAME, KEY_PREFIX, MAX_ARTICLE_BYTES);

    /** What articles' keys begin with unless the environment says otherwise. */
    static final String DEFAULT_PREFIX = "articles/";

    /** More than fits into the memory of a small function together with what is made of it. */
    private static final int LARGEST = 64 * 1024 * 1024;

    /**
     * @throws IllegalArgumentException if there is no table name, or the size is not between 1 byte
     *     and 64 MiB
     */
    public IngestEnvironment {
        if (tableName.isBlank()) {
            throw new IllegalArgumentException(TABLE_NAME + " is not set");
        }
        if (maxArticleBytes < 1 || maxArticleBytes > LARGEST) {
            throw new IllegalArgumentException(
                    MAX_ARTICLE_BYTES + " is not between 1 and " + LARGEST);
        }
    }

    /** What {@code variables} say. */
    public static IngestEnvironment of(Map<String, String> variables) {
        return new IngestEnvironment(
                variables.getOrDefault(TABLE_NAME, ""),
                variables.getOrDefault(KEY_PREFIX, DEFAULT_PREFIX),
                bytes(variables.get(MAX_ARTICLE_BYTES)));
    }

    private static int bytes(@Nullable String value) {
        if (value == null) {
            return ArticleReader.DEFAULT_LIMIT;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(MAX_ARTICLE_BYTES + " is not a number", e);
        }
    }
}
