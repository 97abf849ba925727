package dev.standfirst.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine. */
final class Programs {
    private Programs() {}

    /** The first of {@code names} that a folder of {@code PATH} holds. */
    static Optional<Path> find(String... names) {
        return Arrays.stream(names).flatMap(Programs::named).findFirst();
    }

    private static Stream<Path> named(String name) {
        String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(folders.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
