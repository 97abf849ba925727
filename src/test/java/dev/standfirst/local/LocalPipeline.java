package dev.standfirst.local;

import software.amazon.awssdk.services.s3.S3Client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The whole of Standfirst on this machine, put together as the template declares it: stores and
 * queue in this process, each function in a process of its own, the queue's event source and the
 * HTTP API, with a front page that the template does not have.
 */
public final class LocalPipeline implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Progress progress;
    private final Path work;
    private final Declarations declared;
    private final HttpApi http;
    private final EmbeddedServices services;
    private final Backend backend;
    private final List<LocalFunction> functions;

    private LocalPipeline(Path work, HttpApi http, Progress progress) throws IOException {
        this.progress = progress;
        this.work = work;
        this.http = opened(http);
        services = opened(new EmbeddedServices());
        declared = Declarations.ofProject();
        backend = opened(Backend.declared(services, declared));
        progress.done("S3, queue, table", services.description());
        functions =
                List.of(
                        function("IngestFunction", "ingest"),
                        function("SummaryFunction", "summary"));
    }

    /**
     * Starts everything and waits until the functions can take events.
     *
     * @param work a folder for the functions' files and logs
     * @param port of the HTTP API, 0 for a free one
     * @throws java.net.BindException if the port is in use
     * @throws FunctionException if a function does not start
     */
    public static LocalPipeline start(Path work, int port, Progress progress)
            throws IOException, FunctionException, InterruptedException {
        LocalPipeline pipeline = new LocalPipeline(work, new HttpApi(port), progress);
        try {
            pipeline.connect();
        } catch (FunctionException | InterruptedException e) {
            pipeline.close();
            throw e;
        }
        return pipeline;
    }

    private LocalFunction function(String name, String file) throws IOException {
        Map<String, String> names = Map.of("SummaryTable", backend.table());
        return opened(
                new LocalFunction(
                        declared.function(name, names),
                        work.resolve(file),
                        work.resolve(file + ".log"),
                        backend.environment()));
    }

    private void connect() throws FunctionException, InterruptedException {
        for (LocalFunction function : functions) {
            function.awaitReady();
            progress.done(function.declaration().name(), function.description());
        }
        opened(
                new EventSource(
                        backend,
                        declared.eventSource("IngestFunction"),
                        functions.getFirst(),
                        progress));
        http.serve(declared.routes(), functions.getLast(), new FrontPage(articles()));
        progress.done("HTTP API", http.address().toString());
    }

    /** Where the HTTP API serves, without a slash at the end. */
    public URI http() {
        return http.address();
    }

    /** Where S3 answers. It asks for no credentials. */
    URI s3() {
        return services.s3();
    }

    S3Client s3Client() {
        return backend.s3();
    }

    /** Where articles are uploaded to. */
    public ArticleBucket articles() {
        return new ArticleBucket(backend.s3(), backend.bucket(), declared.prefix());
    }

    String bucket() {
        return backend.bucket();
    }

    /** What the keys of articles start with; the rest of a key is the article's id. */
    String prefix() {
        return declared.prefix();
    }

    /** Bucket, queue and table. */
    public Backend backend() {
        return backend;
    }

    /** The environment of the function that serves. */
    public Map<String, String> servingEnvironment() {
        return functions.getLast().declaration().environment();
    }

    /** The function that serves, as declared. */
    public FunctionDeclaration servingFunction() {
        return functions.getLast().declaration();
    }

    /** The process of the function that serves. */
    public ProcessHandle servingProcess() {
        return functions.getLast().handle();
    }

    /**
     * Starts another function beside these, behind an HTTP API of its own with the same routes, and
     * waits until it can take events. It ends with these.
     *
     * @return where that API serves, without a slash at the end
     * @throws FunctionException if the function does not start
     */
    public URI beside(FunctionDeclaration declaration)
            throws IOException, FunctionException, InterruptedException {
        Path folder = work.resolve(declaration.name());
        Path log = work.resolve(declaration.name() + ".log");
        LocalFunction function =
                opened(new LocalFunction(declaration, folder, log, backend.environment()));
        function.awaitReady();
        HttpApi api = opened(new HttpApi(0));
        api.serve(declared.routes(), function, new FrontPage(articles()));
        progress.done(declaration.name(), api.address().toString());
        return api.address();
    }

    /** The folder of the functions' logs. */
    Path logs() {
        return work;
    }

    /** The functions' processes. */
    List<ProcessHandle> processes() {
        return functions.stream().map(LocalFunction::handle).toList();
    }

    /** Ends the functions' processes only: enough where this process ends as well. */
    void endProcesses() {
        functions.forEach(LocalFunction::close);
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T resource) {
        open.push(resource);
        return resource;
    }
}
