package dev.standfirst.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Uploads that are compressed as a whole, as the content coding {@code gzip} is. */
public final class Gzip {
    private Gzip() {}

    /**
     * {@code bytes} decompressed, no further than one byte beyond {@code limit}, so that what is
     * too large is seen to be; {@code bytes} themselves where they are no whole gzip file.
     */
    public static byte[] inflated(byte[] bytes, int limit) {
        if (bytes.length < 2 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(limit + 1);
        } catch (IOException e) {
            return bytes;
        }
    }
}
