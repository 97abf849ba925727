package dev.standfirst.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A function whose processes are started one after another, to see what a start takes. */
public final class FunctionStarts {
    private final FunctionDeclaration function;
    private final FunctionProcess program;
    private final Map<String, String> services;

    FunctionStarts(FunctionDeclaration function, Path work, Map<String, String> services)
            throws IOException {
        this.function = function;
        this.services = services;
        program =
                new FunctionProcess(
                        function,
                        work.resolve(function.name()),
                        work.resolve(function.name() + ".log"));
    }

    /** The function, as declared. */
    public FunctionDeclaration declaration() {
        return function;
    }

    /** Where its processes print to. */
    public Path log() {
        return program.log();
    }

    /** A new process, as there is one for each event that finds none. */
    public StartedFunction onDemand() throws IOException {
        return start(Map.of());
    }

    /**
     * A new process that prepares for a snapshot first, as a published version does with SnapStart.
     * No snapshot is taken: it goes on.
     */
    public StartedFunction withSnapshot() throws IOException {
        return start(Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"));
    }

    /**
     * A new process.
     *
     * @param variables besides those that it has anyway, or in their place
     */
    public StartedFunction start(Map<String, String> variables) throws IOException {
        Map<String, String> environment = new HashMap<>(services);
        environment.putAll(variables);
        return new StartedFunction(function, program, environment);
    }
}
