package dev.standfirst.api;

import dev.standfirst.store.Document;

/** The bytes of a representation, which are coded or decoded only where they are sent so. */
interface Body {
    /** As they are. */
    byte[] plain();

    /** Compressed. */
    byte[] gzip();

    /** What is stored compressed. */
    static Body of(Document document) {
        return new Body() {
            @Override
            public byte[] plain() {
                return document.content();
            }

            @Override
            public byte[] gzip() {
                return document.gzip();
            }
        };
    }

    /** What was just made. */
    static Body of(byte[] bytes) {
        return new Body() {
            @Override
            public byte[] plain() {
                return bytes;
            }

            @Override
            public byte[] gzip() {
                return Document.of(bytes).gzip();
            }
        };
    }
}
