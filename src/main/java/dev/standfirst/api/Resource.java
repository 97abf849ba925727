package dev.standfirst.api;

import dev.standfirst.store.Part;

/** What there is of an article. */
enum Resource {
    /** What became of its upload. */
    STATUS("", "application/json", Part.SUMMARY),
    /** Its summary. */
    SUMMARY("/summary", "application/json", Part.SUMMARY),
    /** Its canonical text. */
    TEXT("/text", "text/plain", Part.TEXT);

    private final String suffix;
    private final String mediaType;
    private final Part part;

    Resource(String suffix, String mediaType, Part part) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.part = part;
    }

    /** What follows the article's id in its path. */
    String suffix() {
        return suffix;
    }

    /** Its media type, without parameters. */
    String mediaType() {
        return mediaType;
    }

    /** The content type of its representation. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** What of the stored article tells of it. */
    Part part() {
        return part;
    }
}
