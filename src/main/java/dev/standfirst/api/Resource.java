package dev.standfirst.api;

import java.util.List;

/** What there is of an article. */
enum Resource {
    /** What became of its upload. */
    STATUS("", List.of("application/json")),
    /** Its summary. */
    SUMMARY(
            "/summary",
            List.of("application/json", "application/ld+json", "text/html", "text/plain")),
    /** Its canonical text. */
    TEXT("/text", List.of("text/plain")),
    /** A page with its text beside its summary. */
    VIEW("/view", List.of("text/html"));

    private final String suffix;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> mediaTypes;

    Resource(String suffix, List<String> mediaTypes) {
        this.suffix = suffix;
        this.mediaTypes = mediaTypes;
    }

    /** What follows the article's id in its path. */
    String suffix() {
        return suffix;
    }

    /** The media types of its representations, without parameters, the default first. */
    List<String> mediaTypes() {
        return mediaTypes;
    }
}
