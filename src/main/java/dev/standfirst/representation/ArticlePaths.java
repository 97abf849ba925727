package dev.standfirst.representation;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Paths of an article's resources, as a client has to ask for them: percent-encoded but for
 * slashes.
 *
 * @param id the article's id
 */
public record ArticlePaths(String id) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Of what became of its upload. */
    public String status() {
        StringBuilder path = new StringBuilder("/v1/articles/");
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) (b & 0xFF))) {
                path.append((char) b);
            } else {
                HEX.toHexDigits(path.append('%'), b);
            }
        }
        return path.toString();
    }

    /** Of its summary. */
    public String summary() {
        return status() + "/summary";
    }

    /** Of its canonical text. */
    public String text() {
        return status() + "/text";
    }

    /** Of the page that shows its text beside its summary. */
    public String view() {
        return status() + "/view";
    }

    /** RFC 3986's unreserved characters, and the slash. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-._~/".indexOf(c) >= 0;
    }
}
