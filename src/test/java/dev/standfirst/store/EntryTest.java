package dev.standfirst.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;

class EntryTest {
    private static final Document DOCUMENT = Document.of(new byte[] {'x'});

    private static State state(Outcome outcome) {
        return new State("a", new ObjectVersion(null, null), Instant.EPOCH, outcome);
    }

    @Test
    void hasTheDocumentsThatItsStateTellsOf() {
        Outcome summarised = new Outcome.Summarised(Instant.EPOCH, null, true, Brief.EMPTY);
        assertThatThrownBy(() -> new Entry(state(summarised), Map.of(Part.SUMMARY, DOCUMENT)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Entry.of(state(summarised)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Entry(state(new Outcome.Withdrawn()), Map.of(Part.SUMMARY, DOCUMENT)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
