package dev.standfirst.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Web pages to read: those of a folder, or else those that the tests have. */
final class WebPages {
    private static final String TESTS = "src/test/resources";

    private WebPages() {}

    /** The pages in {@code folder}, in the order of their names; empty for those of the tests. */
    static List<byte[]> in(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder.isEmpty() ? TESTS : folder))) {
            List<byte[]> pages =
                    files.filter(file -> file.toString().endsWith(".html"))
                            .sorted()
                            .map(WebPages::content)
                            .toList();
            if (pages.isEmpty()) {
                throw new IllegalArgumentException("no .html in " + folder);
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
