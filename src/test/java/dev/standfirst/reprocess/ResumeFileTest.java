package dev.standfirst.reprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.standfirst.summary.EngineVersion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class ResumeFileTest {
    private static final EngineVersion ENGINE = new EngineVersion("1.2");
    private static final Order ORDER = new Order("b", "articles/", "https://q/1/q", ENGINE);

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("resume.json");
    }

    private ResumeFile of(Order order) {
        return new ResumeFile(file, order);
    }

    @Test
    void beginsWhereThereIsNone() throws FaultException {
        assertThat(of(ORDER).read()).isEqualTo(Bookmark.START);
    }

    @Test
    void remembersTheLastOfWhatItIsTold() throws FaultException {
        of(ORDER).write(new Bookmark("articles/a", 10));
        of(ORDER).write(new Bookmark("articles/ü \"b\"+%", 20));
        assertThat(of(ORDER).read()).isEqualTo(new Bookmark("articles/ü \"b\"+%", 20));
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(file.resolveSibling("resume.json.new")).doesNotExist();
    }

    @Test
    void isForItsOwnOrderOnly() throws FaultException {
        of(ORDER).write(new Bookmark("articles/a", 10));
        Stream.of(
                        new Order("other", "articles/", "https://q/1/q", ENGINE),
                        new Order("b", "other/", "https://q/1/q", ENGINE),
                        new Order("b", "articles/", "https://q/1/other", ENGINE),
                        new Order("b", "articles/", "https://q/1/q", new EngineVersion("1.3")),
                        new Order("b", "articles/", "https://q/1/q", null))
                .forEach(other ->
                        assertThatExceptionOfType(FaultException.class)
                                .isThrownBy(() -> of(other).read())
                                .withMessageContaining("is of another order"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "not JSON",
                "{\"bucket\":\"b\"}",
                "{\"bucket\":\"b\",\"prefix\":\"articles/\",\"queueUrl\":\"https://q/1/q\",\"olderThan\":\"1.2\",\"sent\":1}",
                "{\"bucket\":\"b\",\"prefix\":\"articles/\",\"queueUrl\":\"https://q/1/q\",\"olderThan\":\"1.2\",\"lastKey\":\"k\",\"sent\":\"x\"}",
            })
    void refusesAFileThatIsNoneOfItsOwn(String content) throws IOException {
        Files.writeString(file, content);
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> of(ORDER).read())
                .withMessageContaining("cannot be read as a file of --resume");
        assertThat(file).hasContent(content);
    }

    @Test
    void saysWhereItMayNotWrite() {
        file = folder.resolve("none/resume.json");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> of(ORDER).write(new Bookmark("k", 1)))
                .withMessageContaining("cannot be written");
    }
}
