package dev.standfirst.local;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** From the name of a file to the id of its article. */
final class UploadName {
    private static final int MOST_BYTES = 255;

    private UploadName() {}

    /**
     * The id that {@code name} gets: the name, with hyphens for question marks, as an HTTP API can
     * not be asked for an article that has one.
     *
     * @throws RefusedRequestException if it is no file's name
     */
    static String id(String name) throws RefusedRequestException {
        if (name.isBlank()) {
            throw new RefusedRequestException(400, "The file has no name.");
        }
        if (name.contains("/") || name.contains("\\") || List.of(".", "..").contains(name)) {
            throw new RefusedRequestException(
                    400, "A file's name, please, not a path: no slashes and not “..”.");
        }
        if (name.chars().anyMatch(Character::isISOControl) || name.indexOf('\uFFFD') >= 0) {
            throw new RefusedRequestException(
                    400, "The file's name has control characters or is not UTF-8.");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RefusedRequestException(
                    400, "The file's name is longer than " + MOST_BYTES + " bytes.");
        }
        return name.replace('?', '-');
    }
}
