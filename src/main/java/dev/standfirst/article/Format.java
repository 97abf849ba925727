package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The formats that are read, and how an upload's is told: by the declared type, then the name, then
 * the content.
 */
enum Format {
    PLAIN_TEXT("text/plain"),
    HTML("text/html");

    private static final String ACCEPTED =
            " Accepted are plain text (text/plain, .txt) and HTML (text/html, .html).";
    private static final int SNIFFED_BYTES = 1024;

    /**
     * Declared by tools that do not know; S3 itself says {@code binary/octet-stream} where nothing
     * was declared.
     */
    private static final List<String> UNDECLARED =
            List.of(
                    "",
                    "application/octet-stream",
                    "binary/octet-stream",
                    "application/x-www-form-urlencoded");

    private static final Map<String, Format> BY_TYPE =
            Map.of("text/plain", PLAIN_TEXT, "text/html", HTML, "application/xhtml+xml", HTML);

    private static final Map<String, Format> BY_ENDING =
            Map.of("txt", PLAIN_TEXT, "text", PLAIN_TEXT, "html", HTML, "htm", HTML, "xhtml", HTML);

    /** Endings of formats that people do upload and that are not read. */
    private static final Map<String, String> OTHERS =
            Map.of(
                    "md", "Markdown",
                    "json", "JSON",
                    "xml", "XML",
                    "pdf", "PDF",
                    "docx", "Word",
                    "doc", "Word",
                    "zip", "a zip archive",
                    "jpg", "an image",
                    "jpeg", "an image",
                    "png", "an image");

    private static final List<Signature> SIGNATURES =
            List.of(
                    new Signature("%PDF-", "a PDF"),
                    new Signature("PK\u0003\u0004", "a zip archive (or a DOCX document)"),
                    new Signature("\u00ff\u00d8\u00ff", "a JPEG image"),
                    new Signature("\u0089PNG", "a PNG image"),
                    new Signature("GIF8", "a GIF image"),
                    new Signature("\u001f\u008b", "gzip data"),
                    new Signature("\u00d0\u00cf\u0011\u00e0", "an Office document"),
                    new Signature("\u007fELF", "a program"),
                    new Signature("{\\rtf", "an RTF document"));

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The first bytes that give a format away, one character a byte. */
    private record Signature(String bytes, String name) {}

    /** The media type without parameters. */
    String mediaType() {
        return mediaType;
    }

    /**
     * @throws RefusedException if the upload is of a format that is not read
     */
    static Format of(Upload upload) throws RefusedException {
        String head = head(upload.bytes());
        for (Signature signature : SIGNATURES) {
            if (head.startsWith(signature.bytes())) {
                throw unsupported("The upload is " + signature.name() + ".");
            }
        }
        String declared = type(upload.contentType());
        if (!UNDECLARED.contains(declared)) {
            return Optional.ofNullable(BY_TYPE.get(declared))
                    .orElseThrow(() -> unsupported("The declared type is " + declared + "."));
        }
        return byName(upload.name(), head);
    }

    private static Format byName(String name, String head) throws RefusedException {
        String ending = ending(name);
        if (OTHERS.containsKey(ending)) {
            throw unsupported("By its name the upload is " + OTHERS.get(ending) + ".");
        }
        Format named = BY_ENDING.get(ending);
        return named != null ? named : looksLikeHtml(head) ? HTML : PLAIN_TEXT;
    }

    private static RefusedException unsupported(String found) {
        return new RefusedException(Code.UNSUPPORTED_TYPE, found + ACCEPTED);
    }

    private static String type(@Nullable String contentType) {
        String declared = contentType == null ? "" : contentType;
        int parameters = declared.indexOf(';');
        String type = parameters < 0 ? declared : declared.substring(0, parameters);
        return type.strip().toLowerCase(Locale.ROOT);
    }

    private static String ending(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String head(byte[] bytes) {
        return new String(
                bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), StandardCharsets.ISO_8859_1);
    }

    private static boolean looksLikeHtml(String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<body");
    }
}
