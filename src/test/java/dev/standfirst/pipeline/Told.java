package dev.standfirst.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** An article, brought to where a story begins that a message tells. */
final class Told {
    private final Pipeline pipeline;
    private final String id = UUID.randomUUID() + ".txt";
    private final String key = "articles/" + id;
    private final String message;
    private final String outcome;

    /** What a message may tell of. */
    enum Story {
        FIRST_UPLOAD,
        REPLACEMENT,
        DELETION,
        DELETION_UNDONE,
        REPROCESSING
    }

    Told(Story story, Pipeline pipeline) {
        this.pipeline = pipeline;
        if (story != Story.FIRST_UPLOAD) {
            done(put(1));
        }
        message =
                switch (story) {
                    case FIRST_UPLOAD -> put(1);
                    case REPLACEMENT -> put(2);
                    case DELETION -> removed(pipeline.delete(key));
                    case DELETION_UNDONE -> undone();
                    case REPROCESSING ->
                            "{\"reprocess\":{\"bucket\":\"%s\",\"key\":\"%s\"}}"
                                    .formatted(pipeline.backend().bucket(), key);
                };
        outcome =
                switch (story) {
                    case DELETION -> "withdrawn";
                    case REPLACEMENT -> Stories.number(2);
                    default -> Stories.number(1);
                };
    }

    String id() {
        return id;
    }

    String message() {
        return message;
    }

    /** What has to become of it: a text, or a status. */
    String outcome() {
        return outcome;
    }

    /** Something newer is uploaded and taken in. Returns what has to become of it then. */
    String overtaken() {
        done(put(9));
        return Stories.number(9);
    }

    private void done(String body) {
        assertThat(pipeline.ingest(body)).isEmpty();
    }

    private String put(int number) {
        return event("ObjectCreated:Put", number, pipeline.put(key, Stories.number(number)));
    }

    private String removed(String marker) {
        return event("ObjectRemoved:DeleteMarkerCreated", 3, marker);
    }

    private String undone() {
        String marker = pipeline.delete(key);
        done(removed(marker));
        pipeline.delete(key, marker);
        return event("ObjectRemoved:Delete", 4, marker);
    }

    private String event(String name, int number, String version) {
        String sequencer = "0055AED6DCD90281E" + number;
        return new Event(name, pipeline.backend().bucket(), key, sequencer, version).notification();
    }
}
