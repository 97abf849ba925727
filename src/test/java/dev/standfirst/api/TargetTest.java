package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/articles/a, a, STATUS",
        "/v1/articles/a/summary, a, SUMMARY",
        "/v1/articles/a/text, a, TEXT",
        "/v1/articles/a/view, a, VIEW",
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
        assertThat(Target.of(path)).isEqualTo(new Target.Article(id, resource));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/v1",
                "/v1/article",
                "/v2/articles/a",
                "/v1/Articles/a",
                "/v1/docs/"
            })
    void isNothingElsewhere(String path) {
        assertThatThrownBy(() -> Target.of(path))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problems.NO_RESOURCE));
    }

    @Test
    void isWhatIsTheSameForAll() {
        assertThat(Target.of("/v1/articles")).isEqualTo(new Target.Articles());
        assertThat(Target.of("/v1/docs")).isEqualTo(new Target.Fixed(FixedDocument.DOCS));
        assertThat(Target.of("/v1/problems/uri-too-long"))
                .isEqualTo(new Target.Problem(ProblemType.URI_TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/articles/", "/v1/articles//summary", "/v1/articles/\ud83d/summary"})
    void isNotWhatNoArticleCanBeCalled(String path) {
        assertRefused(path, ProblemType.MALFORMED_PATH);
    }

    @Test
    void isNotLongerThanAnyKey() {
        assertThat(Target.of("/v1/articles/" + "ü".repeat(512) + "/text"))
                .isEqualTo(new Target.Article("ü".repeat(512), Resource.TEXT));
        assertRefused("/v1/articles/" + "x".repeat(1025), ProblemType.URI_TOO_LONG);
        assertRefused("/v1/articles/" + "ü".repeat(513) + "/text", ProblemType.URI_TOO_LONG);
    }

    private static void assertRefused(String path, ProblemType type) {
        assertThatThrownBy(() -> Target.of(path))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().type()).isEqualTo(type));
    }
}
