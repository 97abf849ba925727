package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Map;

class PreconditionsTest {
    private static final String TAG = "\"abc\"";
    private static final Instant MODIFIED = Instant.parse("2026-11-20T09:31:08.250Z");

    private static Preconditions of(Map<String, String> headers) {
        return new Preconditions(new Request("GET", "/", "", headers), TAG, MODIFIED);
    }

    private static Preconditions of(String header, @Nullable String value) {
        return of(value == null ? Map.of() : Map.of(header, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                    | false",
                "''                  | false",
                "*                   | true",
                "\"abc\"             | true",
                "W/\"abc\"           | true",
                "\"x\", \"abc\"      | true",
                "\"x\",W/\"abc\"     | true",
                "\"a,b\", \"abc\"    | true",
                "\"x\", *            | false",
                "\"abc-gzip\"        | false",
                "\"ABC\"             | false",
                "abc                 | false",
                "\"x,\"abc           | false",
            })
    void comparesTagsThatTheClientHasWeakly(@Nullable String tags, boolean has) {
        assertThat(of("if-none-match", tags).hasIt()).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 20 Nov 2026 09:31:08 GMT   | true",
                "Fri, 20 Nov 2026 09:31:09 GMT   | true",
                "Fri, 20 Nov 2026 09:31:07 GMT   | false",
                "Friday, 20-Nov-26 09:31:08 GMT  | true",
                "Fri Nov 20 09:31:08 2026        | true",
                "Sat Nov  7 09:31:08 2026        | false",
                "2026-11-20T09:31:08Z            | false",
                "Mon, 20 Nov 2026 09:31:08 GMT   | false",
                "yesterday                       | false",
            })
    void comparesDatesToTheSecond(String date, boolean has) {
        assertThat(of("if-modified-since", date).hasIt()).isEqualTo(has);
    }

    @Test
    void aTagOutweighsADate() {
        assertThat(
                        of(Map.of(
                                        "if-none-match", "\"x\"",
                                        "if-modified-since", "Fri, 20 Nov 2026 09:31:08 GMT"))
                                .hasIt())
                .isFalse();
    }

    @Test
    void whatHasNoDateIsNotUnmodified() {
        Request request =
                new Request(
                        "GET",
                        "/",
                        "",
                        Map.of("if-modified-since", "Fri, 20 Nov 2099 09:31:08 GMT"));
        assertThat(new Preconditions(request, TAG, null).hasIt()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", TAG, "\"x\", \"abc\""})
    void requiresATagThatIsThere(String tags) {
        assertThatCode(() -> of("if-match", tags).require()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"abc\"", "\"x\"", "", "abc"})
    void refusesATagThatIsNotThere(String tags) {
        assertRefused(of("if-match", tags));
    }

    @Test
    void refusesWhatWasModifiedSince() {
        assertRefused(of("if-unmodified-since", "Fri, 20 Nov 2026 09:31:07 GMT"));
        assertThatCode(() -> of("if-unmodified-since", "Fri, 20 Nov 2026 09:31:08 GMT").require())
                .doesNotThrowAnyException();
        assertThatCode(() -> of("if-unmodified-since", "last week").require())
                .doesNotThrowAnyException();
    }

    private static void assertRefused(Preconditions preconditions) {
        assertThatThrownBy(preconditions::require)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.problem().type())
                                        .isEqualTo(ProblemType.PRECONDITION_FAILED));
    }
}
