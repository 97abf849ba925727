package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

class ProblemTypeTest {
    @ParameterizedTest
    @EnumSource
    void eachIsExplainedWhereItsNameLeads(ProblemType type) {
        Answer answer = TestApi.open().get(type.uri());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("type").asText()).isEqualTo(type.uri());
        assertThat(answer.json().path("title").asText()).isEqualTo(type.title());
        assertThat(answer.json().path("status").asInt()).isEqualTo(type.status());
        assertThat(answer.json().path("meaning").asText()).endsWith(".");
        assertThat(answer.json().path("remedy").asText()).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void eachHasAPage(ProblemType type) {
        Answer answer = TestApi.open().get(type.uri(), "accept", "text/html");

        assertThat(answer.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.body()).contains(type.title());
    }

    @Test
    void namesAreStable() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::slug))
                .containsExactly(
                        "malformed-path",
                        "malformed-query",
                        "unknown-parameter",
                        "repeated-parameter",
                        "invalid-parameter",
                        "conflicting-parameters",
                        "invalid-cursor",
                        "no-such-resource",
                        "not-found",
                        "rejected",
                        "text-not-stored",
                        "method-not-allowed",
                        "not-acceptable",
                        "withdrawn",
                        "precondition-failed",
                        "uri-too-long",
                        "internal-error",
                        "unavailable");
    }
}
