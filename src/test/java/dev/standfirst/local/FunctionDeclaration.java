package dev.standfirst.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A function, as the template declares it.
 *
 * @param name its logical name in the template
 * @param zip its deployment zip
 * @param handler the runtime's {@code class::method}
 * @param timeout how long an invocation may take
 * @param megabytes its memory
 * @param environment its own variables, references resolved
 */
public record FunctionDeclaration(
        String name,
        Path zip,
        String handler,
        Duration timeout,
        int megabytes,
        Map<String, String> environment) {
    /** Copies the variables. */
    public FunctionDeclaration {
        environment = Map.copyOf(environment);
    }
}
