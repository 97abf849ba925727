package dev.standfirst.ingest;

import dev.standfirst.article.Refusal;
import dev.standfirst.ingest.FakeBucket.Numbering;
import dev.standfirst.ingest.ModelObject.Moment;
import dev.standfirst.ingest.ModelObject.Version;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** What ingest promises of what is stored, looked at with every write and in the end. */
final class Promises {
    private static final String PREFIX = "articles/";

    private final ModelBucket bucket;
    private final SummaryStore store;

    /** By key, the earliest moment that can have been the one that is stored. */
    private final Map<String, Integer> reached = new HashMap<>();

    /** A promise was not kept. */
    static final class BrokenException extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenException(String what) {
            super(what);
        }
    }

    Promises(ModelBucket bucket, SummaryStore store) {
        this.bucket = bucket;
        this.store = store;
    }

    private static void promise(boolean kept, Supplier<String> otherwise) {
        if (!kept) {
            throw new BrokenException(otherwise.get());
        }
    }

    /** What is stored of the article of {@code key}, summary and text together. */
    Optional<Entry> stored(String key) {
        String id = key.substring(PREFIX.length());
        return store.find(id, Part.SUMMARY).map(summary -> entry(id, summary));
    }

    private Entry entry(String id, Stored summary) {
        Stored text = store.find(id, Part.TEXT).orElseThrow();
        promise(
                text.revision().equals(summary.revision()) && text.state().equals(summary.state()),
                () -> "%s: its two parts are of two writes".formatted(id));
        Map<Part, Document> documents = new HashMap<>();
        if (summary.document() != null) {
            documents.put(Part.SUMMARY, summary.document());
        }
        if (text.document() != null) {
            documents.put(Part.TEXT, text.document());
        }
        return new Entry(summary.state(), documents);
    }

    /** A write has come about. */
    void written(Task task, Optional<Entry> before) {
        String key = task.key();
        Entry now = stored(key).orElseThrow();
        fitsTogether(key, now);
        neverGoesBack(key, before, now);
        if (task instanceof Reprocess && before.isPresent()) {
            reprocessed(key, before.get(), now);
        }
    }

    private void fitsTogether(String key, Entry entry) {
        if (!(entry.state().outcome() instanceof Outcome.Summarised)) {
            return;
        }
        String versionId = entry.state().version().versionId();
        Document summary = Objects.requireNonNull(entry.documents().get(Part.SUMMARY));
        String json = new String(summary.content(), StandardCharsets.UTF_8);
        promise(
                (versionId != null) == bucket.isVersioned()
                        && (versionId == null || json.contains('"' + versionId + '"')),
                () -> "%s: a summary of another version than %s".formatted(key, versionId));
        ModelObject object = bucket.object(key);
        promise(
                versionId == null
                        ? object.moments().stream().anyMatch(at -> isOf(at.content(), entry))
                        : isOf(object.anyVersion(versionId), entry),
                () ->
                        "%s: a summary with another version's text than %s"
                                .formatted(key, versionId));
    }

    private static boolean isOf(@Nullable Version version, Entry entry) {
        return version != null && isOf(version.content(), entry);
    }

    private static boolean isOf(@Nullable ModelContent content, Entry entry) {
        return ModelContent.isStoredAs(content, entry);
    }

    private void neverGoesBack(String key, Optional<Entry> before, Entry now) {
        if (isNotFound(now)) {
            return;
        }
        int from = bucket.numbering() == Numbering.ASCENDING ? place(key, before, now) : -1;
        int reachedBefore = reached.getOrDefault(key, 0);
        int moment = momentOf(key, now, Math.max(from, from < 0 ? reachedBefore : from));
        promise(
                moment >= 0,
                () -> "%s: an older state than what was stored: %s".formatted(key, said(now)));
        promise(
                from < 0 || moment == from || mayLookAhead(key, before, now),
                () ->
                        "%s: what is stored for %s is of a later event: %s"
                                .formatted(key, now.state().version(), said(now)));
        reached.put(key, moment);
    }

    /** The moment of the event that the entry names; -1 where it names none. */
    private int place(String key, Optional<Entry> before, Entry now) {
        Sequencer sequencer = now.state().version().sequencer();
        Sequencer last = before.map(at -> at.state().version().sequencer()).orElse(null);
        promise(
                last == null || (sequencer != null && sequencer.compareTo(last) >= 0),
                () ->
                        "%s: a write with an earlier sequencer: %s after %s"
                                .formatted(key, sequencer, last));
        return sequencer == null ? -1 : moments(key).indexOf(momentAt(key, sequencer));
    }

    private Moment momentAt(String key, Sequencer sequencer) {
        return moments(key).stream()
                .filter(at ->
                        new Sequencer(Objects.requireNonNull(at.sequencer())).equals(sequencer))
                .findFirst()
                .orElseThrow(() -> new BrokenException(key + ": an invented sequencer"));
    }

    /** The first moment from {@code first} on at which the object was as the entry says. */
    private int momentOf(String key, Entry entry, int first) {
        List<Moment> moments = moments(key);
        for (int i = first; i < moments.size(); i++) {
            if (isOf(moments.get(i).content(), entry)) {
                return i;
            }
        }
        return -1;
    }

    private List<Moment> moments(String key) {
        return bucket.object(key).moments();
    }

    /**
     * Deletions of versions, reprocessing, and events without versions that come again look at the
     * current state, which may be ahead.
     */
    private boolean mayLookAhead(String key, Optional<Entry> before, Entry now) {
        boolean again =
                before.isPresent()
                        && Objects.equals(
                                before.get().state().version().sequencer(),
                                now.state().version().sequencer());
        return again || bucket.object(key).isLookedAt();
    }

    /** An event's content was gone, which the event after it tells. */
    private static boolean isNotFound(Entry entry) {
        return ModelContent.isRejected(entry.state().outcome(), Refusal.Code.NOT_FOUND);
    }

    private static void reprocessed(String key, Entry before, Entry now) {
        promise(
                !(before.state().outcome() instanceof Outcome.Withdrawn),
                () -> "%s: reprocessing brought it back".formatted(key));
        ObjectVersion was = before.state().version();
        ObjectVersion is = now.state().version();
        promise(
                Objects.equals(was.sequencer(), is.sequencer())
                        && (was.versionId() == null || was.versionId().equals(is.versionId())),
                () -> "%s: reprocessing replaced %s by %s".formatted(key, was, is));
    }

    /** Everything is delivered. */
    void inTheEnd() {
        bucket.objects().forEach(this::inTheEnd);
    }

    private void inTheEnd(String key, ModelObject object) {
        Optional<Entry> entry = stored(key);
        promise(
                entry.isPresent() != object.moments().isEmpty(),
                () ->
                        "%s: stored although nothing was told, or the other way round"
                                .formatted(key));
        entry.ifPresent(stored -> {
            promise(
                    isOf(object.content(), stored),
                    () ->
                            "%s: in the end %s is stored, and the bucket has %s"
                                    .formatted(key, said(stored), object.content()));
            fitsTogether(key, stored);
            lastPlace(key, object, stored);
        });
    }

    private void lastPlace(String key, ModelObject object, Entry stored) {
        String last = object.moments().getLast().sequencer();
        promise(
                Objects.equals(
                        last == null ? null : new Sequencer(last),
                        stored.state().version().sequencer()),
                () -> "%s: the last event's sequencer is not stored".formatted(key));
    }

    private static String said(Entry entry) {
        return entry.state().outcome() + " of " + entry.state().version().versionId();
    }
}
