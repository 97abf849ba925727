package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

class HttpDatesTest {
    @ParameterizedTest
    @CsvSource({
        "1994-11-06T08:49:37.9Z, 'Sun, 06 Nov 1994 08:49:37 GMT'",
        "2026-11-20T23:00:05Z, 'Fri, 20 Nov 2026 23:00:05 GMT'",
        "2024-02-29T00:00:00Z, 'Thu, 29 Feb 2024 00:00:00 GMT'",
        "2005-12-31T10:20:30Z, 'Sat, 31 Dec 2005 10:20:30 GMT'",
    })
    void aDateIsWrittenInThePreferredForm(String instant, String expected) {
        assertThat(HttpDates.of(Instant.parse(instant))).isEqualTo(expected);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Instant instant = Instant.EPOCH;
        for (int day = 0; day < 800; day++) {
            assertThat(HttpDates.read(HttpDates.of(instant))).contains(instant);
            instant = instant.plus(25, ChronoUnit.HOURS).plusSeconds(61);
        }
    }
}
