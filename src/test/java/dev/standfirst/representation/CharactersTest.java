package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;
import java.util.stream.Stream;

class CharactersTest {
    static Stream<Arguments> shown() {
        return Stream.of(
                Arguments.of("plain é 🚢", "plain é 🚢"),
                Arguments.of("a\0b\u0085c", "a\uFFFDb\uFFFDc"),
                Arguments.of("a\rb\r\nc\nd", "a\nb\r\nc\nd"),
                Arguments.of("\uD83Da\uDEA2", "\uFFFDa\uFFFD"),
                // closed on its own line: a name in another direction
                Arguments.of("a \u2067שלום\u2069 b", "a \u2067שלום\u2069 b"),
                Arguments.of("a \u202Bb\u202C c", "a \u202Bb\u202C c"),
                Arguments.of("a \u202Bb\nc\u202C", "a \uFFFDb\nc\uFFFD"),
                Arguments.of("\u2066\u202Ba\u2069", "\uFFFD\uFFFDa\uFFFD"),
                Arguments.of("\u202Egpj.exe", "\uFFFDgpj.exe"),
                Arguments.of("a\u200Fb\u200D", "a\u200Fb\u200D"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void areShown(String text, String shown) {
        assertThat(Characters.shown(text)).isEqualTo(shown);
    }

    @Test
    void areAsManyWhenShown() {
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j > 0; j--) {
                text.append(
                        (char)
                                (random.nextBoolean()
                                        ? 0x2028 + random.nextInt(80)
                                        : random.nextInt(0x10000)));
            }
            String shown = Characters.shown(text);

            assertThat(shown).hasSameSizeAs(text);
            assertThat(Characters.shown(shown)).isEqualTo(shown);
            assertThat(Characters.wellFormed(shown)).isEqualTo(shown);
        }
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(" a\t\r\n b\u00A0\u2028c\u0085d ", "a b c d"),
                Arguments.of("a\u202E\u0007b\u00ADc\uFEFF", "abc"),
                Arguments.of("👩\u200D🚒 می\u200Cخواهم", "👩\u200D🚒 می\u200Cخواهم"),
                Arguments.of("\uD83Da\uFFFE", "a"),
                Arguments.of("\u200B \n", ""));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void areFoldedToALine(String text, String line) {
        assertThat(Characters.line(text)).isEqualTo(line);
    }
}
