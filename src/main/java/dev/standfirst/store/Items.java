package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Instant;
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
    static final String INDEX = "by-day";
    static final String INDEX_PARTITION = "day";
    static final String INDEX_SORT = "publishedAt";

    private static final String REQUEST_ID = "requestId";
    private static final String ENGINE_VERSION = "engineVersion";
    private static final String HEADLINE = "headline";
    private static final String BYLINE = "byline";
    private static final String FACT = "fact";
    private static final String CANONICAL_URL = "canonicalUrl";

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
                    HEADLINE,
                    BYLINE,
                    FACT,
                    CANONICAL_URL,
                    "storedAt",
                    "versionId",
                    REQUEST_ID,
                    ENGINE_VERSION,
                    SEQUENCER,
                    REVISION);

    private static final String DOCUMENT = "document";
    private static final String TAG = "tag";

    /** What is published of this state, in the words that subscribers match. */
    private static final String EVENT = "event";

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
        putIfKnown(item, REQUEST_ID, state.making().requestId());
        putIfKnown(item, ENGINE_VERSION, state.making().engineVersion());
        putOutcome(item, state.outcome());
        Document document = entry.documents().get(part);
        if (document != null) {
            item.put(DOCUMENT, AttributeValue.fromB(SdkBytes.fromByteArray(document.gzip())));
            item.put(TAG, string(document.tag()));
        }
        if (part == Part.SUMMARY) {
            item.put(EVENT, string(event(state.outcome())));
        }
        if (part == Part.SUMMARY && state.outcome() instanceof Outcome.Summarised summarised) {
            putIndex(item, Position.of(summarised.publishedAt(), state.id()));
        }
        return item;
    }

    private static void putVersion(Map<String, AttributeValue> item, ObjectVersion version) {
        if (version.sequencer() != null) {
            item.put(SEQUENCER, string(version.sequencer().value()));
        }
        putIfKnown(item, "versionId", version.versionId());
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
                putBrief(item, summarised.brief());
            }
            case Outcome.Rejected rejected -> {
                item.put("code", string(rejected.code()));
                item.put("detail", string(shortened(rejected.detail())));
            }
            case Outcome.Withdrawn withdrawn -> {}
        }
    }

    private static String event(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Summarised summarised -> "ArticleSummarised";
            case Outcome.Rejected rejected -> "ArticleRejected";
            case Outcome.Withdrawn withdrawn -> "ArticleWithdrawn";
        };
    }

    private static void putBrief(Map<String, AttributeValue> item, Brief brief) {
        putIfKnown(item, HEADLINE, brief.headline());
        putIfKnown(item, BYLINE, brief.byline());
        putIfKnown(item, FACT, brief.fact());
        putIfKnown(item, CANONICAL_URL, brief.canonicalUrl());
    }

    private static void putIfKnown(
            Map<String, AttributeValue> item, String name, @Nullable String value) {
        if (value != null) {
            item.put(name, string(value));
        }
    }

    private static void putIndex(Map<String, AttributeValue> item, Position position) {
        item.put(INDEX_PARTITION, string(position.day()));
        item.put(INDEX_SORT, string(position.value()));
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
                        outcome(item),
                        new Making(optional(item, REQUEST_ID), optional(item, ENGINE_VERSION)));
        return new Stored(state, required(item, REVISION), document(item));
    }

    /** What the index by day has of a summarised article. */
    static Listed listed(Map<String, AttributeValue> item) {
        return new Listed(
                required(item, "id"), Instant.parse(required(item, "storedAt")), summarised(item));
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

    private static Outcome.Summarised summarised(Map<String, AttributeValue> item) {
        String embargo = optional(item, "embargoUntil");
        AttributeValue text = item.get("textStored");
        return new Outcome.Summarised(
                Instant.parse(required(item, "published")),
                embargo == null ? null : Instant.parse(embargo),
                text != null && Boolean.TRUE.equals(text.bool()),
                new Brief(
                        optional(item, HEADLINE),
                        optional(item, BYLINE),
                        optional(item, FACT),
                        optional(item, CANONICAL_URL)));
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
