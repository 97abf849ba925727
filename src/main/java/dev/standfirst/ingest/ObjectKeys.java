package dev.standfirst.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Object keys as notifications write them: form-encoded UTF-8. */
final class ObjectKeys {
    private ObjectKeys() {}

    /**
     * The key that {@code encoded} stands for, decoded once.
     *
     * @throws UnreadableEventException if there is a stray percent sign, or the bytes are not UTF-8
     */
    static String decoded(String encoded) {
        try {
            ByteBuffer from = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(encoded));
            ByteArrayOutputStream to = new ByteArrayOutputStream(from.remaining());
            while (from.hasRemaining()) {
                to.write(next(from));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(to.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableEventException("an object key that is not UTF-8", e);
        }
    }

    private static int next(ByteBuffer from) {
        byte b = from.get();
        return switch (b) {
            case '+' -> ' ';
            case '%' -> digit(from) << 4 | digit(from);
            default -> b;
        };
    }

    private static int digit(ByteBuffer from) {
        int digit = from.hasRemaining() ? Character.digit(from.get(), 16) : -1;
        if (digit < 0) {
            throw new UnreadableEventException("an object key with a stray percent sign");
        }
        return digit;
    }
}
