package dev.standfirst.article;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Decodes pages as browsers do, and says so where a page is not what it declares. */
final class PageDecoding {
    /** Browsers look this far for a declaration; some pages have it behind a script. */
    private static final int DECLARED_WITHIN = 4096;

    private PageDecoding() {}

    /**
     * What a byte-order mark says, else UTF-8 where the bytes are, else what the upload or the page
     * declares, Latin-1 meaning Windows-1252, else Windows-1252 with a warning.
     */
    static Decoding of(byte[] bytes, @Nullable String contentType) {
        Charset marked = Decoding.byteOrderMark(bytes);
        if (marked != null) {
            return Decoding.silent(new String(bytes, marked));
        }
        Optional<String> utf8 = Decoding.strictly(bytes, StandardCharsets.UTF_8);
        Charset declared = declared(bytes, contentType);
        if (utf8.isPresent() && !isStateful(declared)) {
            return Decoding.silent(utf8.get());
        }
        return declared == null || declared.equals(StandardCharsets.UTF_8)
                ? guessed(bytes)
                : Decoding.silent(new String(bytes, browsers(declared)));
    }

    private static @Nullable Charset declared(byte[] bytes, @Nullable String contentType) {
        String head =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, DECLARED_WITHIN),
                        StandardCharsets.ISO_8859_1);
        return Decoding.declared(contentType)
                .or(() -> Decoding.declared(head).filter(c -> !c.name().startsWith("UTF-16")))
                .orElse(null);
    }

    /** Such text is all ASCII, so it looks like UTF-8, as UTF-16 may by chance. */
    private static boolean isStateful(@Nullable Charset charset) {
        return charset != null
                && (charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-16"));
    }

    private static Charset browsers(Charset declared) {
        boolean latin =
                declared.equals(StandardCharsets.ISO_8859_1)
                        || declared.equals(StandardCharsets.US_ASCII);
        return latin ? Decoding.WINDOWS_1252 : declared;
    }

    /** A page that was cut within a character, or has one bad byte among good ones, stays UTF-8. */
    private static Decoding guessed(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long bad = utf8.chars().filter(c -> c == 0xfffd).count();
        long good = utf8.chars().filter(c -> c > 0x7f && c != 0xfffd).count();
        if (good <= bad) {
            return Decoding.guessed(new String(bytes, Decoding.WINDOWS_1252));
        }
        return new Decoding(
                utf8,
                List.of(
                        new Warning(
                                "charset-errors",
                                "The page is not valid UTF-8; its bad bytes were replaced.")));
    }
}
