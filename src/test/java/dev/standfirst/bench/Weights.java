package dev.standfirst.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the models and word lists of the engine take up in a deployment zip.
 *
 * @param zipped bytes in the zip
 * @param plain bytes unzipped
 */
record Weights(long zipped, long plain) {
    private static final String RESOURCES = "dev/standfirst/(?:text|entity|quote|fact)/.*\\.txt";

    /** The size of the engine's resources in {@code zip}. */
    static Weights in(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> entries =
                    file.stream().filter(entry -> entry.getName().matches(RESOURCES)).toList();
            return new Weights(
                    entries.stream().mapToLong(ZipEntry::getCompressedSize).sum(),
                    entries.stream().mapToLong(ZipEntry::getSize).sum());
        }
    }
}
