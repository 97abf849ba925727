package dev.standfirst.ingest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One object of a model, with all that ever happened to it. */
final class ModelObject {
    private final List<Version> versions = new ArrayList<>();
    private final Map<String, Version> everyVersion = new HashMap<>();
    private final List<Moment> moments = new ArrayList<>();
    private boolean lookedAt;

    /**
     * A version.
     *
     * @param content null for a delete marker
     */
    record Version(String id, @Nullable ModelContent content) {}

    /**
     * How it was after an event.
     *
     * @param sequencer the event's, or null
     * @param content what the object held then, or null
     */
    record Moment(@Nullable String sequencer, @Nullable ModelContent content) {}

    void add(Version version) {
        versions.add(version);
        everyVersion.put(version.id, version);
    }

    void clear() {
        versions.clear();
    }

    void remove(Version version) {
        versions.remove(version);
        lookedAt = true;
    }

    /** Somebody has the wish to have it processed anew. */
    void wished() {
        lookedAt = true;
    }

    /** Whether ingest may have had to look at its current state, whatever the events' order. */
    boolean isLookedAt() {
        return lookedAt;
    }

    /** Records that an event has told of what was just done. */
    void told(@Nullable String sequencer) {
        moments.add(new Moment(sequencer, content()));
    }

    List<Version> versions() {
        return versions;
    }

    @Nullable Version current() {
        return versions.isEmpty() ? null : versions.getLast();
    }

    @Nullable Version version(String id) {
        Version version = everyVersion.get(id);
        return version != null && versions.contains(version) ? version : null;
    }

    /** A version that is there or was. */
    @Nullable Version anyVersion(String id) {
        return everyVersion.get(id);
    }

    @Nullable ModelContent content() {
        Version current = current();
        return current == null ? null : current.content;
    }

    /** How it was after each event, the first one first. */
    List<Moment> moments() {
        return moments;
    }
}
