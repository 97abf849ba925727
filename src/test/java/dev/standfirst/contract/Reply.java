package dev.standfirst.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What a request is answered.
 *
 * @param status the status code
 * @param headers header values by lower-case name
 * @param body the body as it was sent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, Map<String, String> headers, byte[] body) {
    /** A header's value, empty where it is not there. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /**
     * The body, decompressed where it is compressed.
     *
     * @throws CharacterCodingException if it is not UTF-8
     */
    String text() throws CharacterCodingException {
        byte[] plain = header("content-encoding").equals("gzip") ? decompressed() : body;
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString();
    }

    private byte[] decompressed() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
