package dev.standfirst.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample events of the project's folder {@code events}. */
public final class SampleEvents {
    private SampleEvents() {}

    /** The event in the file {@code name}. */
    public static String read(String name) {
        try {
            return Files.readString(Path.of("events", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
