package dev.standfirst.local;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What the local run is asked for.
 *
 * @param article the file to upload first
 * @param once whether to end when its summary is printed
 * @param port of the HTTP API, 0 for a free one
 */
record Options(Path article, boolean once, int port) {
    private static final Path SAMPLE = Path.of("src/test/resources/local/harbour-bridge.txt");
    private static final int HIGHEST_PORT = 65535;

    /**
     * The options in the arguments: where Maven was called, and its properties {@code article},
     * {@code once} and {@code port}, each empty where it is not set.
     *
     * @throws IllegalArgumentException if they cannot be met, with a message for the one who asked
     */
    static Options of(String caller, String article, String once, String port) {
        return new Options(
                article.isBlank() ? SAMPLE : article(caller, article),
                !once.isBlank() && !once.equals("false"),
                port.isBlank() ? 0 : port(port));
    }

    private static Path article(String caller, String article) {
        Path file = path(caller, article);
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("-Darticle: there is no file " + file);
        }
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("-Darticle: not a file: " + file);
        }
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("-Darticle: not readable: " + file);
        }
        return file;
    }

    private static Path path(String caller, String article) {
        try {
            return Path.of(caller).resolve(article).normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("-Darticle: not a path: " + article, e);
        }
    }

    private static int port(String port) {
        int number;
        try {
            number = Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("-Dport: not a number: " + port, e);
        }
        if (number < 0 || number > HIGHEST_PORT) {
            throw new IllegalArgumentException("-Dport: not between 0 and 65535: " + port);
        }
        return number;
    }
}
