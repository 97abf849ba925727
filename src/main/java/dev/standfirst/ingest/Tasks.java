package dev.standfirst.ingest;

import dev.standfirst.json.Json;
import dev.standfirst.summary.EngineVersion;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Reads messages: what S3 sends when objects change, and what {@code reprocess} sends, {@code
 * {"reprocess": {"bucket": …, "key": …, "olderThan": …}}}, where {@code olderThan} may be left out.
 */
final class Tasks {
    private Tasks() {}

    /**
     * What {@code message} asks for, in its order: nothing where it only tests.
     *
     * @throws UnreadableEventException if it is none of these
     */
    static List<Task> in(Json message) {
        Json reprocess = message.get("reprocess");
        return reprocess.isPresent()
                ? List.of(reprocess(reprocess))
                : List.copyOf(Notification.changes(message));
    }

    private static Reprocess reprocess(Json json) {
        return new Reprocess(
                required(json, "bucket"), required(json, "key"), version(json.get("olderThan")));
    }

    private static String required(Json json, String name) {
        return json.get(name)
                .string()
                .orElseThrow(
                        () -> new UnreadableEventException("nothing to reprocess: no " + name));
    }

    private static @Nullable EngineVersion version(Json json) {
        try {
            return json.string().map(EngineVersion::new).orElse(null);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEventException("olderThan is no version of the engine", e);
        }
    }
}
