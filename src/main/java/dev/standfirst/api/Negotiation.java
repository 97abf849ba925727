package dev.standfirst.api;

import java.util.Arrays;

/** Decides by a request's headers what is sent: RFC 9110, sections 12.5 and 13.1.2. */
final class Negotiation {
    private static final String ANY = "*";

    private Negotiation() {}

    /** Whether {@code request} takes {@code mediaType}. */
    static boolean accepts(Request request, String mediaType) {
        QualityValues accept = QualityValues.of(request.header("accept").orElse(""));
        String type = mediaType.substring(0, mediaType.indexOf('/'));
        Double quality = accept.first(mediaType, type + "/*", "*/*");
        return accept.isEmpty() || (quality != null && quality > 0);
    }

    /** Whether {@code request} takes gzip, and would not rather have none. */
    static boolean prefersGzip(Request request) {
        QualityValues accept = QualityValues.of(request.header("accept-encoding").orElse(""));
        Double gzip = accept.first("gzip", "x-gzip", ANY);
        Double identity = accept.first("identity");
        return gzip != null && gzip > 0 && (identity == null || gzip >= identity);
    }

    /**
     * Whether {@code request} has the representation with {@code entityTag} already. Tags are
     * compared weakly.
     */
    static boolean has(Request request, String entityTag) {
        return request.header("if-none-match")
                .filter(tags ->
                        tags.strip().equals(ANY)
                                || Arrays.stream(tags.split(",", -1))
                                        .map(String::strip)
                                        .map(Negotiation::opaque)
                                        .anyMatch(entityTag::equals))
                .isPresent();
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
