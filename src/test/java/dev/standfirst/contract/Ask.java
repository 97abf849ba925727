package dev.standfirst.contract;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request.
 *
 * @param method the method, upper case
 * @param uri path and query, as a client writes them
 * @param headers header values by name
 */
record Ask(String method, String uri, Map<String, String> headers) {
    Ask {
        headers = Map.copyOf(headers);
    }

    static Ask of(String method, String uri) {
        return new Ask(method, uri, Map.of());
    }

    /** This, with one more header. */
    Ask with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Ask(method, uri, more);
    }

    /** The path, encoded. */
    String path() {
        return uri.contains("?") ? uri.substring(0, uri.indexOf('?')) : uri;
    }

    /** The query, encoded, empty where there is none. */
    String query() {
        return uri.contains("?") ? uri.substring(uri.indexOf('?') + 1) : "";
    }
}
