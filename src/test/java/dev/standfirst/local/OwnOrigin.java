package dev.standfirst.local;

import com.sun.net.httpserver.Headers;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keeps other sites' pages, which this machine's browsers show, from the local run's own paths:
 * neither a page of another origin nor one that had its own name point here gets through.
 */
final class OwnOrigin {
    /** Any port, as it may be forwarded; no other name, as anyone's may point to this machine. */
    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private static final List<String> OWN_SITES = List.of("same-origin", "none");

    private OwnOrigin() {}

    /**
     * Checks that the request is addressed to this machine by a name that is its own.
     *
     * @throws RefusedRequestException if it is not
     */
    static void requireHost(Headers headers) throws RefusedRequestException {
        if (!LOOPBACK.matcher(host(headers)).matches()) {
            throw new RefusedRequestException(
                    403, "Only answered as localhost or 127.0.0.1, not by another name.");
        }
    }

    /**
     * Checks that no page but the local run's own made the request. What is no browser says nothing
     * of it and is let through.
     *
     * @throws RefusedRequestException if one did
     */
    static void require(Headers headers) throws RefusedRequestException {
        requireHost(headers);
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        if (!isOwn(origin, host(headers)) || (site != null && !OWN_SITES.contains(site))) {
            throw new RefusedRequestException(403, "Pages of other sites may not upload.");
        }
    }

    private static boolean isOwn(@Nullable String origin, String host) {
        return origin == null || origin.toLowerCase(Locale.ROOT).equals("http://" + host);
    }

    private static String host(Headers headers) {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        return hosts.size() == 1 ? hosts.getFirst().toLowerCase(Locale.ROOT) : "";
    }
}
