package dev.standfirst.article;

import java.util.Locale;
import java.util.Map;

/** What an upload says of whether its article may be shown. */
enum PublicationStatus {
    USABLE,
    WITHDRAWN,
    /** Something that is not known: whatever it means, it is not that the article may be shown. */
    UNKNOWN;

    /** The user metadata that says it. */
    static final String NAME = "status";

    /**
     * By the words of the IPTC's publication status and of newsrooms; usable where none is said.
     */
    static PublicationStatus of(Map<String, String> metadata) {
        return switch (metadata.getOrDefault(NAME, "").strip().toLowerCase(Locale.ROOT)) {
            case "", "usable", "published" -> USABLE;
            case "withdrawn", "canceled", "cancelled" -> WITHDRAWN;
            default -> UNKNOWN;
        };
    }
}
