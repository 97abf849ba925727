package dev.standfirst.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the models of the quotes take up in a deployment zip.
 *
 * @param zipped bytes in the zip
 * @param plain bytes unzipped
 */
record Weights(long zipped, long plain) {
    private static final String RESOURCES = "dev/standfirst/quote/.*\\.txt";

    /** The size of the resources of package {@code quote} in {@code zip}. */
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
