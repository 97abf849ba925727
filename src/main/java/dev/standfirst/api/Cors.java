package dev.standfirst.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which pages of other origins may read answers: the Fetch standard's CORS protocol.
 *
 * @param origins the origins that may, {@code *} for all; none for no other
 */
record Cors(Set<String> origins) {
    static final String METHODS = "GET, HEAD, OPTIONS";

    private static final String ANY = "*";
    private static final String ORIGIN = "origin";

    private static final String SENT_HEADERS =
            "authorization, if-match, if-modified-since, if-none-match, if-unmodified-since,"
                    + " x-amz-content-sha256, x-amz-date, x-amz-security-token";

    private static final String READ_HEADERS =
            "ETag, Link, Retry-After, Last-Modified, X-Request-Id";

    private static final String TWO_HOURS = "7200";

    Cors {
        origins = Set.copyOf(origins);
    }

    /** Those that {@code list} names, joined by commas. */
    static Cors of(String list) {
        return new Cors(
                List.of(list.split(",", -1)).stream()
                        .map(String::strip)
                        .filter(origin -> !origin.isEmpty())
                        .collect(Collectors.toSet()));
    }

    /** {@code response} with what lets the page that made {@code request} read it. */
    Response on(Request request, Response response) {
        Response varied = dependsOnOrigin() ? response.withVary(ORIGIN) : response;
        return isAllowed(request)
                ? varied.with("access-control-allow-origin", allowed(request))
                        .with("access-control-expose-headers", READ_HEADERS)
                : varied;
    }

    /** The answer to {@code OPTIONS}, a preflight or not; without what {@link #on} adds. */
    Response options(Request request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("allow", METHODS);
        headers.put("cache-control", "no-store");
        if (isAllowed(request) && request.header("access-control-request-method").isPresent()) {
            headers.put("access-control-allow-methods", METHODS);
            headers.put("access-control-allow-headers", SENT_HEADERS);
            headers.put("access-control-max-age", TWO_HOURS);
        }
        return Response.empty(204, headers);
    }

    private boolean dependsOnOrigin() {
        return !origins.isEmpty() && !origins.contains(ANY);
    }

    private boolean isAllowed(Request request) {
        return origins.contains(ANY)
                || request.header(ORIGIN).filter(origins::contains).isPresent();
    }

    private String allowed(Request request) {
        return origins.contains(ANY) ? ANY : request.header(ORIGIN).orElseThrow();
    }
}
