package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class OptionsTest {
    @Test
    void withoutAnyTheSampleIsServedOnAFreePort() {
        Options options = Options.of("/", "", "", "");
        assertThat(options.article()).isRegularFile();
        assertThat(options)
                .isEqualTo(
                        new Options(
                                Path.of("src/test/resources/local/harbour-bridge.txt"), false, 0));
    }

    @Test
    void anArticleIsSoughtFromWhereMavenWasCalled(@TempDir Path caller) throws IOException {
        Path article = Files.createFile(caller.resolve("a b.txt"));
        assertThat(Options.of(caller.toString(), "./a b.txt", "true", "8080"))
                .isEqualTo(new Options(article, true, 8080));
    }

    @ParameterizedTest
    @CsvSource({
        "gone.txt, '', -Darticle: there is no file /gone.txt",
        "/, '', -Darticle: not a file: /",
        "'', none, -Dport: not a number: none",
        "'', 70000, -Dport: not between 0 and 65535: 70000",
        "'', -1, -Dport: not between 0 and 65535: -1",
    })
    void whatCannotBeMetIsSaid(String article, String port, String message) {
        assertThatThrownBy(() -> Options.of("/", article, "", port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
