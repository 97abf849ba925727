package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.lambda.SampleEvents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class RequestTest {
    private static Request read(String event) throws IOException {
        return Request.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isReadFromTheSample() throws IOException {
        Request request = read(SampleEvents.read("http-summary.json"));
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.path()).isEqualTo("/v1/articles/2026/11/harbour-bridge.txt/summary");
        assertThat(request.query()).isEmpty();
        assertThat(request.header("accept")).contains("application/json");
        assertThat(request.header("accept-encoding")).contains("gzip, deflate, br");
        assertThat(request.header("if-none-match")).isEmpty();
    }

    @Test
    void passesOverWhatItDoesNotKnow() throws IOException {
        assertThat(
                        read(
                                """
                                {"x":[{"rawPath":"/no"}],"version":"2.0","rawPath":"/p","rawQueryString":"a=b",
                                "requestContext":{"authorizer":{"jwt":{"claims":{"method":"x"}}},
                                "http":{"path":"/no","method":"get","z":[]},"stage":"$default"},
                                "headers":{"Accept":"*/*","n":null,"o":{"accept":"no"}},"body":"{}"}\
                                """))
                .isEqualTo(new Request("GET", "/p", "a=b", Map.of("accept", "*/*")));
    }

    @ParameterizedTest
    @CsvSource({
        "$default, /v1/articles/a, /v1/articles/a",
        "live, /live/v1/articles/a, /v1/articles/a",
        "v1, /v1/v1/articles/a, /v1/articles/a",
        "live, /livelier, /livelier",
    })
    void leavesTheStageOutOfThePath(String stage, String raw, String path) throws IOException {
        String event =
                "{\"version\":\"2.0\",\"rawPath\":\"%s\",\"requestContext\":{\"http\":{\"method\":\"GET\"},\"stage\":\"%s\"}}"
                        .formatted(raw, stage);
        assertThat(read(event)).isEqualTo(new Request("GET", path, "", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "null",
                "{}",
                "{\"version\":\"2.0\",\"rawPath\":\"/p\"}",
                "{\"version\":\"1.0\",\"path\":\"/p\",\"httpMethod\":\"GET\"}",
                "{\"version\":\"2.0\",\"rawPath\":{},\"requestContext\":{\"http\":{\"method\":\"GET\"}}}",
                "{\"version\":\"2.0\",\"rawPath\":\"/p\",\"requestContext\":[{\"http\":{\"method\":\"GET\"}}]}",
            })
    void isNotReadFromAnythingElse(String event) {
        assertThatThrownBy(() -> read(event)).isInstanceOf(IOException.class);
    }
}
