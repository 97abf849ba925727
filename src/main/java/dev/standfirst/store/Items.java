package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table's items. An article has two, {@code sk} = {@code SUMMARY} and {@code TEXT}; both tell
 * how things stand with it, so that either answers alone. Only the summary of a summarised article
 * has the attributes that the index by day is made of.
 */
final class Items {
    static final String PARTITION = "pk";
    static final String SORT = "sk";
    static final String SEQUENCER = "sequencer";
    static final String REVISION = "revision";
    static final String INDEX_PARTITION = "day";
    static final String INDEX_SORT = "publishedAt";

    /** All that {@link #stored} reads but the document. */
    static final List<String> STATE =
            List.of(
                    "id",
                    "status",
                    "code",
                    "detail",
                    "published",
                    "embargoUntil",
                    "textStored",
                    "storedAt",
                    "versionId",
                    SEQUENCER,
                    REVISION);

    private static final String DOCUMENT = "document";
    private static final String TAG = "tag";

    /** DynamoDB's limit on a sort key is 1,024 bytes, S3's on an object key too. */
    private static final int MAX_INDEXED_ID = 1000;

    /** Instants of which the ISO form has a fixed width, and so sorts as a string. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private static final int MAX_DETAIL = 2000;

    private Items() {}

    static Map<String, AttributeValue> key(String id, Part part) {
        return Map.of(PARTITION, string("ARTICLE#" + id), SORT, string(part.name()));
    }

    static Map<String, AttributeValue> of(Entry entry, Part part, String revision) {
        State state = entry.state();
        Map<String, AttributeValue> item = new HashMap<>(key(state.id(), part));
        item.put("id", string(state.id()));
        item.put("storedAt", string(state.storedAt().toString()));
        item.put(REVISION, string(revision));
        putVersion(item, state.version());
        putOutcome(item, state.outcome());
        Document document = entry.documents().get(part);
        if (document != null) {
            item.put(DOCUMENT, AttributeValue.fromB(SdkBytes.fromByteArray(document.gzip())));
            item.put(TAG, string(document.tag()));
        }
        if (part == Part.SUMMARY && state.outcome() instanceof Outcome.Summarised summarised) {
            putIndex(item, state.id(), summarised.publishedAt());
        }
        return item;
    }

    private static void putVersion(Map<String, AttributeValue> item, ObjectVersion version) {
        if (version.sequencer() != null) {
            item.put(SEQUENCER, string(version.sequencer().value()));
        }
        if (version.versionId() != null) {
            item.put("versionId", string(version.versionId()));
        }
    }

    private static void putOutcome(Map<String, AttributeValue> item, Outcome outcome) {
        item.put("status", string(outcome.status()));
        switch (outcome) {
            case Outcome.Summarised summarised -> {
                item.put("published", string(summarised.publishedAt().toString()));
                item.put("textStored", AttributeValue.fromBool(summarised.textStored()));
                if (summarised.embargoUntil() != null) {
                    item.put("embargoUntil", string(summarised.embargoUntil().toString()));
                }
            }
            case Outcome.Rejected rejected -> {
                item.put("code", string(rejected.code()));
                item.put("detail", string(shortened(rejected.detail())));
            }
            case Outcome.Withdrawn withdrawn -> {}
        }
    }

    private static void putIndex(Map<String, AttributeValue> item, String id, Instant published) {
        Instant instant = published.truncatedTo(ChronoUnit.SECONDS);
        instant = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
        item.put(INDEX_PARTITION, string(instant.toString().substring(0, 10)));
        item.put(INDEX_SORT, string(instant + "#" + indexed(id)));
    }

    private static String indexed(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= MAX_INDEXED_ID ? id : Document.tagOf(bytes);
    }

    private static String shortened(String detail) {
        return detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL - 1) + "…";
    }

    static Stored stored(Map<String, AttributeValue> item) {
        State state =
                new State(
                        required(item, "id"),
                        version(item),
                        Instant.parse(required(item, "storedAt")),
                        outcome(item));
        return new Stored(state, required(item, REVISION), document(item));
    }

    private static ObjectVersion version(Map<String, AttributeValue> item) {
        String sequencer = optional(item, SEQUENCER);
        return new ObjectVersion(
                sequencer == null ? null : new Sequencer(sequencer), optional(item, "versionId"));
    }

    private static Outcome outcome(Map<String, AttributeValue> item) {
        String status = required(item, "status");
        return switch (status) {
            case Outcome.Summarised.STATUS -> summarised(item);
            case Outcome.Rejected.STATUS ->
                    new Outcome.Rejected(required(item, "code"), required(item, "detail"));
            case Outcome.Withdrawn.STATUS -> new Outcome.Withdrawn();
            default -> throw new IllegalStateException("an item with status " + status);
        };
    }

    private static Outcome summarised(Map<String, AttributeValue> item) {
        String embargo = optional(item, "embargoUntil");
        AttributeValue text = item.get("textStored");
        return new Outcome.Summarised(
                Instant.parse(required(item, "published")),
                embargo == null ? null : Instant.parse(embargo),
                text != null && Boolean.TRUE.equals(text.bool()));
    }

    private static @Nullable Document document(Map<String, AttributeValue> item) {
        AttributeValue bytes = item.get(DOCUMENT);
        return bytes == null
                ? null
                : new Document(bytes.b().asByteArrayUnsafe(), required(item, TAG));
    }

    private static String required(Map<String, AttributeValue> item, String name) {
        String value = optional(item, name);
        if (value == null) {
            throw new IllegalStateException("an item without " + name);
        }
        return value;
    }

    private static @Nullable String optional(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? null : value.s();
    }

    private static AttributeValue string(String value) {
        return AttributeValue.fromS(value);
    }
}
