package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

final class FunctionZipsIT {
    private final Template template = Template.written();

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void theHandlerIsInTheZip(String function) throws IOException {
        Path zip = Path.of(template.properties(function).at("CodeUri").text());
        String handler = template.handlerClass(function);

        assertThat(classFiles(zip)).contains(handler.replace('.', '/') + ".class");
    }

    /** Class files where Lambda looks for them: at the top, and in jars in {@code lib}. */
    private static Set<String> classFiles(Path zip) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                names.add(entry.getName());
                if (entry.getName().matches("lib/[^/]+\\.jar")) {
                    addNames(file.getInputStream(entry), names);
                }
            }
        }
        return names;
    }

    private static void addNames(InputStream jar, Set<String> names) throws IOException {
        try (ZipInputStream in = new ZipInputStream(jar)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
    }
}
