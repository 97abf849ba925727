package dev.standfirst.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a bill of materials beside each file that is shipped, of what is in that file: {@code BOM
 * FOLDER}, where BOM is the bill of all that Maven resolved. Fails where something is shipped under
 * a licence that is not allowed.
 */
public final class Boms {
    private final Bom resolved;
    private final Path folder;

    private Boms(Bom resolved, Path folder) {
        this.resolved = resolved;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Boms boms = new Boms(Bom.read(Path.of(args[0])), Path.of(args[1]));
        boms.write("standfirst-ingest", ".zip");
        boms.write("standfirst-summary", ".zip");
        boms.write("standfirst", ".jar");
    }

    private void write(String name, String extension) throws IOException {
        Path file = folder.resolve(name + extension);
        Bom bom =
                resolved.of(
                        file,
                        extension.equals(".zip")
                                ? Libraries.inZip(file)
                                : Libraries.shadedInto(file, candidates()));
        Licences.check(bom.components());
        bom.write(folder.resolve(name + ".cdx.json"));
    }

    /** What Maven resolved, on the class path that this runs with. */
    private List<Path> candidates() throws IOException {
        Set<String> checksums =
                resolved.components().stream().map(Component::sha256).collect(Collectors.toSet());
        List<Path> found = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            if (Files.isRegularFile(jar)
                    && checksums.contains(Sha256.of(Files.readAllBytes(jar)))) {
                found.add(jar);
            }
        }
        return found;
    }
}
