package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TargetTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/articles/a, a, STATUS",
        "/v1/articles/a/summary, a, SUMMARY",
        "/v1/articles/a/text, a, TEXT",
        "/v1/articles/2026/11/a.txt/summary, 2026/11/a.txt, SUMMARY",
        // the last segment decides: an id that ends in one has to be followed by another
        "/v1/articles/a/summary/summary, a/summary, SUMMARY",
        "/v1/articles/a/text/summary, a/text, SUMMARY",
        "/v1/articles/summary, summary, STATUS",
        "/v1/articles/text/text, text, TEXT",
        "/v1/articles/a-summary, a-summary, STATUS",
        "/v1/articles/a/Summary, a/Summary, STATUS",
        "/v1/articles/a//b/text, a//b, TEXT",
        "/v1/articles//a/text, /a, TEXT",
        "/v1/articles/a/, a/, STATUS",
        "/v1/articles/../a, ../a, STATUS",
        // decoded already, and not decoded again
        "/v1/articles/100%25/summary, 100%25, SUMMARY",
        "/v1/articles/100%zz/summary, 100%zz, SUMMARY",
        "/v1/articles/a+b c/summary, a+b c, SUMMARY",
        "/v1/articles/ü🚢/summary, ü🚢, SUMMARY",
    })
    void isAnArticleAndWhatOfIt(String path, String id, Resource resource) {
        assertThat(Target.of(path)).isEqualTo(new Target(id, resource));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/v1", "/v1/articles", "/v2/articles/a", "/v1/Articles/a"})
    void isNothingElsewhere(String path) {
        assertThatThrownBy(() -> Target.of(path))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problems.NO_RESOURCE));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void isNotWhatNoArticleCanBeCalled(String path) {
        assertThatThrownBy(() -> Target.of(path))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().type()).isEqualTo("malformed-path"));
    }

    private static List<String> malformed() {
        return List.of(
                "/v1/articles/",
                "/v1/articles//summary",
                "/v1/articles/\ud83d/summary",
                "/v1/articles/" + "x".repeat(1025),
                "/v1/articles/" + "ü".repeat(513) + "/text");
    }
}
