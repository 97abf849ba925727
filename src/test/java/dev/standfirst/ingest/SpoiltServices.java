package dev.standfirst.ingest;

import dev.standfirst.article.Upload;
import dev.standfirst.ingest.Bucket.Fetched;
import dev.standfirst.ingest.ModelWorld.Spoilt;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Part;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.State;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Buckets and stores that do not keep to what ingest relies on, each in one way. */
@SuppressWarnings("ImmutableEnumChecker") // what an operator makes is new each time
enum SpoiltServices {
    COMPARES_SEQUENCERS_PADDED_ON_THE_LEFT(store ->
            new ForwardingStore(store) {
                @Override
                public boolean writeIfNewer(Entry entry) {
                    return latest(entry.state().id())
                                    .map(at -> at.state().version().sequencer())
                                    .map(SpoiltServices::number)
                                    .filter(at -> at >= number(sequencer(entry)))
                                    .isEmpty()
                            && writeAnyway(entry);
                }
            }),
    WRITES_WHAT_IS_NOT_NEWER(store ->
            new ForwardingStore(store) {
                @Override
                public boolean writeIfNewer(Entry entry) {
                    return writeAnyway(entry);
                }
            }),
    WRITES_WHAT_IS_AS_OLD(store ->
            new ForwardingStore(store) {
                @Override
                public boolean writeIfNewer(Entry entry) {
                    return latest(entry.state().id())
                                    .map(at -> at.state().version().sequencer())
                                    .filter(sequencer(entry)::equals)
                                    .isPresent()
                            ? writeAnyway(entry)
                            : super.writeIfNewer(entry);
                }
            }),
    WRITES_WHAT_HAS_CHANGED(store ->
            new ForwardingStore(store) {
                @Override
                public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
                    return writeAnyway(entry);
                }
            }),
    WRITES_WHAT_IS_NEW_OVER_ANYTHING(store ->
            new ForwardingStore(store) {
                @Override
                public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
                    return revision == null
                            ? writeAnyway(entry)
                            : super.writeIfUnchanged(entry, revision);
                }
            }),
    KEEPS_THE_REVISION_WHERE_NOTHING_CHANGES(store ->
            new ForwardingStore(store) {
                @Override
                public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
                    Optional<Stored> at = latest(entry.state().id());
                    return at.filter(it -> it.state().equals(entry.state()))
                                    .filter(it -> it.revision().equals(revision))
                                    .isPresent()
                            || super.writeIfUnchanged(entry, revision);
                }
            }),
    LOSES_WRITES(store ->
            new ForwardingStore(store) {
                private int writes;

                @Override
                public boolean writeIfNewer(Entry entry) {
                    return ++writes % 5 == 0
                            ? latest(entry.state().id()).isPresent()
                            : super.writeIfNewer(entry);
                }
            }),
    KEEPS_THE_TEXT_OF_THE_WRITE_BEFORE(store ->
            new ForwardingStore(store) {
                private final Map<String, Document> texts = new HashMap<>();

                @Override
                public boolean writeIfNewer(Entry entry) {
                    Document text = entry.documents().get(Part.TEXT);
                    if (text == null) {
                        return super.writeIfNewer(entry);
                    }
                    Document before = texts.put(entry.state().id(), text);
                    return super.writeIfNewer(
                            before == null
                                    ? entry
                                    : new Entry(
                                            entry.state(),
                                            Map.of(
                                                    Part.TEXT,
                                                    before,
                                                    Part.SUMMARY,
                                                    summary(entry))));
                }
            }),
    FORGETS_SEQUENCERS(store ->
            new ForwardingStore(store) {
                @Override
                public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
                    return super.writeIfUnchanged(without(entry), revision);
                }
            }),
    ANSWERS_WITH_THE_CURRENT_VERSION(
            UnaryOperator.identity(),
            bucket ->
                    wanted ->
                            bucket.fetch(
                                    new Wanted(
                                            wanted.bucket(), wanted.key(), null, wanted.eTag()))),
    OVERLOOKS_THE_ENTITY_TAG(
            UnaryOperator.identity(),
            bucket ->
                    wanted ->
                            bucket.fetch(
                                    new Wanted(
                                            wanted.bucket(),
                                            wanted.key(),
                                            wanted.versionId(),
                                            null))),
    ANSWERS_AS_IT_DID_BEFORE(UnaryOperator.identity(), Stale::new),
    FINDS_NOTHING_NOW_AND_THEN(
            UnaryOperator.identity(),
            bucket ->
                    wanted ->
                            wanted.versionId() == null
                                            && bucket.fetch(wanted)
                                                    instanceof
                                                    Fetched.Found(Upload upload, var id, var at)
                                            && upload.bytes().length % 2 == 0
                                    ? new Fetched.Gone()
                                    : bucket.fetch(wanted));

    private final Spoilt spoilt;

    SpoiltServices(UnaryOperator<SummaryStore> store) {
        this(store, UnaryOperator.identity());
    }

    SpoiltServices(UnaryOperator<SummaryStore> store, UnaryOperator<Bucket> bucket) {
        spoilt = new Spoilt(bucket, store);
    }

    Spoilt spoilt() {
        return spoilt;
    }

    private static Sequencer sequencer(Entry entry) {
        Sequencer sequencer = entry.state().version().sequencer();
        if (sequencer == null) {
            throw new IllegalArgumentException("no sequencer");
        }
        return sequencer;
    }

    private static Document summary(Entry entry) {
        return Objects.requireNonNull(entry.documents().get(Part.SUMMARY));
    }

    /** As if the zeros on the right had been put on the left. */
    private static long number(Sequencer sequencer) {
        return Long.parseLong(sequencer.value().replaceAll("0+$", "").substring(2), 16);
    }

    private static Entry without(Entry entry) {
        State state = entry.state();
        return new Entry(
                new State(
                        state.id(),
                        new ObjectVersion(null, state.version().versionId()),
                        state.storedAt(),
                        state.outcome(),
                        state.making()),
                entry.documents());
    }

    /** Looks at an object every second time only. */
    private static final class Stale implements Bucket {
        private final Bucket bucket;
        private final Map<Wanted, Fetched> answers = new HashMap<>();

        Stale(Bucket bucket) {
            this.bucket = bucket;
        }

        @Override
        public Fetched fetch(Wanted wanted) {
            Fetched before = answers.remove(wanted);
            if (before != null) {
                return before;
            }
            Fetched now = bucket.fetch(wanted);
            answers.put(wanted, now);
            return now;
        }
    }
}
