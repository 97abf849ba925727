package dev.standfirst.api;

/** How a representation is coded for its transfer: RFC 9110, section 8.4. */
enum Coding {
    /** As it is. */
    IDENTITY("") {
        @Override
        byte[] bytes(Body body) {
            return body.plain();
        }
    },
    /** Compressed. */
    GZIP("-gzip") {
        @Override
        byte[] bytes(Body body) {
            return body.gzip();
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

    /** The bytes of {@code body} in this coding. */
    abstract byte[] bytes(Body body);
}
