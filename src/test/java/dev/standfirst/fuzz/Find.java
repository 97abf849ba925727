package dev.standfirst.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An input that breaks a promise.
 *
 * @param campaign the campaign that made it
 * @param input the input
 * @param why what it made the target throw, or what else is wrong
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Find(String campaign, byte[] input, Throwable why) {
    private static final int FRAMES = 3;

    /** The same for inputs that break the same promise at the same place. */
    String place() {
        List<StackTraceElement> all = List.of(why.getStackTrace());
        List<StackTraceElement> own = all.stream().filter(Find::isOfTheProject).toList();
        return why.getClass().getName()
                + (own.isEmpty() ? all : own)
                        .stream()
                                .limit(FRAMES)
                                .map(frame ->
                                        " " + frame.getClassName() + ":" + frame.getLineNumber())
                                .collect(Collectors.joining());
    }

    private static boolean isOfTheProject(StackTraceElement frame) {
        return frame.getClassName().startsWith("dev.standfirst.");
    }

    /** Writes the input, and beside it what happened, into {@code folder}. */
    void write(Path folder, int number) throws IOException {
        String name = campaign + "-" + number;
        StringWriter trace = new StringWriter();
        why.printStackTrace(new PrintWriter(trace));
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".input"), input);
        Files.writeString(folder.resolve(name + ".txt"), trace.toString());
    }
}
