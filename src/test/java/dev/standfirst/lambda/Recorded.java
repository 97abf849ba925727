package dev.standfirst.lambda;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** All that an invocation leaves in a log, by whatever way. */
public final class Recorded {
    /** In what no log may hold. */
    public static final String CANARY = "zqcanary";

    private Recorded() {}

    /** An invocation. */
    @FunctionalInterface
    public interface Invocation {
        /** Invokes. */
        void run() throws Exception;
    }

    /**
     * What {@code invocation} wrote to the log, to standard output and to standard error, and what
     * the runtime would print of an exception that left it.
     */
    public static String of(FakeContext context, Invocation invocation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        StringWriter thrown = new StringWriter();
        try (PrintStream recorder = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(recorder);
            System.setErr(recorder);
            invocation.run();
        } catch (Exception | Error e) {
            e.printStackTrace(new PrintWriter(thrown, true));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return String.join("\n", context.lines()) + bytes.toString(StandardCharsets.UTF_8) + thrown;
    }
}
