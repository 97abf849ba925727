package dev.standfirst.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A deployment zip of the bare handler, with the same libraries as the summary function's. */
public final class BareZip {
    private static final String LIBRARIES = "lib/";

    private BareZip() {}

    /** Writes {@code zip}, with the libraries that are in {@code summaryZip}. */
    public static void write(Path zip, Path summaryZip) throws IOException {
        Files.createDirectories(zip.toAbsolutePath().getParent());
        String name = BareHandler.class.getName().replace('.', '/') + ".class";
        try (ZipFile from = new ZipFile(summaryZip.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(zip));
                InputStream handler = BareHandler.class.getResourceAsStream("/" + name)) {
            put(to, name, handler);
            Enumeration<? extends ZipEntry> entries = from.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
                    put(to, entry.getName(), from.getInputStream(entry));
                }
            }
        }
    }

    private static void put(ZipOutputStream to, String name, InputStream content)
            throws IOException {
        to.putNextEntry(new ZipEntry(name));
        content.transferTo(to);
    }
}
