package dev.standfirst.api;

import dev.standfirst.store.Document;

/** How a representation is coded for its transfer: RFC 9110, section 8.4. */
enum Coding {
    /** As it is. */
    IDENTITY("") {
        @Override
        byte[] bytes(Document document) {
            return document.content();
        }
    },
    /** Compressed. */
    GZIP("-gzip") {
        @Override
        byte[] bytes(Document document) {
            return document.gzip();
        }
    };

    private final String suffix;

    Coding(String suffix) {
        this.suffix = suffix;
    }

    /** The entity tag of {@code content} in this coding: coded otherwise, its bytes are others. */
    String entityTag(Content content) {
        return '"' + content.tag() + suffix + '"';
    }

    /** The bytes of {@code document} in this coding. */
    abstract byte[] bytes(Document document);
}
