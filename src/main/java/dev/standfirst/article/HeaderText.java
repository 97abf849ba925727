package dev.standfirst.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in values of headers, which hold ASCII alone: as encoded words, which S3 makes of what is no
 * ASCII, or percent-encoded, as tools do that know of no better.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2047">RFC 2047</a>
 */
final class HeaderText {
    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?([\\w-]+)(?:\\*[\\w-]*)?\\?([QqBb])\\?([^?\\s]*)\\?=");

    /** White space between two encoded words is none of the text. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\?=)\\s+(?==\\?)");

    /** A percent sign that encodes nothing. */
    private static final Pattern STRAY = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private HeaderText() {}

    /** What {@code value} says; itself where it is not encoded, or not rightly. */
    static String decoded(String value) {
        if (value.contains("=?")) {
            String joined = BETWEEN.matcher(value).replaceAll("");
            return ENCODED_WORD
                    .matcher(joined)
                    .replaceAll(word -> Matcher.quoteReplacement(word(word)));
        }
        return isPercentEncoded(value) ? percentDecoded(value) : value;
    }

    private static boolean isPercentEncoded(String value) {
        return value.indexOf('%') >= 0 && !STRAY.matcher(value).find();
    }

    private static String word(MatchResult word) {
        try {
            boolean base64 = word.group(2).equalsIgnoreCase("B");
            byte[] bytes =
                    base64
                            ? Base64.getDecoder().decode(word.group(3))
                            : unescaped(word.group(3).replace('_', ' '), '=');
            return strictly(bytes, Charset.forName(word.group(1)));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return word.group();
        }
    }

    /**
     * A value with blanks may hold a percent sign of its own; what it stands for then has to be
     * more than ASCII.
     */
    private static String percentDecoded(String value) {
        try {
            String decoded = strictly(unescaped(value, '%'), StandardCharsets.UTF_8);
            boolean meant = value.indexOf(' ') < 0 || decoded.chars().anyMatch(c -> c > 0x7f);
            return meant ? decoded : value;
        } catch (CharacterCodingException e) {
            return value;
        }
    }

    /** The bytes of {@code text}, those after {@code escape} given by two digits. */
    private static byte[] unescaped(String text, char escape) {
        byte[] from = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer to = ByteBuffer.allocate(from.length);
        for (int i = 0; i < from.length; i++) {
            if (from[i] == escape && i + 2 < from.length) {
                to.put(
                        (byte)
                                Integer.parseInt(
                                        new String(from, i + 1, 2, StandardCharsets.US_ASCII), 16));
                i += 2;
            } else {
                to.put(from[i]);
            }
        }
        byte[] bytes = new byte[to.position()];
        to.flip().get(bytes);
        return bytes;
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
