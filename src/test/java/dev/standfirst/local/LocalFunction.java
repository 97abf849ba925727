package dev.standfirst.local;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A function that runs: one execution environment, so one event at a time. A process that has ended
 * or was ended for being late is replaced with the next event.
 */
final class LocalFunction implements AutoCloseable {
    /** How long a JVM may take until it asks for its first event. */
    private static final Duration START = Duration.ofSeconds(30);

    private static final String ENDED = "the process ended";

    private final FunctionDeclaration function;
    private final FunctionProcess program;
    private final Map<String, String> services;
    private final RuntimeApi api;
    private final Lock oneAtATime = new ReentrantLock(true);
    private volatile @Nullable Process process;
    private volatile boolean closed;

    /**
     * Starts the function's first process and does not wait for it.
     *
     * @param services the variables with which it finds S3 and DynamoDB
     */
    LocalFunction(FunctionDeclaration function, Path work, Path log, Map<String, String> services)
            throws IOException {
        this.function = function;
        this.services = services;
        program = new FunctionProcess(function, work, log);
        api = new RuntimeApi(function.name(), function.timeout());
        process = launched();
    }

    FunctionDeclaration declaration() {
        return function;
    }

    /** What it is and where it logs, for a person. */
    String description() {
        return "from %s; time-out %d s, %d MB; log %s"
                .formatted(
                        function.zip().getFileName(),
                        function.timeout().toSeconds(),
                        function.megabytes(),
                        program.log());
    }

    /** The process, for those who look whether it lives. */
    ProcessHandle handle() {
        Process running = process;
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running.toHandle();
    }

    /** Waits until the process asks for its first event. */
    void awaitReady() throws FunctionException, InterruptedException {
        try {
            get(api.ready(), START, "it is not ready after " + START.toSeconds() + " s");
        } catch (FunctionException e) {
            throw new FunctionException(function.name() + " did not start: " + e.getMessage());
        }
    }

    /**
     * What the function answers.
     *
     * @throws FunctionException if it fails, ends or is not done within its time-out
     */
    byte[] invoke(byte[] event) throws FunctionException, InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            return answer(Invocation.of(event));
        } finally {
            oneAtATime.unlock();
        }
    }

    private byte[] answer(Invocation event) throws FunctionException, InterruptedException {
        Process running = process;
        if (running == null || !running.isAlive()) {
            process = launched();
        }
        awaitReady();
        if (!api.offer(event, START)) {
            throw new FunctionException(ENDED);
        }
        return get(
                event.answer(),
                function.timeout(),
                "timed out after " + function.timeout().toSeconds() + " s");
    }

    private <T> T get(Future<T> future, Duration patience, String otherwise)
            throws FunctionException, InterruptedException {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            end();
            throw new FunctionException(otherwise);
        } catch (ExecutionException e) {
            throw new FunctionException(reason(e));
        }
    }

    private static String reason(ExecutionException e) {
        return e.getCause() instanceof FunctionException reason
                ? String.valueOf(reason.getMessage())
                : e.toString();
    }

    private Process launched() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        Process started = program.start(api.address(), services);
        var _ = started.onExit().thenRun(() -> api.ended(new FunctionException(ENDED)));
        return started;
    }

    private void end() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() {
        closed = true;
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
        }
        api.close();
    }
}
