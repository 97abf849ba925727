package dev.standfirst.representation;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.UnaryOperator;

/** Where a problem's type or a schema is explained, by its name in the text. */
final class CodeLinks implements UnaryOperator<@Nullable String> {
    /** The schema that lists the types of problems. */
    static final String PROBLEM_TYPES = "ProblemType";

    private final Set<String> problems;
    private final JsonObject schemas;

    CodeLinks(OpenApi document) {
        schemas = document.components("schemas");
        problems = Set.copyOf(schemas.object(PROBLEM_TYPES).strings("enum"));
    }

    @Override
    public @Nullable String apply(@Nullable String code) {
        if (code == null) {
            return null;
        }
        if (problems.contains(code)) {
            return "/v1/problems/" + code;
        }
        return schemas.has(code) ? "#" + SchemaWords.place(code) : null;
    }
}
