package dev.standfirst.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One process of a function, which ends with this. It has one event at a time. */
public final class StartedFunction implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);

    private final FunctionDeclaration function;
    private final RuntimeApi api;
    private final long started = System.nanoTime();
    private final Process process;

    StartedFunction(
            FunctionDeclaration function, FunctionProcess program, Map<String, String> services)
            throws IOException {
        this.function = function;
        api = new RuntimeApi(function.name(), function.timeout());
        process = program.start(api.address(), services);
        var _ = process.onExit().thenRun(() -> api.ended(new FunctionException("it ended")));
    }

    /** Waits until it asks for its first event. */
    public void awaitReady() throws FunctionException, InterruptedException {
        get(api.ready(), START);
    }

    /**
     * Waits until a snapshot would be taken of it.
     *
     * @throws FunctionException if it asks for an event without saying that it is prepared
     */
    public void awaitSnapshot() throws FunctionException, InterruptedException {
        get(api.snapshot(), START);
    }

    /** Lets it go on as if it were restored from its snapshot. */
    public void restore() {
        api.restore();
    }

    /**
     * What it answers.
     *
     * @throws FunctionException if it fails, ends or is not done within its time-out
     */
    public byte[] invoke(byte[] event) throws FunctionException, InterruptedException {
        Invocation invocation = Invocation.of(event);
        if (!api.offer(invocation, START)) {
            throw new FunctionException("it asks for no event");
        }
        return get(invocation.answer(), function.timeout());
    }

    /** The time since its process was started. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** The process. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** The most memory that it has had so far, in bytes: what Lambda's limit is about. */
    public long peakBytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T get(Future<T> future, Duration patience)
            throws FunctionException, InterruptedException {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FunctionException("not within " + patience);
        } catch (ExecutionException e) {
            throw new FunctionException(String.valueOf(e.getCause()));
        }
    }

    /** Ends the process at once. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        api.close();
    }
}
