package dev.standfirst.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The stores on this machine, and the functions as the template declares them, with nothing that
 * runs between them: for those who start and ask the functions themselves.
 */
public final class LocalStage implements AutoCloseable {
    private final Path work;
    private final EmbeddedServices services = new EmbeddedServices();
    private final Declarations declared = Declarations.ofProject();
    private final Backend backend = Backend.declared(services, declared);

    /**
     * Starts the stores.
     *
     * @param work a folder for the functions' files and logs
     */
    public LocalStage(Path work) {
        this.work = work;
    }

    /** Bucket, queue and table. */
    public Backend backend() {
        return backend;
    }

    /** Where articles are uploaded to. */
    public ArticleBucket articles() {
        return new ArticleBucket(backend.s3(), backend.bucket(), declared.prefix());
    }

    /** The function {@code name} of the template. */
    public FunctionDeclaration function(String name) {
        return declared.function(name, Map.of("SummaryTable", backend.table()));
    }

    /** Unpacks {@code function}, and starts no process yet. */
    public FunctionStarts starts(FunctionDeclaration function) throws IOException {
        return new FunctionStarts(function, work, backend.environment());
    }

    @Override
    public void close() {
        backend.close();
        services.close();
    }
}
