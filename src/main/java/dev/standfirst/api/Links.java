package dev.standfirst.api;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths of an article's resources, as a client has to ask for them. */
final class Links {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Links() {}

    /** The path of {@code resource} of the article {@code id}, percent-encoded but for slashes. */
    static String to(String id, Resource resource) {
        StringBuilder path = new StringBuilder("/v1/articles/");
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) (b & 0xFF))) {
                path.append((char) b);
            } else {
                HEX.toHexDigits(path.append('%'), b);
            }
        }
        return path.append(resource.suffix()).toString();
    }

    /** RFC 3986's unreserved characters, and the slash. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-._~/".indexOf(c) >= 0;
    }
}
