package dev.standfirst.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class BomIT {
    private static final Path TARGET = Path.of("target");
    private static final Pattern MAVEN = Pattern.compile("META-INF/maven/[^/]+/([^/]+)/pom.xml");

    private static Bom bom(String name) throws IOException {
        return Bom.read(TARGET.resolve(name + ".cdx.json"));
    }

    private static Stream<String> jarNames(Bom bom) {
        return bom.components().stream().map(Component::jarName);
    }

    private static List<String> entries(String file) throws IOException {
        try (ZipFile zip = new ZipFile(TARGET.resolve(file).toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standfirst-ingest", "standfirst-summary"})
    void hasExactlyTheJarsInTheZip(String name) throws IOException {
        List<String> jars =
                entries(name + ".zip").stream()
                        .filter(entry -> entry.matches("lib/.+"))
                        .map(entry -> entry.substring("lib/".length()))
                        .toList();
        assertThat(jars).isNotEmpty();
        assertThat(jarNames(bom(name))).containsExactlyInAnyOrderElementsOf(jars);
    }

    /** By what Maven left there of each library; of three it left nothing. */
    @Test
    void hasExactlyTheLibrariesInTheJar() throws IOException {
        Stream<String> left =
                entries("standfirst.jar").stream()
                        .map(MAVEN::matcher)
                        .filter(matcher -> matcher.matches())
                        .map(matcher -> matcher.group(1))
                        .filter(name -> !name.equals("standfirst"));
        assertThat(bom("standfirst").components().stream().map(Component::name))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        left,
                                        Stream.of(
                                                "picocli",
                                                "reactive-streams",
                                                "third-party-jackson-core"))
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"standfirst.jar", "standfirst-ingest.zip", "standfirst-summary.zip"})
    void namesTheBytesThatItIsOfAndNoMoment(String file) throws IOException {
        Path bill = TARGET.resolve(file.replaceFirst("\\.(jar|zip)", ".cdx.json"));
        assertThat(Files.readString(bill))
                .contains("\"name\" : \"" + file + "\"")
                .contains(Sha256.of(Files.readAllBytes(TARGET.resolve(file))))
                .doesNotContain("timestamp");
    }
}
