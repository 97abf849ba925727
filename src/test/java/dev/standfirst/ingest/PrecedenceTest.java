package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.ingest.ObjectChange.Kind;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.State;
import dev.standfirst.store.Stored;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Optional;

class PrecedenceTest {
    @ParameterizedTest
    @CsvSource({
        // change: kind, sequencer, version; stored: sequencer, version
        "CREATED,         0B, v2, 0A, v1, LATER",
        "CREATED,         0B, v2, 0A, v2, LATER",
        "CREATED,         0B,   , 0A,   , LATER",
        "REMOVED,         0B, v2, 0A, v1, LATER",
        "REMOVED,         0B,   , 0A,   , LATER",
        "VERSION_REMOVED, 0B, v1, 0A, v1, UNDECIDED",
        "CREATED,         0A, v1, 0B, v2, STALE",
        "CREATED,         0A, v2, 0B, v2, STALE",
        "REMOVED,         0A,   , 0B,   , STALE",
        "VERSION_REMOVED, 0A, v1, 0B, v2, STALE",
        "CREATED,         0A, v1, 0A, v1, REPEATED",
        "REMOVED,         0A, v1, 0A, v1, REPEATED",
        "VERSION_REMOVED, 0A, v1, 0A, v1, UNDECIDED",
        "CREATED,         0A, v1, 0A, v2, UNDECIDED",
        "CREATED,         0A, v1, 0A,   , UNDECIDED",
        "CREATED,         0A,   , 0A, v1, UNDECIDED",
        "CREATED,         0A,   , 0A,   , UNDECIDED",
        "CREATED,           , v1, 0A, v1, UNDECIDED",
        "CREATED,         0A, v1,   , v1, UNDECIDED",
        "CREATED,           ,   ,   ,   , UNDECIDED",
    })
    void isBySequencerWhereThatDecides(
            Kind kind,
            @Nullable String sequencer,
            @Nullable String version,
            @Nullable String storedSequencer,
            @Nullable String storedVersion,
            Precedence precedence) {
        State state =
                new State(
                        "a",
                        new ObjectVersion(sequencer(storedSequencer), storedVersion),
                        Instant.EPOCH,
                        new Outcome.Withdrawn());
        assertThat(
                        Precedence.of(
                                change(kind, sequencer, version),
                                Optional.of(new Stored(state, "r1", null))))
                .isEqualTo(precedence);
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED,         0A, LATER",
        "REMOVED,         0A, LATER",
        "VERSION_REMOVED, 0A, UNDECIDED",
        "CREATED,           , UNDECIDED",
    })
    void isTheChangesWhereNothingIsStored(
            Kind kind, @Nullable String sequencer, Precedence precedence) {
        assertThat(Precedence.of(change(kind, sequencer, "v1"), Optional.empty()))
                .isEqualTo(precedence);
    }

    private static ObjectChange change(
            Kind kind, @Nullable String sequencer, @Nullable String version) {
        return new ObjectChange(kind, "Test", "b", "k", sequencer(sequencer), version, null, null);
    }

    private static @Nullable Sequencer sequencer(@Nullable String value) {
        return value == null ? null : new Sequencer(value);
    }
}
