package dev.standfirst.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A message in a model's queue: some events, or the wish to reprocess. */
final class ModelMessage {
    private final String name;
    private final List<ModelEvent> events = new ArrayList<>();
    private final String reprocess;
    private boolean delivered;

    private ModelMessage(String name, String reprocess) {
        this.name = name;
        this.reprocess = reprocess;
    }

    static ModelMessage of(String name, ModelEvent event) {
        ModelMessage message = new ModelMessage(name, "");
        message.add(event);
        return message;
    }

    static ModelMessage reprocess(String name, String key, String olderThan) {
        return new ModelMessage(
                name,
                "{\"reprocess\":{\"bucket\":\"%s\",\"key\":\"%s\"%s}}"
                        .formatted(
                                ModelBucket.NAME,
                                key,
                                olderThan.isEmpty() ? "" : ",\"olderThan\":\"" + olderThan + '"'));
    }

    boolean isOfEvents() {
        return reprocess.isEmpty();
    }

    /** Whether it was ever delivered. */
    boolean isDelivered() {
        return delivered;
    }

    void delivered() {
        delivered = true;
    }

    void add(ModelEvent event) {
        events.add(event);
    }

    /** What it asks for, as ingest reads it. */
    List<Task> tasks() {
        String body =
                isOfEvents()
                        ? events.stream()
                                .map(ModelEvent::json)
                                .collect(Collectors.joining(",", "{\"Records\":[", "]}"))
                        : reprocess;
        return Tasks.in(Events.parse(body));
    }

    @Override
    public String toString() {
        return name;
    }
}
