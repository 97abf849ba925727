package dev.standfirst.browser;

import org.openqa.selenium.chrome.ChromeDriver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Deque's axe-core, run with the driver's rights, so that a page that allows no script is checked
 * as it is.
 */
final class Axe {
    private static final String SCRIPT = script();

    /** Best practices, and WCAG up to 2.2, levels A and AA. */
    private static final String RUN =
            """
            ;const done = arguments[arguments.length - 1];
            axe.run(document, {
                resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            }).then(
                results => done(results.violations.flatMap(violation => violation.nodes.map(node =>
                    violation.id + ' at ' + node.target + ': ' + node.failureSummary))),
                error => done(['axe failed: ' + error]));
            """;

    private Axe() {}

    /** Each element that breaks a rule: the rule, where, and what would mend it. */
    static List<String> violations(ChromeDriver driver) {
        Object found = driver.executeAsyncScript(SCRIPT + RUN);
        return ((List<?>) Objects.requireNonNull(found)).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
