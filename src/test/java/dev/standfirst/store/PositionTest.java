package dev.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

class PositionTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:30:00Z, 2026-11-20T09:30:00Z#a",
        "2026-11-20T09:30:00.999Z, 2026-11-20T09:30:00Z#a",
        "-0001-01-01T00:00:00Z, 0000-01-01T00:00:00Z#a",
        "+12000-01-01T00:00:00Z, 9999-12-31T23:59:59Z#a",
    })
    void isTheSecondOfPublicationAndTheId(String published, String value) {
        Position position = Position.of(Instant.parse(published), "a");

        assertThat(position).isEqualTo(new Position(value));
        assertThat(position.day()).isEqualTo(value.substring(0, 10));
    }

    @Test
    void hasAHashInThePlaceOfAnIdThatNoSortKeyHolds() {
        String longest = "ü".repeat(512);

        Position position = Position.of(Instant.EPOCH, longest);

        assertThat(position.value()).matches("1970-01-01T00:00:00Z#[A-Za-z0-9_-]{22}");
        assertThat(Position.of(Instant.EPOCH, "ü".repeat(500)).value()).endsWith("ü");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-20T09:30:00Z#",
                "2026-11-20T09:30:00.5Z#a",
                "2026-11-20#a",
                " 2026-11-20T09:30:00Z#a",
            })
    void isNothingElse(String value) {
        assertThatThrownBy(() -> new Position(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
