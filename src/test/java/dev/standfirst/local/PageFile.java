package dev.standfirst.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file that is served as it is.
 *
 * @param mediaType its {@code Content-Type}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PageFile(String mediaType, byte[] content) {
    private static final String OWN = "/local/";
    private static final String OF_SERVED_PAGES = "/dev/standfirst/representation/";

    /** A file of the front page's. */
    static PageFile own(String mediaType, String name) {
        return new PageFile(mediaType, read(OWN + name));
    }

    /** A style sheet of the pages that the summary function serves. */
    static PageFile sheet(String name) {
        return new PageFile("text/css; charset=utf-8", read(OF_SERVED_PAGES + name));
    }

    private static byte[] read(String name) {
        try (InputStream in = PageFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
