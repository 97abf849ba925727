package dev.standfirst.ingest;

import dev.standfirst.article.Upload;
import dev.standfirst.history.Choices;
import dev.standfirst.ingest.ModelContent.Kind;
import dev.standfirst.ingest.ModelObject.Version;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A bucket to which things happen, and which tells of them as a store of one kind does. */
final class ModelBucket implements Bucket {
    static final String NAME = "articles-of-a-model";
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final long LIMIT = 10;

    private final boolean versioned;
    private final FakeBucket.Numbering numbering;
    private final Map<String, ModelObject> objects = new TreeMap<>();
    private int versions;
    private int contents;
    private long place = 1;

    ModelBucket(boolean versioned, FakeBucket.Numbering numbering) {
        this.versioned = versioned;
        this.numbering = numbering;
    }

    boolean isVersioned() {
        return versioned;
    }

    FakeBucket.Numbering numbering() {
        return numbering;
    }

    Map<String, ModelObject> objects() {
        return objects;
    }

    ModelObject object(String key) {
        return objects.computeIfAbsent(key, any -> new ModelObject());
    }

    /** Something happens to an object: what is told of it, or null where that is nothing. */
    @Nullable ModelEvent happen(String key, Choices choices) {
        ModelObject object = object(key);
        return switch (choices.below(8)) {
            case 6 -> delete(key, choices);
            case 7 -> deleteVersion(key, choices);
            default -> put(key, content(object, choices), choices);
        };
    }

    ModelEvent put(String key, ModelContent content, Choices choices) {
        ModelObject object = object(key);
        Version version = new Version("v" + ++versions, content);
        if (!versioned) {
            object.clear();
        }
        object.add(version);
        return told("ObjectCreated:Put", key, object, version, choices);
    }

    /** Something new, or what it had before. */
    private ModelContent content(ModelObject object, Choices choices) {
        int kind = choices.below(10);
        if (kind > KINDS.size() && !object.moments().isEmpty()) {
            int moment = choices.below(object.moments().size());
            ModelContent before = object.moments().get(moment).content();
            if (before != null) {
                return before;
            }
        }
        return new ModelContent(kind < KINDS.size() ? KINDS.get(kind) : Kind.TEXT, ++contents);
    }

    @Nullable ModelEvent delete(String key, Choices choices) {
        ModelObject object = object(key);
        Version was = object.current();
        if (versioned) {
            Version marker = new Version("v" + ++versions, null);
            object.add(marker);
            return told("ObjectRemoved:DeleteMarkerCreated", key, object, marker, choices);
        }
        object.clear();
        return was == null ? null : told("ObjectRemoved:Delete", key, object, was, choices);
    }

    /** One of the last versions, which may be a delete marker; without versions, the object. */
    @Nullable ModelEvent deleteVersion(String key, Choices choices) {
        ModelObject object = object(key);
        if (!versioned || object.versions().isEmpty()) {
            return delete(key, choices);
        }
        int fromLast = choices.below(Math.min(3, object.versions().size()));
        Version version = object.versions().get(object.versions().size() - 1 - fromLast);
        object.remove(version);
        return told("ObjectRemoved:Delete", key, object, version, choices);
    }

    private ModelEvent told(
            String name, String key, ModelObject object, Version version, Choices choices) {
        String sequencer = sequencer(choices);
        object.told(sequencer);
        String eTag = name.startsWith("ObjectCreated") ? eTag(version) : null;
        return new ModelEvent(
                name, key, versioned ? version.id() : null, eTag, sequencer, version.content());
    }

    /** Ascending ones differ in length and in letters' case. */
    private @Nullable String sequencer(Choices choices) {
        return switch (numbering) {
            case NONE -> null;
            case CONSTANT -> "0055AED6DCD90281E5";
            case ASCENDING -> {
                long step = 1L << (4 * choices.below(4));
                place = (place / step + 1) * step;
                String digits = "0055aed6dcd9%06X".formatted(place).replaceAll("0+$", "");
                yield place % 2 == 0
                        ? digits.toLowerCase(Locale.ROOT)
                        : digits.toUpperCase(Locale.ROOT);
            }
        };
    }

    /** Of the content alone. */
    private static String eTag(Version version) {
        return version.content() == null ? "" : version.content().text().replace(' ', '-');
    }

    @Override
    public Fetched fetch(Wanted wanted) {
        ModelObject object = object(wanted.key());
        Version version =
                wanted.versionId() == null ? object.current() : object.version(wanted.versionId());
        if (version == null || version.content() == null) {
            return new Fetched.Gone();
        }
        boolean conditional = wanted.versionId() == null && wanted.eTag() != null;
        if (conditional && !eTag(version).equals(wanted.eTag())) {
            return new Fetched.Changed();
        }
        return fetched(wanted.key(), version, version.content());
    }

    private Fetched fetched(String key, Version version, ModelContent content) {
        String id = versioned ? version.id() : null;
        return switch (content.kind()) {
            case TOO_LARGE -> new Fetched.TooLarge(id, LIMIT + 1, LIMIT, Map.of());
            case FORBIDDEN -> new Fetched.Forbidden();
            default ->
                    new Fetched.Found(
                            new Upload(key, content.bytes(), "text/plain", Map.of()),
                            id,
                            FakeBucket.UPLOADED);
        };
    }
}
