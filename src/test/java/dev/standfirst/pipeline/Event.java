package dev.standfirst.pipeline;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An event of a test's own making.
 *
 * @param name its name
 * @param bucket where the object is
 * @param key the object's key, as it is
 * @param sequencer its place in the order of the object's events, or null
 * @param versionId the version concerned
 */
record Event(String name, String bucket, String key, @Nullable String sequencer, String versionId) {
    /** The notification that tells of it. */
    String notification() {
        return """
        {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","eventName":"%s",\
        "s3":{"bucket":{"name":"%s"},"object":{"key":"%s",%s"versionId":"%s"}}}]}\
        """
                .formatted(
                        name,
                        bucket,
                        URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/"),
                        sequencer == null ? "" : "\"sequencer\":\"" + sequencer + "\",",
                        versionId);
    }
}
