package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class NegotiationTest {
    private static final List<String> MEDIA_TYPES =
            List.of("application/json", "application/ld+json", "text/html", "text/plain");

    private static Request request(String header, @Nullable String value) {
        return new Request("GET", "/", "", value == null ? Map.of() : Map.of(header, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                           | application/json",
                "''                                         | application/json",
                "', ,;q=1'                                  | application/json",
                "*/*                                        | application/json",
                "application/json                           | application/json",
                "Application/JSON                           | application/json",
                "application/json;charset=utf-8             | application/json",
                "application/json; q = 1                    | application/json",
                "application/*                              | application/json",
                "application/ld+json                        | application/ld+json",
                "application/*, application/json;q=0.9      | application/ld+json",
                "application/json;q=0, */*                  | application/ld+json",
                "application/*;q=0, */*                     | text/html",
                "text/*                                     | text/html",
                "text/*;q=0.4, text/plain;q=0.5             | text/plain",
                "text/plain, text/html;q=0.999              | text/plain",
                "text/html, application/json;q=0.001        | text/html",
                "image/png, */*;q=0.1                       | application/json",
                "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' | text/html",
            })
    void sendsWhatIsLikedBestByTheMostSpecificRange(@Nullable String accept, String mediaType) {
        assertThat(Negotiation.mediaType(request("accept", accept), MEDIA_TYPES))
                .isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/png",
                "text/csv, application/xml",
                "*/*;q=0",
                "application/json;q=9, application/ld+json;q=x",
                "text/html;q=0, text/plain;q=0.000",
            })
    void sendsNothingThatIsNotAccepted(String accept) {
        assertThatThrownBy(() -> Negotiation.mediaType(request("accept", accept), MEDIA_TYPES))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.problem())
                                        .isEqualTo(Problems.notAcceptable(MEDIA_TYPES)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                            | IDENTITY",
                "''                          | IDENTITY",
                "gzip                        | GZIP",
                "GZIP                        | GZIP",
                "x-gzip                      | GZIP",
                "gzip, deflate, br           | GZIP",
                "deflate, br                 | IDENTITY",
                "*                           | GZIP",
                "gzip;q=0                    | IDENTITY",
                "gzip;q=0, *                 | IDENTITY",
                "gzip;q=0.5, identity        | IDENTITY",
                "gzip;q=0.5, identity;q=0.5  | GZIP",
                "gzip;q=0.5, identity;q=0    | GZIP",
                "'gzip, *;q=0'               | GZIP",
                "identity, *;q=0             | IDENTITY",
                "identity                    | IDENTITY",
            })
    void compressesWhereThatIsLikedAsMuchAsNot(@Nullable String accept, Coding coding) {
        assertThat(Negotiation.coding(request("accept-encoding", accept))).isEqualTo(coding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"*;q=0", "identity;q=0", "br, identity;q=0", "gzip;q=0, *;q=0"})
    void sendsNoCodingThatIsRefused(String accept) {
        assertThatThrownBy(() -> Negotiation.coding(request("accept-encoding", accept)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problems.noCoding()));
    }
}
