package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formats that are read, and how an upload's is told: by the declared type, then the name, then
 * the content.
 */
enum Format {
    PLAIN_TEXT("text/plain"),
    HTML("text/html"),
    MARKDOWN("text/markdown"),
    NINJS("application/json"),
    XML("application/xml");

    private static final String ACCEPTED =
            " Accepted are plain text (text/plain, .txt), HTML (text/html, .html), Markdown (text/markdown, .md),"
                    + " ninjs (application/json, .json), and NITF and NewsML-G2 (application/xml, .xml).";

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
            Map.ofEntries(
                    Map.entry("text/plain", PLAIN_TEXT),
                    Map.entry("text/html", HTML),
                    Map.entry("application/xhtml+xml", HTML),
                    Map.entry("text/markdown", MARKDOWN),
                    Map.entry("text/x-markdown", MARKDOWN),
                    Map.entry("application/json", NINJS),
                    Map.entry("text/json", NINJS),
                    Map.entry("application/xml", XML),
                    Map.entry("text/xml", XML),
                    Map.entry("application/nitf+xml", XML),
                    Map.entry("text/nitf", XML),
                    Map.entry("application/vnd.nitf", XML));

    private static final Map<String, Format> BY_ENDING =
            Map.ofEntries(
                    Map.entry("txt", PLAIN_TEXT),
                    Map.entry("text", PLAIN_TEXT),
                    Map.entry("html", HTML),
                    Map.entry("htm", HTML),
                    Map.entry("xhtml", HTML),
                    Map.entry("md", MARKDOWN),
                    Map.entry("markdown", MARKDOWN),
                    Map.entry("json", NINJS),
                    Map.entry("ninjs", NINJS),
                    Map.entry("xml", XML),
                    Map.entry("nitf", XML));

    /** Endings of formats that people do upload and that are not read. */
    private static final Map<String, String> OTHERS =
            Map.of(
                    "pdf", "PDF",
                    "docx", "Word",
                    "doc", "Word",
                    "odt", "an OpenDocument text",
                    "rtf", "RTF",
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
                    new Signature("RIFF", "an image, a sound or a film"),
                    new Signature("\u001f\u008b", "gzip data that is no whole file"),
                    new Signature("\u00d0\u00cf\u0011\u00e0", "an Office document"),
                    new Signature("\u007fELF", "a program"),
                    new Signature("{\\rtf", "an RTF document"));

    private static final Pattern HTML_TYPE =
            Pattern.compile("<!doctype\\s+html\\b", Pattern.CASE_INSENSITIVE);

    /** The first element's name, after what may stand before it. */
    private static final Pattern OUTERMOST =
            Pattern.compile(
                    "(?:\\s|<\\?[^>]*>|<!--.*?-->|<![dD][oO][cC][tT][yY][pP][eE][^>\\[]*(?:\\[[^\\]]*\\]\\s*)?>)*+"
                            + "<(?:\\w+:)?([a-zA-Z][\\w.-]*)",
                    Pattern.DOTALL);

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The first bytes that give a format away, one character a byte. */
    private record Signature(String bytes, String name) {}

    /**
     * A format that was told.
     *
     * @param format the format
     * @param warnings that what was said of it and what is seen differ
     */
    record Told(Format format, List<Warning> warnings) {}

    /** The media type without parameters. */
    String mediaType() {
        return mediaType;
    }

    /**
     * @throws RefusedException if the upload is of a format that is not read
     */
    static Told of(Upload upload) throws RefusedException {
        String head = head(upload.bytes());
        for (Signature signature : SIGNATURES) {
            if (head.startsWith(signature.bytes())) {
                throw unsupported("The upload is " + signature.name() + ".");
            }
        }
        Format said = said(upload);
        Format seen = seen(head);
        if (said == null) {
            return new Told(seen == null ? PLAIN_TEXT : seen, List.of());
        }
        return seen == null || seen == said ? new Told(said, List.of()) : differing(said, seen);
    }

    private static @Nullable Format said(Upload upload) throws RefusedException {
        String declared = type(upload.contentType());
        if (!UNDECLARED.contains(declared)) {
            Format known = declared.endsWith("+xml") ? XML : null;
            return Optional.ofNullable(BY_TYPE.getOrDefault(declared, known))
                    .orElseThrow(() ->
                            unsupported("The declared type is " + Shown.briefly(declared) + "."));
        }
        String ending = ending(upload.name());
        if (OTHERS.containsKey(ending)) {
            throw unsupported("By its name the upload is " + OTHERS.get(ending) + ".");
        }
        return BY_ENDING.get(ending);
    }

    /**
     * What is seen overrules what was said only where the latter cannot be: markup that is said to
     * be JSON is none, while a text or Markdown may begin with a bracket or a tag.
     */
    private static Told differing(Format said, Format seen) {
        boolean impossible = said == NINJS || said == XML;
        boolean markup = said == PLAIN_TEXT && (seen == XML || seen == HTML);
        return impossible || markup
                ? new Told(seen, List.of(mismatch(said, seen)))
                : new Told(said, List.of());
    }

    private static Warning mismatch(Format said, Format seen) {
        return new Warning(
                "type-mismatch",
                "The upload is said to be %s, but was read as %s, which it is."
                        .formatted(said.mediaType, seen.mediaType));
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
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String inflated = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        int dot = inflated.lastIndexOf('.');
        return dot < 0 ? "" : inflated.substring(dot + 1);
    }

    private static String head(byte[] bytes) {
        return new String(
                bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), StandardCharsets.ISO_8859_1);
    }

    /** What the first characters give away: HTML, XML or JSON, or null. */
    private static @Nullable Format seen(String head) {
        String start = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
        if (HTML_TYPE.matcher(start).lookingAt()) {
            return HTML;
        }
        Matcher outermost = OUTERMOST.matcher(start);
        if (outermost.lookingAt()) {
            return byElement(outermost.group(1).toLowerCase(Locale.ROOT), start.startsWith("<?"));
        }
        return start.startsWith("{") && start.indexOf('"') > 0 ? NINJS : null;
    }

    private static @Nullable Format byElement(String name, boolean declaredXml) {
        return switch (name) {
            case "html", "head", "body" -> HTML;
            case "nitf", "newsitem", "newsmessage", "packageitem" -> XML;
            default -> declaredXml ? XML : null;
        };
    }
}
