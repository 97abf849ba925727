package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.ingest.Bucket.Fetched;
import dev.standfirst.ingest.FakeBucket.Numbering;
import dev.standfirst.store.Entry;
import dev.standfirst.store.InMemorySummaryStore;
import dev.standfirst.store.Making;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.State;
import dev.standfirst.store.Stored;
import dev.standfirst.summary.EngineVersion;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class ReprocessingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String KEY = "articles/a.txt";
    private static final String ID = "a.txt";
    private static final Reprocess WISH = new Reprocess(FakeBucket.NAME, KEY, null);

    private final InMemorySummaryStore store = new InMemorySummaryStore();
    private final EntryMaker entries =
            new EntryMaker(new FakeEngine(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final FakeBucket bucket = FakeBucket.likeS3();

    private String ingest(ObjectChange change) {
        return new Changes(bucket, store, attempt -> {}).take(ID, change, entries).outcome();
    }

    private String reprocess(Bucket from, Reprocess wish) {
        return new Reprocessing(from, store).take(ID, wish, entries).outcome();
    }

    private @Nullable String text() {
        return store.find(ID, Part.TEXT)
                .map(Stored::document)
                .map(document -> new String(document.content(), StandardCharsets.UTF_8))
                .orElse(null);
    }

    private Stored stored() {
        return store.latest(ID).orElseThrow();
    }

    /** As if an engine of {@code version} had refused what {@code change} tells of. */
    private void rejectedBy(@Nullable String version, ObjectChange change) {
        State state =
                new State(
                        ID,
                        new ObjectVersion(change.sequencer(), change.versionId()),
                        NOW,
                        new Outcome.Rejected("unsupported-type", "Not read yet."),
                        new Making(null, version));
        store.writeIfUnchanged(
                Entry.of(state), store.latest(ID).map(Stored::revision).orElse(null));
    }

    @Test
    void readsTheVersionThatTheEntryWasMadeOfAndKeepsItsPlace() {
        ObjectChange one = bucket.put(KEY, "one");
        rejectedBy("0.9", one);
        ObjectChange two = bucket.put(KEY, "two");

        assertThat(reprocess(bucket, WISH)).isEqualTo("summarised");
        assertThat(text()).isEqualTo("one");
        assertThat(stored().state().version())
                .isEqualTo(new ObjectVersion(one.sequencer(), one.versionId()));
        assertThat(ingest(two)).isEqualTo("summarised");
        assertThat(text()).isEqualTo("two");
    }

    @Test
    void anUploadDuringReprocessingWins() {
        rejectedBy("0.9", bucket.put(KEY, "one"));
        Bucket meanwhile =
                wanted -> {
                    Fetched found = bucket.fetch(wanted);
                    ingest(bucket.put(KEY, "two"));
                    return found;
                };
        assertThat(reprocess(meanwhile, WISH)).isEqualTo("overtaken");
        assertThat(text()).isEqualTo("two");
    }

    @Test
    void aDeletionDuringReprocessingWins() {
        rejectedBy("0.9", bucket.put(KEY, "one"));
        Bucket meanwhile =
                wanted -> {
                    Fetched found = bucket.fetch(wanted);
                    ingest(bucket.delete(KEY));
                    return found;
                };
        assertThat(reprocess(meanwhile, WISH)).isEqualTo("overtaken");
        assertThat(stored().state().outcome()).isEqualTo(new Outcome.Withdrawn());
    }

    @Test
    void takesInWhatWasNeverTakenInAndLeavesTheLastWordToItsEvents() {
        ObjectChange one = bucket.put(KEY, "one");
        ObjectChange two = bucket.put(KEY, "two");
        assertThat(reprocess(bucket, WISH)).isEqualTo("summarised");
        assertThat(text()).isEqualTo("two");

        ingest(two);
        ingest(one);
        assertThat(text()).isEqualTo("two");
    }

    @Test
    void neverBringsBackWhatIsWithdrawn() {
        ObjectChange one = bucket.put(KEY, "one");
        ingest(one);
        ingest(bucket.delete(KEY));
        assertThat(reprocess(bucket, WISH)).isEqualTo("still-withdrawn");
        assertThat(stored().state().outcome()).isEqualTo(new Outcome.Withdrawn());
    }

    @Test
    void keepsWhatThereIsWhereTheUploadIsNotToBeHad() {
        ObjectChange one = bucket.put(KEY, "one");
        ingest(one);
        String revision = stored().revision();
        assertThat(reprocess(wanted -> new Fetched.Gone(), WISH)).isEqualTo("gone");
        assertThat(reprocess(wanted -> new Fetched.Forbidden(), WISH)).isEqualTo("forbidden");
        assertThat(stored().revision()).isEqualTo(revision);
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, 1.0, summarised",
        "1.9, 1.10, summarised",
        ", 1.0, summarised",
        "1.0.0, 1.0, up-to-date",
        "1.10, 1.9, up-to-date",
        "2.0, , summarised",
    })
    void leavesAloneWhatIsNotOlderThanAskedFor(
            @Nullable String madeBy, @Nullable String olderThan, String outcome) {
        rejectedBy(madeBy, bucket.put(KEY, "one"));
        EngineVersion older = olderThan == null ? null : new EngineVersion(olderThan);
        assertThat(reprocess(bucket, new Reprocess(FakeBucket.NAME, KEY, older)))
                .isEqualTo(outcome);
    }

    @Test
    void readsWhatThereIsNowWhereThereAreNoVersions() {
        FakeBucket plain = new FakeBucket(false, Numbering.ASCENDING);
        rejectedBy("0.9", plain.put(KEY, "one"));
        ObjectChange two = plain.put(KEY, "two");
        assertThat(reprocess(plain, WISH)).isEqualTo("summarised");
        assertThat(text()).isEqualTo("two");
        assertThat(stored().state().version().sequencer()).isLessThan(two.sequencer());
    }
}
