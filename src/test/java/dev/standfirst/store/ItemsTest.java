package dev.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class ItemsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private static Map<String, AttributeValue> item(String id, Instant published, Part part) {
        Outcome outcome = new Outcome.Summarised(published, null, true, Brief.EMPTY);
        State state = new State(id, new ObjectVersion(new Sequencer("0A"), "v1"), NOW, outcome);
        Document document = Document.of(new byte[] {'x'});
        Entry entry = new Entry(state, Map.of(Part.SUMMARY, document, Part.TEXT, document));
        return Items.of(entry, part, "r1");
    }

    private static String string(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name)).s();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:30:00Z, 2026-11-20, 2026-11-20T09:30:00Z#a/b.txt",
        "2026-11-20T09:30:00.999Z, 2026-11-20, 2026-11-20T09:30:00Z#a/b.txt",
        "2026-11-19T23:59:59Z, 2026-11-19, 2026-11-19T23:59:59Z#a/b.txt",
        "+12026-11-20T09:30:00Z, 9999-12-31, 9999-12-31T23:59:59Z#a/b.txt",
        "-0044-03-15T12:00:00Z, 0000-01-01, 0000-01-01T00:00:00Z#a/b.txt",
    })
    void indexesTheSummaryByItsDayOfPublication(Instant published, String day, String sort) {
        Map<String, AttributeValue> item = item("a/b.txt", published, Part.SUMMARY);
        assertThat(string(item, "day")).isEqualTo(day);
        assertThat(string(item, "publishedAt")).isEqualTo(sort);
    }

    @Test
    void indexesNothingElse() {
        assertThat(item("a", NOW, Part.TEXT)).doesNotContainKeys("day", "publishedAt");
        Entry withdrawn =
                Entry.of(
                        new State(
                                "a", new ObjectVersion(null, null), NOW, new Outcome.Withdrawn()));
        assertThat(Items.of(withdrawn, Part.SUMMARY, "r1"))
                .doesNotContainKeys("day", "publishedAt");
    }

    @Test
    void anIndexKeyStaysWithinDynamoDbsLimit() {
        for (String id : List.of("x".repeat(1024), "ü".repeat(512), "x".repeat(1000))) {
            String sort = string(item(id, NOW, Part.SUMMARY), "publishedAt");
            assertThat(sort.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024);
        }
    }

    @Test
    void anItemTellsHowItCameAbout() {
        Making making = new Making("6f0e2c1d", "1.2.0");
        State state =
                new State("a", new ObjectVersion(null, null), NOW, new Outcome.Withdrawn(), making);
        Map<String, AttributeValue> item = Items.of(Entry.of(state), Part.SUMMARY, "r1");
        assertThat(string(item, "requestId")).isEqualTo("6f0e2c1d");
        assertThat(Items.stored(item).state()).isEqualTo(state);
    }

    @Test
    void aReasonThatIsTooLongIsCut() {
        State state =
                new State(
                        "a",
                        new ObjectVersion(null, null),
                        NOW,
                        new Outcome.Rejected("empty", "x".repeat(500_000)));
        String detail = string(Items.of(Entry.of(state), Part.SUMMARY, "r1"), "detail");
        assertThat(detail).hasSize(2000).endsWith("x…");
    }
}
