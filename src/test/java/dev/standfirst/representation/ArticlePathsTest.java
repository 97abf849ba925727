package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;

class ArticlePathsTest {
    @ParameterizedTest
    @CsvSource({
        "2026/11/a-b_c~d.txt, /v1/articles/2026/11/a-b_c~d.txt/summary",
        "a b+c%d, /v1/articles/a%20b%2Bc%25d/summary",
        "what?#now, /v1/articles/what%3F%23now/summary",
        "ü🚢, /v1/articles/%C3%BC%F0%9F%9A%A2/summary",
    })
    void leadToTheArticle(String id, String path) {
        assertThat(new ArticlePaths(id).summary()).isEqualTo(path);
        assertThat(URI.create(path).getPath()).isEqualTo("/v1/articles/" + id + "/summary");
    }
}
