package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectKeysTest {
    @ParameterizedTest
    @CsvSource({
        "articles/2026/11/harbour-bridge.txt, articles/2026/11/harbour-bridge.txt",
        "night+ferries.txt, night ferries.txt",
        "night%20ferries.txt, night ferries.txt",
        "ferries%2Btrams.txt, ferries+trams.txt",
        "100%25.txt, 100%.txt",
        "100%2525.txt, 100%25.txt",
        "caf%C3%A9.txt, café.txt",
        "caf%c3%a9.txt, café.txt",
        "café.txt, café.txt",
        "a%2Fb%2Fc.txt, a/b/c.txt",
        "%F0%9F%9A%A2.txt, 🚢.txt",
        "what%3F.txt, what?.txt",
    })
    void areDecodedOnce(String encoded, String key) {
        assertThat(ObjectKeys.decoded(encoded)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"100%", "100%2", "100%zz", "100%-1", "%C3", "%FF%FE", "%ED%A0%80", "\ud83d"})
    void areRefusedWhereTheyAreNotFormEncodedUtf8(String encoded) {
        assertThatThrownBy(() -> ObjectKeys.decoded(encoded))
                .isInstanceOf(UnreadableEventException.class);
    }
}
