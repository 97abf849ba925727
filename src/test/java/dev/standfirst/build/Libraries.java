package dev.standfirst.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Which libraries a file that is shipped holds, by what is in it: the SHA-256 of their jars. */
final class Libraries {
    private Libraries() {}

    /** Those that are whole in the zip's folder {@code lib}. */
    static List<String> inZip(Path zip) throws IOException {
        List<String> found = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                if (entry.getName().endsWith(".jar")) {
                    found.add(Sha256.of(file.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return found;
    }

    /**
     * Those whose classes were copied into {@code jar}.
     *
     * @param candidates the jars that may have been
     * @throws IllegalArgumentException if it has a class that neither they have nor this project
     */
    static List<String> shadedInto(Path jar, List<Path> candidates) throws IOException {
        Map<String, Long> shaded = classes(jar);
        Set<String> unexplained = new HashSet<>(shaded.keySet());
        unexplained.removeIf(name -> name.startsWith("dev/standfirst/"));
        List<String> found = new ArrayList<>();
        for (Path candidate : candidates) {
            Map<String, Long> classes = classes(candidate);
            if (!classes.isEmpty() && shaded.entrySet().containsAll(classes.entrySet())) {
                found.add(Sha256.of(Files.readAllBytes(candidate)));
                unexplained.removeAll(classes.keySet());
            }
        }
        if (!unexplained.isEmpty()) {
            throw new IllegalArgumentException("of no library: " + unexplained);
        }
        return found;
    }

    /** The classes of a jar with their CRCs; a module's declaration is not carried over. */
    private static Map<String, Long> classes(Path jar) throws IOException {
        Map<String, Long> classes = new HashMap<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .filter(entry -> !entry.getName().endsWith("module-info.class"))
                    .forEach(entry -> classes.put(entry.getName(), entry.getCrc()));
        }
        return classes;
    }
}
