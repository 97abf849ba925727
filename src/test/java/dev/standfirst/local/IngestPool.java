package dev.standfirst.local;

import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The ingest function as Lambda scales it: several processes on one queue, each of which may be
 * killed at any moment. Bucket, queue and table are in this process.
 */
public final class IngestPool implements AutoCloseable {
    private static final String FUNCTION = "IngestFunction";

    private final Deque<AutoCloseable> services = new ArrayDeque<>();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final List<LocalFunction> functions = new ArrayList<>();
    private final Declarations declared = Declarations.ofProject();
    private final Backend backend;

    private IngestPool(Duration visibility) {
        EmbeddedServices embedded = new EmbeddedServices();
        services.push(embedded);
        backend = Backend.on(embedded);
        services.push(backend);
        String seconds = Long.toString(visibility.toSeconds());
        backend.sqs()
                .setQueueAttributes(set ->
                        set.queueUrl(backend.queueUrl())
                                .attributes(
                                        Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, seconds)));
    }

    /**
     * Starts everything, and waits until the functions can take events.
     *
     * @param work a folder for the functions' files and logs
     * @param size how many functions
     * @param visibility when a message that was not deleted is delivered again
     * @throws FunctionException if a function does not start
     */
    public static IngestPool start(Path work, int size, Duration visibility, Progress progress)
            throws IOException, FunctionException, InterruptedException {
        Files.createDirectories(work);
        IngestPool pool = new IngestPool(visibility);
        try {
            pool.launch(work, size);
            pool.connect(progress);
        } catch (IOException | FunctionException | InterruptedException e) {
            pool.close();
            throw e;
        }
        return pool;
    }

    private void launch(Path work, int size) throws IOException {
        for (int i = 0; i < size; i++) {
            LocalFunction function =
                    new LocalFunction(
                            declaration(),
                            work.resolve("ingest-" + i),
                            work.resolve("ingest-" + i + ".log"),
                            backend.environment());
            functions.add(function);
            running.push(function);
        }
    }

    private void connect(Progress progress) throws FunctionException, InterruptedException {
        for (LocalFunction function : functions) {
            function.awaitReady();
            running.push(
                    new EventSource(backend, declared.eventSource(FUNCTION), function, progress));
        }
    }

    private FunctionDeclaration declaration() {
        return declared.function(FUNCTION, Map.of("SummaryTable", backend.table()));
    }

    /** Bucket, queue and table. */
    public Backend backend() {
        return backend;
    }

    /**
     * The functions' processes as they are now; one that has ended is replaced with its next event.
     */
    public List<ProcessHandle> processes() {
        return functions.stream().map(LocalFunction::handle).toList();
    }

    /** The memory that each function is declared with. */
    public int megabytes() {
        return declaration().megabytes();
    }

    /** Ends the functions for good: what is in the queue from now on stays there. */
    public void endFunctions() {
        closeAll(running);
    }

    @Override
    public void close() {
        closeAll(running);
        closeAll(services);
    }

    private static void closeAll(Deque<AutoCloseable> resources) {
        while (!resources.isEmpty()) {
            try {
                resources.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
