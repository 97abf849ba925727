package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.OffsetDateTime;

class MomentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-20T09:30:00.123456Z; 2026-11-20T09:30:00.123456Z",
                "2026-11-20 09:30:00 UTC; 2026-11-20T09:30:00Z",
                "2026/11/20; 2026-11-20T00:00:00Z",
                "20261120; 2026-11-20T00:00:00Z",
                "Nov 20, 2026; 2026-11-20T00:00:00Z",
                "Sept. 3rd, 2026 at 9:30 p.m. EDT; 2026-09-03T21:30:00-04:00",
                "Friday, November 20, 2026, 9:30 AM PT; 2026-11-20T09:30:00-08:00",
                "Posted: Fri 9:30 PM, Nov 20, 2026; 2026-11-20T21:30:00Z",
                "Published 9:30 PM EST Nov 20, 2026; 2026-11-20T21:30:00-05:00",
                "09:30:07 PM IST Nov 20, 2026; 2026-11-20T21:30:07+05:30",
                "20 Nov 2026 09:30 GMT; 2026-11-20T09:30:00Z",
                "Published on 20 November 2026; 2026-11-20T00:00:00Z"
            })
    void readsDatesAsPagesShowThem(String shown, OffsetDateTime moment) {
        assertThat(Moments.find(shown)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "0001-01-01", "20/11/2026", "12345678"})
    void guessesNoOther(String shown) {
        assertThat(Moments.find(shown)).isEmpty();
    }
}
