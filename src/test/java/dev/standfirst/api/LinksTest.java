package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;

class LinksTest {
    @ParameterizedTest
    @CsvSource({
        "2026/11/a-b_c~d.txt, /v1/articles/2026/11/a-b_c~d.txt/summary",
        "a b+c%d, /v1/articles/a%20b%2Bc%25d/summary",
        "what?#now, /v1/articles/what%3F%23now/summary",
        "ü🚢, /v1/articles/%C3%BC%F0%9F%9A%A2/summary",
    })
    void leadToTheArticle(String id, String path) {
        assertThat(Links.to(id, Resource.SUMMARY)).isEqualTo(path);
        assertThat(Target.of(URI.create(path).getPath()))
                .isEqualTo(new Target(id, Resource.SUMMARY));
    }
}
