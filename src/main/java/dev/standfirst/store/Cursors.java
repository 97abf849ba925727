package dev.standfirst.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Positions in a day's list, in a form that clients hand back: URL-safe Base64 of a position with a
 * code that binds it to its day and to one deployment (HMAC-SHA-256, RFC 2104). What was not made
 * here for that day is not read. Safe for use by threads.
 */
public final class Cursors {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int CODE_BYTES = 16;

    /** No cursor is longer: a position has at most 1,024 bytes. */
    private static final int MAX_LENGTH = 2048;

    /** Of the way cursors are made, so that another one can follow. */
    private static final byte VERSION = 1;

    private final SecretKeySpec key;

    /**
     * @param deployment tells this deployment from others
     * @throws IllegalArgumentException if it is empty
     */
    public Cursors(String deployment) {
        key = new SecretKeySpec(deployment.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The cursor that leads on after {@code position} in the list of {@code day}. */
    public String of(LocalDate day, Position position) {
        byte[] place = position.value().getBytes(StandardCharsets.UTF_8);
        byte[] code = code(day, place);
        byte[] all = Arrays.copyOf(code, CODE_BYTES + place.length);
        System.arraycopy(place, 0, all, CODE_BYTES, place.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The position in {@code cursor}, or nothing where it is none of this day's. */
    public Optional<Position> read(LocalDate day, String cursor) {
        if (cursor.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor);
            return all.length <= CODE_BYTES ? Optional.empty() : read(day, cursor, all);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Optional<Position> read(LocalDate day, String cursor, byte[] all)
            throws CharacterCodingException {
        byte[] place = Arrays.copyOfRange(all, CODE_BYTES, all.length);
        byte[] code = Arrays.copyOf(all, CODE_BYTES);
        if (!MessageDigest.isEqual(code, code(day, place))) {
            return Optional.empty();
        }
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(place)).toString();
        Position position = new Position(text);
        // Base64 has several forms of the same bytes
        return of(day, position).equals(cursor) ? Optional.of(position) : Optional.empty();
    }

    private byte[] code(LocalDate day, byte[] place) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            signed.write(VERSION);
            signed.writeBytes((day + "#").getBytes(StandardCharsets.UTF_8));
            signed.writeBytes(place);
            return Arrays.copyOf(mac.doFinal(signed.toByteArray()), CODE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
