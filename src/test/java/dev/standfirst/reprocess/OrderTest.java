package dev.standfirst.reprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.summary.EngineVersion;

import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void asksInCharactersThatEveryQueueTakes() {
        Order order = new Order("b", "articles/", "https://q/1/q", new EngineVersion("1.2"));
        assertThat(order.message("articles/a \"b\"+%25 ü\uD83D\uDEA2\uFFFE.txt"))
                .isEqualTo(
                        "{\"reprocess\":{\"bucket\":\"b\",\"key\":\"articles/a \\\"b\\\"+%25"
                                + " \\u00FC\\uD83D\\uDEA2\\uFFFE.txt\",\"olderThan\":\"1.2\"}}");
    }

    @Test
    void asksForAllWhereNoEngineIsSaid() {
        assertThat(new Order("b", "", "https://q/1/q", null).message("k"))
                .isEqualTo("{\"reprocess\":{\"bucket\":\"b\",\"key\":\"k\"}}");
    }
}
