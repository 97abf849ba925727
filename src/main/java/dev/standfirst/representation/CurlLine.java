package dev.standfirst.representation;

import dev.standfirst.representation.OpenApi.Operation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that asks for an example of what a path serves. */
final class CurlLine {
    private CurlLine() {}

    /**
     * With the examples of all parameters of the path, and of the first of the query that has one.
     */
    static String of(OpenApi document, Operation operation) {
        String path = operation.path();
        String query = "";
        for (JsonObject reference : operation.parameters()) {
            JsonObject parameter = document.resolved(reference);
            String name = parameter.string("name");
            Object example = Examples.first(document, parameter);
            if (example != null && "path".equals(parameter.string("in"))) {
                path = path.replace("{" + name + "}", escaped(example));
            } else if (example != null
                    && query.isEmpty()
                    && "query".equals(parameter.string("in"))) {
                query = "?" + name + "=" + escaped(example);
            }
        }
        return "curl --compressed 'https://ADDRESS" + path + query + "'";
    }

    /** An example's value as a client gives it before it escapes it; a list is joined by commas. */
    static String plain(Object example) {
        return values(example).collect(Collectors.joining(","));
    }

    private static String escaped(Object example) {
        return values(example)
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                .map(value -> value.replace("%2F", "/").replace("+", "%20"))
                .collect(Collectors.joining(","));
    }

    private static Stream<String> values(Object example) {
        List<?> values = example instanceof List<?> list ? list : List.of(example);
        return values.stream().map(String::valueOf);
    }
}
