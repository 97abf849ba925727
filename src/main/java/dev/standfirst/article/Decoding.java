package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes decoded to text.
 *
 * @param text the characters, without a byte-order mark
 * @param warnings that the charset was guessed or other than declared
 */
record Decoding(String text, List<Warning> warnings) {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"'<>/]+)", Pattern.CASE_INSENSITIVE);

    /**
     * More than one control character in a hundred is no text: real ones hold a form feed or two.
     */
    private static final int CONTROLS_ONE_IN = 100;

    /**
     * UTF-8 or what a byte-order mark says, else the declared charset, else Windows-1252 with a
     * warning.
     */
    static Decoding of(byte[] bytes, @Nullable String contentType) throws RefusedException {
        Decoding decoding = decoded(bytes, contentType);
        requireText(decoding.text);
        return decoding;
    }

    /** The charset that {@code contentType} declares, if it is one that is known here. */
    static Optional<Charset> declared(@Nullable String contentType) {
        Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
        try {
            return matcher.find()
                    ? Optional.of(Charset.forName(matcher.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Decoding decoded(byte[] bytes, @Nullable String contentType)
            throws RefusedException {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return strictly(bytes, marked)
                    .map(Decoding::silent)
                    .orElseThrow(() -> undecodable(marked));
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return silent(utf8.get());
        }
        Optional<String> asDeclared = declared(contentType).flatMap(c -> strictly(bytes, c));
        if (asDeclared.isPresent()) {
            return silent(asDeclared.get());
        }
        return strictly(bytes, WINDOWS_1252)
                .map(Decoding::guessed)
                .orElseThrow(() -> undecodable(WINDOWS_1252));
    }

    /** {@code text}, of which all is known. */
    static Decoding silent(String text) {
        return new Decoding(withoutMark(text), List.of());
    }

    /** {@code text}, which declares nothing or something wrong. */
    static Decoding guessed(String text) {
        return new Decoding(
                withoutMark(text),
                List.of(
                        new Warning(
                                "charset-guessed",
                                "The text is not UTF-8; it was read as Windows-1252.")));
    }

    private static RefusedException undecodable(Charset charset) {
        return new RefusedException(
                Code.UNDECODABLE,
                "The upload is neither UTF-8 nor in its declared charset, and no valid "
                        + charset.name()
                        + ". Save it as UTF-8 and upload it again.");
    }

    private static void requireText(String text) throws RefusedException {
        long controls = text.chars().filter(Decoding::isControl).count();
        if (text.indexOf('\0') >= 0 || controls * CONTROLS_ONE_IN > text.length()) {
            throw new RefusedException(
                    Code.UNDECODABLE,
                    "The upload is binary data, not text. Upload the article as plain text or HTML.");
        }
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85;
    }

    /** The charset of UTF-16 with a byte-order mark. */
    static @Nullable Charset byteOrderMark(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
        if (first == 0xfe && second == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xff && second == 0xfe ? StandardCharsets.UTF_16LE : null;
    }

    /** The characters, or empty where {@code bytes} are not of {@code charset}. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
