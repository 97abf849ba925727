package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void whatIsLongIsCut() {
        assertThat(Shown.briefly("x".repeat(50))).isEqualTo('"' + "x".repeat(40) + "…\"");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(Shown.briefly("x".repeat(39) + "😀😀")).isEqualTo('"' + "x".repeat(39) + "…\"");
    }

    @Test
    void whatCannotBeWrittenIsReplaced() {
        assertThat(Shown.briefly("a\ud800\0b")).isEqualTo("\"a\ufffd\ufffdb\"");
    }
}
