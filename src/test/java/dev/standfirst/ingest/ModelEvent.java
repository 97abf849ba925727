package dev.standfirst.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What a model's bucket tells of something that happened.
 *
 * @param content what was put, for people
 */
record ModelEvent(
        String name,
        String key,
        @Nullable String versionId,
        @Nullable String eTag,
        @Nullable String sequencer,
        @Nullable ModelContent content) {
    /** The event as a record of a message. */
    String json() {
        return "{\"eventVersion\":\"2.1\",\"eventName\":\"%s\",\"s3\":{\"bucket\":{\"name\":\"%s\"},\"object\":{\"key\":\"%s\"%s%s%s}}}"
                .formatted(
                        name,
                        ModelBucket.NAME,
                        key,
                        field("versionId", versionId),
                        field("eTag", eTag),
                        field("sequencer", sequencer));
    }

    private static String field(String name, @Nullable String value) {
        return value == null ? "" : ",\"" + name + "\":\"" + value + '"';
    }

    @Override
    public String toString() {
        return "%s %s%s%s%s"
                .formatted(
                        name,
                        key,
                        content == null ? "" : " " + content,
                        versionId == null ? "" : " as " + versionId,
                        sequencer == null ? "" : " at " + sequencer);
    }
}
