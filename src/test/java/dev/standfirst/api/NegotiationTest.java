package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class NegotiationTest {
    private static Request request(String header, @Nullable String value) {
        return new Request("GET", "/", "", value == null ? Map.of() : Map.of(header, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                     | true",
                "''                                   | true",
                "*/*                                  | true",
                "application/json                     | true",
                "Application/JSON                     | true",
                "application/json;charset=utf-8       | true",
                "application/*                        | true",
                "text/html, application/json;q=0.001  | true",
                "text/html, */*;q=0.1                 | true",
                "text/html,                           | false",
                "text/*                               | false",
                "application/json;q=0                 | false",
                "application/json;q=0, */*            | false",
                "application/*;q=0, */*               | false",
                "application/json; q = 1              | true",
                "application/json;q=9                 | false",
                "application/ld+json                  | false",
                ", ,;q=1                              | true",
            })
    void acceptsWhatTheMostSpecificRangeDoes(@Nullable String accept, boolean accepts) {
        assertThat(Negotiation.accepts(request("accept", accept), "application/json"))
                .isEqualTo(accepts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                            | false",
                "''                          | false",
                "gzip                        | true",
                "GZIP                        | true",
                "x-gzip                      | true",
                "gzip, deflate, br           | true",
                "deflate, br                 | false",
                "*                           | true",
                "*;q=0                       | false",
                "gzip;q=0                    | false",
                "gzip;q=0, *                 | false",
                "gzip;q=0.5, identity        | false",
                "gzip;q=0.5, identity;q=0.5  | true",
                "gzip;q=0.5, identity;q=0    | true",
                "identity                    | false",
            })
    void prefersGzipWhereItIsLikedAsMuchAsNone(@Nullable String accept, boolean prefers) {
        assertThat(Negotiation.prefersGzip(request("accept-encoding", accept))).isEqualTo(prefers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                 | false",
                "''               | false",
                "*                | true",
                "\"abc\"          | true",
                "W/\"abc\"        | true",
                "\"x\", \"abc\"   | true",
                "\"x\",W/\"abc\"  | true",
                "\"x\", *         | false",
                "\"abc-gzip\"     | false",
                "\"ABC\"          | false",
                "abc              | false",
                "w/\"abc\"        | false",
            })
    void comparesEntityTagsWeakly(@Nullable String tags, boolean has) {
        assertThat(Negotiation.has(request("if-none-match", tags), "\"abc\"")).isEqualTo(has);
    }
}
