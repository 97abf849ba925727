package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.ingest.Bucket.Fetched;
import dev.standfirst.ingest.FakeBucket.Numbering;
import dev.standfirst.log.Log;
import dev.standfirst.store.Brief;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.InMemorySummaryStore;
import dev.standfirst.store.Making;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Page;
import dev.standfirst.store.Part;
import dev.standfirst.store.Position;
import dev.standfirst.store.State;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;
import dev.standfirst.summary.Summarizer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class IngestionTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String KEY = "articles/a.txt";
    private static final String ID = "a.txt";

    private final List<String> lines = new ArrayList<>();
    private final Log log =
            Log.to(line -> lines.add(new String(line, StandardCharsets.UTF_8)), fixed());
    private final Meddling store = new Meddling();
    private FakeBucket bucket = FakeBucket.likeS3();

    private static Clock fixed() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private Ingestion ingestion(Bucket from) {
        return new Ingestion(
                "articles/",
                from,
                new EntryMaker(new FakeEngine(), fixed()),
                store,
                attempt -> {},
                fixed());
    }

    private void ingest(ObjectChange... changes) {
        for (ObjectChange change : changes) {
            ingestion(bucket).take(change, new Invocation("R1", log));
        }
    }

    private @Nullable String text() {
        return store.find(ID, Part.TEXT)
                .map(Stored::document)
                .map(document -> new String(document.content(), StandardCharsets.UTF_8))
                .orElse(null);
    }

    private Outcome outcome() {
        return store.latest(ID).orElseThrow().state().outcome();
    }

    @Test
    void storesWhatItMadeOfAnUpload() {
        ObjectChange put = bucket.put(KEY, "one");
        ingest(put);

        Stored summary = store.find(ID, Part.SUMMARY).orElseThrow();
        assertThat(summary.state())
                .isEqualTo(
                        new State(
                                ID,
                                new ObjectVersion(put.sequencer(), "v1"),
                                NOW,
                                new Outcome.Summarised(
                                        FakeBucket.UPLOADED, null, true, Brief.EMPTY),
                                new Making("R1", Summarizer.ENGINE_VERSION)));
        assertThat(new String(json(summary), StandardCharsets.UTF_8))
                .startsWith("{\"schemaVersion\":\"1\",\"id\":\"a.txt\"")
                .contains("\"bucket\":\"" + FakeBucket.NAME + "\"")
                .contains("\"key\":\"articles/a.txt\",\"versionId\":\"v1\"");
        assertThat(text()).isEqualTo("one");
    }

    private static byte[] json(Stored stored) {
        Document document = stored.document();
        assertThat(document).isNotNull();
        return document == null ? new byte[0] : document.content();
    }

    /** Every order of an article's events, and of every order each event twice. */
    @ParameterizedTest
    @MethodSource("histories")
    void anyOrderOfDeliveriesEndsInTheSameState(
            boolean versioned, Numbering numbering, String history) {
        for (List<Integer> order : orders(history.length())) {
            bucket = new FakeBucket(versioned, numbering);
            store.clear();
            List<ObjectChange> changes = history(history);
            for (int round = 0; round < 2; round++) {
                order.forEach(i -> ingest(changes.get(i)));
                assertThat(text()).as("%s in order %s", history, order).isEqualTo(current());
            }
        }
    }

    private @Nullable String current() {
        return bucket.current(KEY);
    }

    private static Stream<Arguments> histories() {
        return Stream.of("pp", "pdp", "ppd", "ppdp", "pddpd")
                .flatMap(history ->
                        Stream.of(Numbering.values())
                                .flatMap(numbering ->
                                        Stream.of(true, false)
                                                .map(versioned ->
                                                        Arguments.of(
                                                                versioned, numbering, history))));
    }

    /** What happens to the object: p is an upload, d a deletion. */
    private List<ObjectChange> history(String events) {
        List<ObjectChange> changes = new ArrayList<>();
        for (int i = 0; i < events.length(); i++) {
            changes.add(
                    events.charAt(i) == 'p' ? bucket.put(KEY, "text " + i) : bucket.delete(KEY));
        }
        return changes;
    }

    private static List<List<Integer>> orders(int length) {
        if (length == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> shorter : orders(length - 1)) {
            for (int at = 0; at <= shorter.size(); at++) {
                List<Integer> order = new ArrayList<>(shorter);
                order.add(at, length - 1);
                orders.add(order);
            }
        }
        return orders;
    }

    @ParameterizedTest
    @MethodSource("numberings")
    void theVersionBeforeStandsAgainWhenTheLastOneIsRemoved(Numbering numbering) {
        for (List<Integer> order : orders(4)) {
            bucket = new FakeBucket(true, numbering);
            store.clear();
            ObjectChange one = bucket.put(KEY, "one");
            ObjectChange two = bucket.put(KEY, "two");
            ObjectChange marker = bucket.delete(KEY);
            ObjectChange unmarked = bucket.deleteVersion(marker);
            List<ObjectChange> changes = List.of(one, two, marker, unmarked);
            order.forEach(i -> ingest(changes.get(i)));
            assertThat(text()).as("order %s", order).isEqualTo("two");

            ingest(bucket.deleteVersion(two));
            assertThat(text()).isEqualTo("one");
            ingest(bucket.deleteVersion(one));
            assertThat(outcome()).isEqualTo(new Outcome.Withdrawn());
        }
    }

    private static Stream<Numbering> numberings() {
        return Stream.of(Numbering.values());
    }

    @Test
    void aRepeatedOrAnOlderEventWritesNothing() {
        ObjectChange one = bucket.put(KEY, "one");
        ObjectChange two = bucket.put(KEY, "two");
        ingest(two);
        String revision = store.latest(ID).orElseThrow().revision();
        ingest(two, one);

        assertThat(store.latest(ID).orElseThrow().revision()).isEqualTo(revision);
        assertThat(lines.get(1)).contains("\"Outcome\":\"repeated\"");
        assertThat(lines.get(2)).contains("\"Outcome\":\"stale\"");
    }

    @Test
    void anEventWithoutASequencerKeepsTheOneThatIsStored() {
        ObjectChange one = bucket.put(KEY, "one");
        ObjectChange two = bucket.put(KEY, "two");
        ingest(
                two,
                new ObjectChange(one.kind(), "Test", FakeBucket.NAME, KEY, null, "v1", null, null));
        assertThat(store.latest(ID).orElseThrow().state().version())
                .isEqualTo(new ObjectVersion(two.sequencer(), "v2"));
        ingest(one);
        assertThat(text()).isEqualTo("two");
    }

    @Test
    void anAnswerThatHasGrownOldIsNotWrittenOverANewerOne() {
        bucket = new FakeBucket(false, Numbering.NONE);
        ingest(bucket.put(KEY, "one"));
        ObjectChange deleted = bucket.delete(KEY);
        // while the deletion is taken in: the same text again, which changes nothing stored
        store.beforeNextWrite(() -> ingest(bucket.put(KEY, "one")));
        ingest(deleted);

        assertThat(text()).isEqualTo("one");
    }

    @Test
    void aNewerEventThatComesInBetweenWins() {
        ObjectChange one = bucket.put(KEY, "one");
        ObjectChange two = bucket.put(KEY, "two");
        store.beforeNextWrite(() -> ingest(two));
        ingest(one);

        assertThat(text()).isEqualTo("two");
    }

    @Test
    void contentWithoutVersionsThatIsReplacedAlreadyIsLeftToItsOwnEvent() {
        bucket = new FakeBucket(false, Numbering.ASCENDING);
        ObjectChange one = bucket.put(KEY, "one");
        ObjectChange two = bucket.put(KEY, "two");
        ingest(one);
        assertThat(store.isEmpty()).isTrue();
        assertThat(lines.getFirst()).contains("\"Outcome\":\"superseded\"");

        ingest(two);
        assertThat(text()).isEqualTo("two");
    }

    @Test
    void anUploadThatSaysSoWithdrawsTheArticleUntilALaterOne() {
        ObjectChange one = bucket.put(KEY, "one");
        ObjectChange withdrawal = bucket.put(KEY, FakeEngine.WITHDRAWAL);
        ingest(withdrawal, one);
        assertThat(outcome()).isEqualTo(new Outcome.Withdrawn());

        ingest(bucket.put(KEY, "three"));
        assertThat(text()).isEqualTo("three");
    }

    @Test
    void anUploadThatIsTooLargeWithdrawsTooIfItSaysSo() {
        Map<String, String> said = Map.of("status", "withdrawn");
        ingestion(wanted -> new Fetched.TooLarge("v1", 52_428_800L, 2_097_152, said))
                .take(bucket.put(KEY, "one"), new Invocation("R1", log));
        assertThat(outcome()).isEqualTo(new Outcome.Withdrawn());
    }

    @Test
    void givesUpWhereOthersKeepWriting() {
        bucket = new FakeBucket(true, Numbering.NONE);
        ObjectChange one = bucket.put(KEY, "one");
        for (int i = 0; i < 100; i++) {
            store.beforeNextWrite(store::touch);
        }
        assertThatThrownBy(() -> ingest(one)).isInstanceOf(ContendedException.class);
    }

    @Test
    void rejectsWhatTheEngineRefuses() {
        ingest(bucket.put(KEY, ""));
        assertThat(outcome())
                .isEqualTo(new Outcome.Rejected("empty", "The upload holds no bytes."));
        assertThat(store.find(ID, Part.TEXT).orElseThrow().document()).isNull();
    }

    @Test
    void rejectsAVersionThatWasRemovedBeforeItWasRead() {
        ObjectChange one = bucket.put(KEY, "one");
        ObjectChange removed = bucket.deleteVersion(one);
        ingest(one);
        assertThat(outcome()).isInstanceOf(Outcome.Rejected.class);
        assertThat(((Outcome.Rejected) outcome()).code()).isEqualTo("not-found");

        ingest(removed);
        assertThat(outcome()).isEqualTo(new Outcome.Withdrawn());
    }

    @Test
    void rejectsWhatItMayNotReadAndWhatIsTooLarge() {
        ObjectChange one = bucket.put(KEY, "one");
        ingestion(wanted -> new Fetched.Forbidden()).take(one, new Invocation("R1", log));
        assertThat(((Outcome.Rejected) outcome()).code()).isEqualTo("forbidden");

        ObjectChange two = bucket.put(KEY, "two");
        ingestion(wanted -> new Fetched.TooLarge("v2", 52_428_800L, 2_097_152, Map.of()))
                .take(two, new Invocation("R1", log));
        assertThat(outcome())
                .isEqualTo(
                        new Outcome.Rejected(
                                "too-large",
                                "The upload has 52,428,800 bytes; at most 2,097,152 are read. Upload the article without what is not its text."));
        assertThat(store.latest(ID).orElseThrow().state().version())
                .isEqualTo(new ObjectVersion(two.sequencer(), "v2"));
    }

    @Test
    void isLoudWhereTheBucketHandsNothingOver() {
        ingestion(wanted -> new Fetched.Forbidden())
                .take(bucket.put(KEY, "one"), new Invocation("R1", log));
        assertThat(lines.getFirst())
                .contains("\"level\":\"ERROR\",\"event\":\"ingested\"")
                .contains("\"code\":\"forbidden\"");
    }

    @Test
    void leavesOutWhatIsNoArticlesKey() {
        ingest(bucket.put("images/a.jpg", "x"), bucket.put("articles/", "x"));
        assertThat(store.isEmpty()).isTrue();
        assertThat(lines)
                .hasSize(2)
                .allMatch(line -> line.contains("\"why\":\"no article's key\""));
    }

    @Test
    void logsOneLineAnArticleWithoutItsText() {
        ingest(bucket.put(KEY, "the quick brown fox"));
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
                .contains("\"event\":\"ingested\",\"id\":\"a.txt\",\"change\":\"Test:CREATED\"")
                .contains("\"Outcome\":\"summarised\",\"Articles\":1,\"IngestMillis\":")
                .contains("\"versionId\":\"v1\",\"EventAgeMillis\":8933000,\"EngineMillis\":")
                .contains("\"ItemBytes\":", "\"words\":0,\"facts\":0,\"quotes\":0,\"_aws\":")
                .doesNotContain("quick");
    }

    /** A store in which something else happens just before a write. */
    private static final class Meddling implements SummaryStore {
        private InMemorySummaryStore store = new InMemorySummaryStore();
        private final Deque<Runnable> before = new ArrayDeque<>();

        void clear() {
            store = new InMemorySummaryStore();
        }

        boolean isEmpty() {
            return store.isEmpty();
        }

        void beforeNextWrite(Runnable runnable) {
            before.add(runnable);
        }

        /** Writes what is there once more. */
        void touch() {
            Optional<Stored> stored = store.latest(ID);
            State state =
                    new State(ID, new ObjectVersion(null, null), NOW, new Outcome.Withdrawn());
            store.writeIfUnchanged(Entry.of(state), stored.map(Stored::revision).orElse(null));
        }

        @Override
        public Map<String, Stored> findAll(Set<String> ids, Part part) {
            return store.findAll(ids, part);
        }

        @Override
        public Page list(LocalDate day, int limit, @Nullable Position after, Instant now) {
            return store.list(day, limit, after, now);
        }

        @Override
        public Optional<Stored> find(String id, Part part) {
            return store.find(id, part);
        }

        @Override
        public Optional<Stored> latest(String id) {
            return store.latest(id);
        }

        @Override
        public boolean writeIfNewer(Entry entry) {
            meddle();
            return store.writeIfNewer(entry);
        }

        @Override
        public boolean writeIfUnchanged(Entry entry, @Nullable String revision) {
            meddle();
            return store.writeIfUnchanged(entry, revision);
        }

        private void meddle() {
            Runnable next = before.poll();
            if (next != null) {
                next.run();
            }
        }
    }
}
