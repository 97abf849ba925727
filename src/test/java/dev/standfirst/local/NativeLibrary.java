package dev.standfirst.local;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * The native part of Lambda's runtime interface client. By itself the client unpacks it to one
 * place, which two processes that start at the same time write at once.
 */
final class NativeLibrary {
    private NativeLibrary() {}

    /**
     * Unpacks the library for this machine.
     *
     * @throws IllegalArgumentException if there is none for it
     */
    static void unpack(Path to) throws IOException {
        String name = "/jni/libaws-lambda-jni." + system() + "-" + architecture() + ".so";
        try (InputStream from = AWSLambda.class.getResourceAsStream(name)) {
            if (from == null) {
                throw new IllegalArgumentException(
                        "Lambda's runtime interface client runs on Linux only, on x86_64 and arm64;"
                                + " this is "
                                + System.getProperty("os.name")
                                + " on "
                                + System.getProperty("os.arch"));
            }
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "aarch_64";
            case String other -> other;
        };
    }

    private static String system() throws IOException {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.equals("linux") && isMusl() ? "linux_musl" : name;
    }

    private static boolean isMusl() throws IOException {
        try (var libraries = Files.newDirectoryStream(Path.of("/lib"), "ld-musl-*")) {
            return libraries.iterator().hasNext();
        }
    }
}
