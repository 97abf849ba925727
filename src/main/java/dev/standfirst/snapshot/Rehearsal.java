package dev.standfirst.snapshot;

import com.amazonaws.services.lambda.runtime.Context;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs a function on events that nobody sent. What it answers and logs reaches nobody. */
public final class Rehearsal {
    /** With these the first compiler is through with what all requests run. */
    private static final int ROUNDS = 100;

    private static final String ARTICLE = "article.txt";
    private static final String SUMMARY = "summary.json";

    private Rehearsal() {}

    /**
     * What is rehearsed: one handler's method. Named by who rehearses, not called by the interface
     * that all handlers have, so that class files tell which code a function can reach.
     */
    public interface Function {
        /** Answers the event in {@code in}. */
        void answer(InputStream in, OutputStream out, Context context) throws IOException;
    }

    /** The article that is rehearsed with, UTF-8. */
    public static byte[] article() {
        return resource(ARTICLE);
    }

    /** Its summary, JSON. */
    public static byte[] summary() {
        return resource(SUMMARY);
    }

    /**
     * Has {@code function} answer all of {@code events}, over and over.
     *
     * @return what became of each the last time
     */
    public static List<Played> run(Function function, List<String> events) throws IOException {
        List<Played> last = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            last = played(function, events);
        }
        return last;
    }

    /**
     * What became of an event.
     *
     * @param log the lines that the handler logged
     */
    public record Played(String answer, List<String> log) {
        public Played {
            log = List.copyOf(log);
        }
    }

    private static List<Played> played(Function function, List<String> events) throws IOException {
        List<Played> all = new ArrayList<>();
        for (String event : events) {
            InputStream in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            NoInvocation invocation = new NoInvocation();
            function.answer(in, out, invocation);
            all.add(new Played(out.toString(StandardCharsets.UTF_8), invocation.lines()));
        }
        return all;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Rehearsal.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
