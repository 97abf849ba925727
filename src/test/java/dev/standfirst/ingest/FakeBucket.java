package dev.standfirst.ingest;

import dev.standfirst.article.Upload;
import dev.standfirst.ingest.ObjectChange.Kind;
import dev.standfirst.store.Sequencer;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A bucket in memory, which tells of its changes as stores of several kinds do. */
final class FakeBucket implements Bucket {
    static final Instant UPLOADED = Instant.parse("2026-11-20T09:31:07Z");
    static final String NAME = "standfirst-articles-123456789012-eu-west-1";

    /** How a store numbers its events. */
    enum Numbering {
        ASCENDING,
        CONSTANT,
        NONE
    }

    private final boolean versioned;
    private final Numbering numbering;
    private final Map<String, List<Version>> objects = new HashMap<>();
    private int events;

    /** A version of an object; without a text it is a delete marker. */
    private record Version(String id, @Nullable String text) {}

    FakeBucket(boolean versioned, Numbering numbering) {
        this.versioned = versioned;
        this.numbering = numbering;
    }

    /** A bucket with versions and with sequencers, as S3 has it. */
    static FakeBucket likeS3() {
        return new FakeBucket(true, Numbering.ASCENDING);
    }

    ObjectChange put(String key, String text) {
        Version version = add(key, text);
        return change(Kind.CREATED, key, version.id, eTag(version));
    }

    ObjectChange delete(String key) {
        if (!versioned) {
            objects.remove(key);
            return change(Kind.REMOVED, key, "", null);
        }
        return change(Kind.REMOVED, key, add(key, null).id, null);
    }

    /** Deletes a version for good. */
    ObjectChange deleteVersion(ObjectChange of) {
        String id = Objects.requireNonNull(of.versionId());
        versions(of.key()).removeIf(version -> version.id.equals(id));
        return change(Kind.VERSION_REMOVED, of.key(), id, null);
    }

    private Version add(String key, @Nullable String text) {
        Version version = new Version("v" + (events + 1), text);
        if (!versioned) {
            objects.remove(key);
        }
        versions(key).add(version);
        return version;
    }

    private List<Version> versions(String key) {
        return objects.computeIfAbsent(key, any -> new ArrayList<>());
    }

    /** Of the content alone, as S3's is where it is neither encrypted nor uploaded in parts. */
    private static String eTag(Version version) {
        return "%08x".formatted(Objects.hashCode(version.text));
    }

    private ObjectChange change(Kind kind, String key, String versionId, @Nullable String eTag) {
        events++;
        Sequencer sequencer =
                switch (numbering) {
                    case ASCENDING -> new Sequencer("0055AED6DCD902%04X".formatted(events));
                    case CONSTANT -> new Sequencer("0055AED6DCD90281E5");
                    case NONE -> null;
                };
        return new ObjectChange(
                kind,
                "Test:" + kind,
                NAME,
                key,
                sequencer,
                versioned ? versionId : null,
                eTag,
                UPLOADED);
    }

    /** The text that {@code key} has now, or null. */
    @Nullable String current(String key) {
        List<Version> versions = versions(key);
        return versions.isEmpty() ? null : versions.getLast().text;
    }

    @Override
    public Fetched fetch(Wanted wanted) {
        String key = wanted.key();
        String versionId = wanted.versionId();
        List<Version> versions = versions(key);
        Version version =
                versionId == null
                        ? (versions.isEmpty() ? null : versions.getLast())
                        : versions.stream()
                                .filter(v -> v.id.equals(versionId))
                                .findFirst()
                                .orElse(null);
        if (version == null || version.text == null) {
            return new Fetched.Gone();
        }
        if (versionId == null && wanted.eTag() != null && !wanted.eTag().equals(eTag(version))) {
            return new Fetched.Changed();
        }
        byte[] bytes = version.text.getBytes(StandardCharsets.UTF_8);
        return new Fetched.Found(
                new Upload(key, bytes, "text/plain", Map.of()),
                versioned ? version.id : null,
                UPLOADED);
    }
}
