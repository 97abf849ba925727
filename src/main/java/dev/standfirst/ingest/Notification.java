package dev.standfirst.ingest;

import dev.standfirst.ingest.ObjectChange.Kind;
import dev.standfirst.json.Json;
import dev.standfirst.store.Sequencer;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/**
 * What S3 sends when objects change, <a
 * href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">event
 * message structure</a> version 2, and what stores compatible with it make of that.
 */
final class Notification {
    private Notification() {}

    /** Whether {@code json} is the message S3 sends when a notification is set up. */
    static boolean isTest(Json json) {
        return json.get("Event").string().filter("s3:TestEvent"::equals).isPresent();
    }

    /**
     * The changes that a message tells of, in its order: none where it only tests.
     *
     * @throws UnreadableEventException if it is no notification
     */
    static List<ObjectChange> changes(Json message) {
        if (isTest(message)) {
            return List.of();
        }
        if (!message.get("Records").isArray()) {
            throw new UnreadableEventException("not a notification: no records");
        }
        return message.get("Records").elements().stream().map(Notification::change).toList();
    }

    private static ObjectChange change(Json record) {
        if (record.get("eventVersion").string().filter(v -> !v.startsWith("2.")).isPresent()) {
            throw new UnreadableEventException("not a notification of version 2");
        }
        Json object = record.get("s3").get("object");
        String name = required(record.get("eventName"), "event name");
        return new ObjectChange(
                kind(name, object.get("versionId").string().isPresent()),
                name,
                required(record.get("s3").get("bucket").get("name"), "bucket name"),
                ObjectKeys.decoded(required(object.get("key"), "object key")),
                sequencer(object.get("sequencer")),
                version(object.get("versionId")),
                object.get("eTag").string().orElse(null),
                time(record.get("eventTime")));
    }

    private static String required(Json json, String what) {
        return json.string()
                .orElseThrow(() -> new UnreadableEventException("not a notification: no " + what));
    }

    /** An object written while versioning is off or suspended has the version "null". */
    private static @Nullable String version(Json json) {
        return json.string().filter(version -> !version.equals("null")).orElse(null);
    }

    private static @Nullable Sequencer sequencer(Json json) {
        try {
            return json.string().map(Sequencer::new).orElse(null);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEventException("a sequencer that is none", e);
        }
    }

    /** For metrics alone: a time that is not understood is no reason to refuse the event. */
    private static @Nullable Instant time(Json json) {
        try {
            return json.string().map(Instant::parse).orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Some stores write the names with {@code s3:} before them, as S3 itself does only in
     * configurations.
     */
    private static Kind kind(String eventName, boolean hasVersion) {
        String name = eventName.startsWith("s3:") ? eventName.substring(3) : eventName;
        if (name.startsWith("ObjectCreated:")) {
            return Kind.CREATED;
        }
        return switch (name) {
            case "ObjectRemoved:DeleteMarkerCreated", "LifecycleExpiration:DeleteMarkerCreated" ->
                    Kind.REMOVED;
            case "ObjectRemoved:Delete", "LifecycleExpiration:Delete" ->
                    hasVersion ? Kind.VERSION_REMOVED : Kind.REMOVED;
            default -> Kind.OTHER;
        };
    }
}
