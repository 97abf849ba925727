package dev.standfirst.template;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A route of the HTTP API.
 *
 * @param method how the definition names the method
 * @param path the path, with parameters
 * @param operation what the definition says of it
 */
public record Route(String method, String path, Value operation) {
    private static final String ANY = "x-amazon-apigateway-any-method";

    /**
     * Whether the API hands a request to this route: {@code {x}} is a segment, {@code {x+}} more.
     */
    public boolean takes(String requestMethod, String requestPath) {
        String pattern =
                Pattern.compile("\\{\\w+(\\+?)}|[^{]+")
                        .matcher(path)
                        .replaceAll(part -> part(part.group(), part.group(1)));
        return (method.equals(ANY) || method.equals(requestMethod.toLowerCase(Locale.ROOT)))
                && Pattern.compile(pattern, Pattern.DOTALL).matcher(requestPath).matches();
    }

    private static String part(String part, String plus) {
        if (plus == null) {
            return Matcher.quoteReplacement(Pattern.quote(part));
        }
        return plus.isEmpty() ? "[^/]+" : ".+";
    }
}
