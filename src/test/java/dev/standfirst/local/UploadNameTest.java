package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadNameTest {
    private static final String NO_PATH =
            "A file's name, please, not a path: no slashes and not “..”.";

    @ParameterizedTest
    @ValueSource(
            strings = {"bridge.txt", "a..b.txt", "two words.txt", "Brücke – 橋.txt", "100%.txt"})
    void anArticlesIdIsTheFilesName(String name) throws RefusedRequestException {
        assertThat(UploadName.id(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Why? And when?.txt, Why- And when-.txt"})
    void aQuestionMarkBecomesAHyphen(String name, String id) throws RefusedRequestException {
        assertThat(UploadName.id(name)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b.txt", "/", "..", ".", "../b.txt", "a\\b.txt"})
    void aPathIsRefused(String name) {
        assertRefused(name, NO_PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void noNameIsRefused(String name) {
        assertRefused(name, "The file has no name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb.txt", "a\0.txt", "a\u007fb.txt", "a\ufffdb.txt"})
    void whatNobodyCanReadIsRefused(String name) {
        assertRefused(name, "The file's name has control characters or is not UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 1000})
    void aNameLongerThanFilesHaveIsRefused(int length) {
        assertRefused("ü".repeat(length), "The file's name is longer than 255 bytes.");
    }

    private static void assertRefused(String name, String message) {
        assertThatThrownBy(() -> UploadName.id(name))
                .isInstanceOfSatisfying(
                        RefusedRequestException.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(400))
                .hasMessage(message);
    }
}
