package dev.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** What every store of summaries does. */
abstract class SummaryStoreContract {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.250Z");
    private static final Instant PUBLISHED = Instant.parse("2026-11-20T09:30:00Z");

    private final String id = "contract/" + UUID.randomUUID();

    /** The store under test. */
    abstract SummaryStore store();

    private State state(@Nullable String sequencer, Outcome outcome) {
        Sequencer parsed = sequencer == null ? null : new Sequencer(sequencer);
        return new State(id, new ObjectVersion(parsed, "v-" + sequencer), NOON, outcome);
    }

    private Entry rejected(@Nullable String sequencer, String detail) {
        return Entry.of(state(sequencer, new Outcome.Rejected("empty", detail)));
    }

    private Entry summarised(String sequencer, String json, String text) {
        return new Entry(
                state(sequencer, new Outcome.Summarised(PUBLISHED, null, true)),
                Map.of(Part.SUMMARY, document(json), Part.TEXT, document(text)));
    }

    private static Document document(String content) {
        return Document.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private State stored() {
        return store().latest(id).orElseThrow().state();
    }

    @Test
    void knowsNothingOfAnArticleThatWasNeverWritten() {
        assertThat(store().find(id, Part.SUMMARY)).isEmpty();
        assertThat(store().find(id, Part.TEXT)).isEmpty();
        assertThat(store().latest(id)).isEmpty();
    }

    @Test
    void givesEachPartBackAsItWasWritten() {
        Entry entry = summarised("0A", "{\"id\":\"x\"}", "Der Text – mit Umlauten: äöü 🚢");
        assertThat(store().writeIfNewer(entry)).isTrue();

        Stored summary = store().find(id, Part.SUMMARY).orElseThrow();
        Stored text = store().find(id, Part.TEXT).orElseThrow();
        Stored latest = store().latest(id).orElseThrow();
        assertThat(List.of(summary.state(), text.state(), latest.state()))
                .containsOnly(entry.state());
        assertThat(summary.document()).isEqualTo(entry.documents().get(Part.SUMMARY));
        assertThat(text.document()).isEqualTo(entry.documents().get(Part.TEXT));
        assertThat(latest.document()).isNull();
        assertThat(List.of(text.revision(), latest.revision())).containsOnly(summary.revision());
    }

    @Test
    void keepsAnEmbargoAndAnArticleWithoutItsText() {
        Instant due = Instant.parse("2026-12-01T06:00:00Z");
        Entry entry =
                new Entry(
                        state("0A", new Outcome.Summarised(PUBLISHED, due, false)),
                        Map.of(Part.SUMMARY, document("{}")));
        store().writeIfNewer(entry);

        assertThat(stored()).isEqualTo(entry.state());
        assertThat(store().find(id, Part.TEXT).orElseThrow().document()).isNull();
    }

    @Test
    void writesOnlyWhatIsNewer() {
        assertThat(store().writeIfNewer(rejected("0055AED6DCD90281E5", "first"))).isTrue();
        assertThat(store().writeIfNewer(rejected("0055AED6DCD90281E5", "same"))).isFalse();
        assertThat(store().writeIfNewer(rejected("0055aed6dcd90281e4ff", "older"))).isFalse();
        assertThat(stored()).isEqualTo(rejected("0055AED6DCD90281E5", "first").state());

        assertThat(store().writeIfNewer(rejected("0055AED6DCD90281E501", "newer"))).isTrue();
        assertThat(stored()).isEqualTo(rejected("0055AED6DCD90281E501", "newer").state());
    }

    @Test
    void nothingIsNewerThanWhatHasNoSequencer() {
        assertThat(store().writeIfUnchanged(rejected(null, "without"), null)).isTrue();
        assertThat(store().writeIfNewer(rejected("FF", "with"))).isFalse();
        assertThat(stored()).isEqualTo(rejected(null, "without").state());
    }

    @Test
    void whatHasNoSequencerIsNotNewer() {
        assertThatThrownBy(() -> store().writeIfNewer(rejected(null, "without")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesOverARevisionOnlyOnce() {
        assertThat(store().writeIfUnchanged(rejected("0A", "first"), null)).isTrue();
        assertThat(store().writeIfUnchanged(rejected("0A", "late"), null)).isFalse();
        String revision = store().latest(id).orElseThrow().revision();

        assertThat(store().writeIfUnchanged(rejected("0A", "second"), revision)).isTrue();
        assertThat(store().writeIfUnchanged(rejected("0A", "third"), revision)).isFalse();
        assertThat(stored()).isEqualTo(rejected("0A", "second").state());
    }

    @Test
    void givesEachWriteARevisionOfItsOwn() {
        Entry entry = rejected("0A", "always the same");
        store().writeIfNewer(entry);
        String revision = store().latest(id).orElseThrow().revision();
        store().writeIfUnchanged(entry, revision);

        assertThat(store().latest(id).orElseThrow().revision()).isNotEqualTo(revision);
    }

    @Test
    void aWithdrawalLeavesNoDocumentBehind() {
        store().writeIfNewer(summarised("0A", "{}", "text"));
        store().writeIfNewer(Entry.of(state("0B", new Outcome.Withdrawn())));

        for (Part part : Part.values()) {
            Stored stored = store().find(id, part).orElseThrow();
            assertThat(stored.document()).isNull();
            assertThat(stored.state().outcome()).isEqualTo(new Outcome.Withdrawn());
        }
    }

    @Test
    void ofManyWritersOfOneRevisionOneWins() throws Exception {
        store().writeIfNewer(rejected("0A", "before"));
        String revision = store().latest(id).orElseThrow().revision();
        List<Callable<Boolean>> writers =
                IntStream.range(0, 8)
                        .<Callable<Boolean>>mapToObj(i ->
                                () -> store().writeIfUnchanged(rejected("0A", "by " + i), revision))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            long winners = 0;
            for (var written : threads.invokeAll(writers)) {
                winners += written.get() ? 1 : 0;
            }
            assertThat(winners).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void takesTheLongestIdThatS3Has() {
        String longest = id + "/" + "ü".repeat((1024 - id.length() - 1) / 2);
        Outcome outcome = new Outcome.Summarised(PUBLISHED, null, false);
        ObjectVersion version = new ObjectVersion(new Sequencer("0A"), "v".repeat(1024));
        Entry entry =
                new Entry(
                        new State(longest, version, NOON, outcome),
                        Map.of(Part.SUMMARY, document("{}")));

        assertThat(store().writeIfNewer(entry)).isTrue();
        assertThat(store().latest(longest).orElseThrow().state()).isEqualTo(entry.state());
    }

    @Test
    void takesTheLargestDocumentsThatFit() {
        byte[] noise = new byte[Document.MAX_GZIP];
        new Random(7).nextBytes(noise);
        Document largest = new Document(noise, "AAAAAAAAAAAAAAAAAAAAAA");
        Entry entry =
                new Entry(
                        state("0A", new Outcome.Summarised(PUBLISHED, PUBLISHED, true)),
                        Map.of(Part.SUMMARY, largest, Part.TEXT, largest));

        assertThat(store().writeIfNewer(entry)).isTrue();
        assertThat(store().find(id, Part.TEXT).orElseThrow().document()).isEqualTo(largest);
    }
}
