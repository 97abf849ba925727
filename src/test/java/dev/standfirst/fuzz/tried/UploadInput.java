package dev.standfirst.fuzz.tried;

import dev.standfirst.article.Gzip;
import dev.standfirst.article.Upload;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * An upload, written as one run of bytes: lines such as {@code name: a.txt}, {@code type:
 * text/plain}, {@code meta byline: Ana Field} and {@code gzip: yes}, a blank line, the content. It
 * is taken in as it is from a bucket, inflated where it is compressed.
 */
final class UploadInput {
    /** What the content may inflate to: more than any input, and less than what takes long. */
    private static final int LIMIT = 64 * 1024;

    private static final String META = "meta ";

    private final Map<String, String> header = new HashMap<>();

    private UploadInput(String lines) {
        lines.lines().forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        if (colon > 0) {
            header.put(line.substring(0, colon), line.substring(colon + 2));
        }
    }

    static Upload of(byte[] input) {
        int blank = blankLine(input);
        String lines = new String(input, 0, Math.max(0, blank), StandardCharsets.UTF_8);
        return new UploadInput(lines)
                .with(Arrays.copyOfRange(input, blank < 0 ? 0 : blank + 2, input.length));
    }

    private static int blankLine(byte[] input) {
        for (int i = 0; i + 1 < input.length; i++) {
            if (input[i] == '\n' && input[i + 1] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private Upload with(byte[] content) {
        byte[] sent = header.containsKey("gzip") ? deflated(content) : content;
        Map<String, String> metadata = new HashMap<>();
        header.forEach((name, value) -> {
            if (name.startsWith(META)) {
                metadata.put(name.substring(META.length()), value);
            }
        });
        @Nullable String type = header.get("type");
        String name = header.getOrDefault("name", "");
        return new Upload(name, Gzip.inflated(sent, LIMIT), type, metadata);
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
