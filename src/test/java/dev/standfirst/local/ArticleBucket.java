package dev.standfirst.local;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

import java.util.Locale;

/**
 * The bucket of articles, as a newsroom's tool writes to it.
 *
 * @param name the bucket's name
 * @param prefix what the keys of articles start with
 */
public record ArticleBucket(S3Client s3, String name, String prefix) {
    /**
     * Uploads an article.
     *
     * @return the version that the object now has, or null where the bucket keeps none
     */
    public @Nullable String put(String id, RequestBody content) {
        return s3.putObject(
                        put -> put.bucket(name).key(prefix + id).contentType(contentType(id)),
                        content)
                .versionId();
    }

    /** What a newsroom's tool would say, going by the name. */
    static String contentType(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "txt" -> "text/plain";
            case "html", "htm" -> "text/html";
            case "md" -> "text/markdown";
            case "json" -> "application/json";
            case "xml" -> "application/xml";
            default -> "application/octet-stream";
        };
    }
}
