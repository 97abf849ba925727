package dev.standfirst.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A document as it is stored and served: compressed once, when it is made.
 *
 * @param gzip the compressed content; not copied, not to be changed afterwards
 * @param tag tells one content from another: 22 characters of URL-safe Base64
 */
@SuppressWarnings("ArrayRecordComponent") // equals compares the bytes
public record Document(byte[] gzip, String tag) {
    /** Compressed bytes that are sure to fit into an item beside its other attributes. */
    public static final int MAX_GZIP = 390 * 1024;

    /** Bytes of content that fit into a function's response of 6 MB, encoded in Base64. */
    public static final int MAX_CONTENT = 4 * 1024 * 1024;

    private static final int TAG_BYTES = 16;

    /** The document of {@code content}. */
    public static Document of(byte[] content) {
        return new Document(compressed(content), tagOf(content));
    }

    /** Whether a document can be stored and served whole. */
    public static boolean fits(byte[] content, Document document) {
        return content.length <= MAX_CONTENT && document.gzip.length <= MAX_GZIP;
    }

    /** What {@link #tag()} is for {@code content}. */
    public static String tagOf(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(hash, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The content. */
    public byte[] content() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a stored document that is not gzip", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document that
                && tag.equals(that.tag)
                && Arrays.equals(gzip, that.gzip);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return "Document[" + tag + ", " + gzip.length + " bytes]";
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 2 + 32);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
