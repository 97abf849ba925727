package dev.standfirst.pipeline;

import dev.standfirst.local.Backend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code java -jar target/standfirst.jar}, in a process of its own, with a backend for AWS. */
record CommandLineProcess(Process process, Path out, Path err) {
    private static final int PATIENCE_SECONDS = 120;

    /** What it left behind. */
    record Ended(int status, String out, String err) {}

    /** Starts it; a variable whose value is empty is not set. */
    static CommandLineProcess start(
            Path folder, Backend backend, Map<String, String> variables, List<String> arguments)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                Path.of("target", "standfirst.jar").toString()));
        command.addAll(arguments);
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("AWS_"));
        environment.put("AWS_EC2_METADATA_DISABLED", "true");
        environment.putAll(backend.environment());
        environment.putAll(variables);
        environment.values().removeIf(String::isEmpty);
        return new CommandLineProcess(builder.start(), out, err);
    }

    Ended await() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it did not end");
        }
        return new Ended(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
