package dev.standfirst.representation;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.jr.ob.JSON;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The examples that an OpenAPI document gives of a parameter or a body. */
final class Examples {
    private static final JSON WRITER =
            JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).with(layout());

    private Examples() {}

    /**
     * The values of {@code example} or {@code examples} by what they are called, in order; one
     * without a name has an empty one.
     */
    static Map<String, Object> of(OpenApi document, JsonObject described) {
        Map<String, Object> examples = new LinkedHashMap<>();
        add(examples, "", described.value("example"));
        document.resolvedMembers(described, "examples")
                .forEach((name, example) ->
                        add(examples, title(name, example), example.value("value")));
        return examples;
    }

    /** The first of them; null where there is none. */
    static @Nullable Object first(OpenApi document, JsonObject described) {
        return of(document, described).values().stream().findFirst().orElse(null);
    }

    /** A string as it is, anything else as JSON in lines. */
    static String written(Object value) {
        if (value instanceof String string) {
            return string;
        }
        try {
            return WRITER.asString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, Object> examples, String title, @Nullable Object value) {
        if (value != null) {
            examples.put(title, value);
        }
    }

    private static String title(String name, JsonObject example) {
        String summary = example.words("summary");
        return summary == null ? name : summary;
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Spacing.AFTER)
                                .withArrayEmptySeparator("")
                                .withObjectEmptySeparator(""))
                .withObjectIndenter(lines);
    }
}
