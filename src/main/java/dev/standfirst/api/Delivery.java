package dev.standfirst.api;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A representation on its way to the client.
 *
 * @param content the representation
 * @param freshness how long a copy may be used
 * @param modified when the resource was last modified, or null where that is not known
 * @param links to other resources
 */
record Delivery(
        Content content, Freshness freshness, @Nullable Instant modified, List<Link> links) {
    private static final String VARY = "accept, accept-encoding";

    Delivery {
        links = List.copyOf(links);
    }

    /**
     * The response to {@code request}: the representation, or that the client has it.
     *
     * @throws ProblemException if what the request asks for is not so
     */
    Response response(Request request, Access access) {
        Coding coding = Negotiation.coding(request);
        String entityTag = coding.entityTag(content);
        Preconditions preconditions = new Preconditions(request, entityTag, modified);
        preconditions.require();
        Map<String, String> headers = headers(entityTag, access);
        return preconditions.hasIt() ? Response.empty(304, headers) : whole(coding, headers);
    }

    private Map<String, String> headers(String entityTag, Access access) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("etag", entityTag);
        headers.put("cache-control", freshness.cacheControl(access));
        headers.put("vary", VARY);
        if (modified != null) {
            headers.put("last-modified", HttpDates.of(modified));
        }
        headers.put("link", Link.header(links));
        return headers;
    }

    private Response whole(Coding coding, Map<String, String> headers) {
        byte[] bytes = coding.bytes(content.body().get());
        boolean gzip = coding == Coding.GZIP;
        Response response =
                new Response(200, headers, bytes, gzip)
                        .with("content-type", content.contentType())
                        .with("x-content-type-options", "nosniff");
        response = gzip ? response.with("content-encoding", "gzip") : response;
        return content.policy() == null
                ? response
                : response.with("content-security-policy", content.policy())
                        .with("referrer-policy", "no-referrer");
    }
}
