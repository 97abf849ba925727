package dev.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
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
                state(sequencer, new Outcome.Summarised(PUBLISHED, null, true, Brief.EMPTY)),
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
                        state("0A", new Outcome.Summarised(PUBLISHED, due, false, Brief.EMPTY)),
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
        Outcome outcome = new Outcome.Summarised(PUBLISHED, null, false, Brief.EMPTY);
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
                        state(
                                "0A",
                                new Outcome.Summarised(PUBLISHED, PUBLISHED, true, Brief.EMPTY)),
                        Map.of(Part.SUMMARY, largest, Part.TEXT, largest));

        assertThat(store().writeIfNewer(entry)).isTrue();
        assertThat(store().find(id, Part.TEXT).orElseThrow().document()).isEqualTo(largest);
    }

    @Test
    void findsSeveralAtOnce() {
        store().writeIfNewer(summarised("0A", "{}", "text"));
        Set<String> ids = new HashSet<>(Set.of(id));
        IntStream.range(0, 49).forEach(i -> ids.add(id + "/unknown/" + i));

        Map<String, Stored> found = store().findAll(ids, Part.SUMMARY);

        assertThat(found).containsOnlyKeys(id);
        assertThat(found.get(id)).isEqualTo(store().find(id, Part.SUMMARY).orElseThrow());
        assertThat(store().findAll(Set.of(id), Part.TEXT).values())
                .extracting(Stored::document)
                .containsExactly(document("text"));
        assertThat(store().findAll(Set.of(), Part.SUMMARY)).isEmpty();
    }

    /** A day that no other test uses. */
    private final LocalDate day =
            LocalDate.of(3000, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(2_000_000));

    private Instant at(int second) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(second);
    }

    private void put(String name, Outcome outcome) {
        String article = id + "/" + name;
        State state = new State(article, new ObjectVersion(null, "v"), NOON, outcome);
        Entry entry =
                new Entry(
                        state,
                        outcome instanceof Outcome.Summarised
                                ? Map.of(Part.SUMMARY, document("{}"))
                                : Map.of());
        String revision = store().latest(article).map(Stored::revision).orElse(null);
        assertThat(store().writeIfUnchanged(entry, revision)).isTrue();
    }

    private void put(String name, int second) {
        put(name, new Outcome.Summarised(at(second), null, false, Brief.EMPTY));
    }

    private List<String> names(Page page) {
        return page.articles().stream()
                .map(listed -> listed.id().substring(id.length() + 1))
                .toList();
    }

    @Test
    void listsADayNewestFirst() {
        put("b", 10);
        put("a", 10);
        put("late", 86_399);
        put("early", 0);
        put("day before", -1);
        put("day after", 86_400);

        Page page = store().list(day, 100, null, NOON);

        assertThat(names(page)).containsExactly("late", "b", "a", "early");
        assertThat(page.next()).isNull();
    }

    @Test
    void listsWhatItWasGiven() {
        Instant due = Instant.parse("2026-11-20T12:00:00Z");
        Brief brief = new Brief("Headline", "Ana Field", "A fact.", "https://news.example/a");
        Outcome.Summarised summarised = new Outcome.Summarised(at(1), due, false, brief);
        put("a", summarised);

        assertThat(store().list(day, 1, null, NOON).articles())
                .containsExactly(new Listed(id + "/a", NOON, summarised));
    }

    @Test
    void listsOnlyWhatIsSummarisedAndDue() {
        put("due", new Outcome.Summarised(at(1), NOON, false, Brief.EMPTY));
        put("not due", new Outcome.Summarised(at(2), NOON.plusMillis(1), false, Brief.EMPTY));
        put("withdrawn", 3);
        put("withdrawn", new Outcome.Withdrawn());
        put("rejected", 4);
        put("rejected", new Outcome.Rejected("empty", "No bytes."));

        assertThat(names(store().list(day, 10, null, NOON))).containsExactly("due");
    }

    @Test
    void endsWhereNothingFollows() {
        assertThat(store().list(day, 1, null, NOON)).isEqualTo(new Page(List.of(), null));
        put("a", 1);
        put("b", 2);
        assertThat(store().list(day, 2, null, NOON).next()).isNull();
        put("not due", new Outcome.Summarised(at(0), NOON.plusMillis(1), false, Brief.EMPTY));
        assertThat(store().list(day, 2, null, NOON).next()).isNull();
    }

    @Test
    void goesOnAfterAnArticleThatIsGone() {
        put("c", 3);
        put("b", 2);
        put("a", 1);
        Page first = store().list(day, 1, null, NOON);
        put("c", new Outcome.Withdrawn());

        assertThat(names(store().list(day, 1, first.next(), NOON))).containsExactly("b");
    }

    @Test
    void findsWhatIsDueBehindManyThatAreNot() {
        IntStream.range(0, 30)
                .forEach(i ->
                        put(
                                "embargoed " + i,
                                new Outcome.Summarised(
                                        at(100 + i), NOON.plusMillis(1), false, Brief.EMPTY)));
        put("due", 1);

        List<String> seen = new ArrayList<>();
        Position after = null;
        int pages = 0;
        do {
            Page page = store().list(day, 1, after, NOON);
            seen.addAll(names(page));
            after = page.next();
            pages++;
        } while (after != null && pages < 40);
        assertThat(seen).containsExactly("due");
        assertThat(after).isNull();
    }

    /** Histories of a day: what stays as it is throughout is on exactly one page. */
    @Test
    void neitherSkipsNorRepeatsWhatStays() {
        for (int seed = 0; seed < histories(); seed++) {
            Random random = new Random(seed);
            String history = "h" + seed + "/";
            Set<String> staying = new TreeSet<>();
            for (int i = 0; i < 12; i++) {
                String name = history + "stays " + i;
                put(name, random.nextInt(20));
                staying.add(name);
            }
            List<String> seen = new ArrayList<>();
            Position after = null;
            do {
                Page page = store().list(day, 1 + random.nextInt(4), after, NOON);
                names(page).stream().filter(staying::contains).forEach(seen::add);
                after = page.next();
                change(history + "moves " + random.nextInt(4), random);
            } while (after != null);
            assertThat(seen).as("history %d", seed).containsExactlyInAnyOrderElementsOf(staying);
            staying.forEach(name -> put(name, new Outcome.Withdrawn()));
            IntStream.range(0, 4)
                    .forEach(i -> put(history + "moves " + i, new Outcome.Withdrawn()));
        }
    }

    /** How many histories there is time for. */
    int histories() {
        return 10;
    }

    private void change(String name, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> put(name, new Outcome.Withdrawn());
            case 1 ->
                    put(
                            name,
                            new Outcome.Summarised(
                                    at(random.nextInt(20)),
                                    NOON.plusMillis(1),
                                    false,
                                    Brief.EMPTY));
            default -> put(name, random.nextInt(20));
        }
    }
}
