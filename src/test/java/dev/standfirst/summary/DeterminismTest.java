package dev.standfirst.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The same bytes give the same summary, in another process, locale, time zone and charset too. */
class DeterminismTest {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");

    @TempDir private Path folder;

    @Test
    void anotherLocaleZoneAndCharsetGiveTheSameBytes() throws Exception {
        String here =
                summaries(
                        "-Duser.language=en",
                        "-Duser.country=GB",
                        "-Duser.timezone=UTC",
                        "-Dfile.encoding=UTF-8");
        String there =
                summaries(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-9",
                        "-XX:hashCode=2");
        assertThat(there).isEqualTo(here).isNotEmpty();
    }

    private String summaries(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UnlockExperimentalVMOptions");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("dev.standfirst.cli.Standfirst", "summarize"));
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            files.map(Path::toString)
                    .filter(f -> f.contains("article."))
                    .sorted()
                    .forEach(command::add);
        }
        Path out = Files.createTempFile(folder, "summaries", ".jsonl");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
