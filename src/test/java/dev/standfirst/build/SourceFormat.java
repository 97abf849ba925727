package dev.standfirst.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds the sources to one layout, or gives it to them: {@code check|write FOLDER…}.
 *
 * <p>The build runs it on the toolchain's JDK, because the formatter parses with the compiler of
 * the JDK it runs on and Maven may run on an older one. The layout is google-java-format's with
 * four spaces of indentation.
 */
public final class SourceFormat {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private SourceFormat() {}

    /** Exits with 1 where a file is laid out otherwise and the mode is {@code check}. */
    public static void main(String[] args) throws Exception {
        boolean write = args[0].equals("write");
        List<Path> strays = new ArrayList<>();
        for (String folder : Arrays.asList(args).subList(1, args.length)) {
            strays.addAll(strays(Path.of(folder), write));
        }
        if (!strays.isEmpty() && !write) {
            strays.forEach(file -> System.err.println("not laid out: " + file));
            System.err.println("run: mvn -Pformat");
            System.exit(1);
        }
        System.out.println((write ? "laid out anew: " : "source layout: strays: ") + strays.size());
    }

    private static List<Path> strays(Path folder, boolean write)
            throws IOException, FormatterException {
        List<Path> strays = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String source = Files.readString(file);
                String wanted = laidOut(source);
                if (wanted.equals(source)) {
                    continue;
                }
                strays.add(file);
                if (write) {
                    Files.writeString(file, wanted);
                }
            }
        }
        return strays;
    }

    private static String laidOut(String source) throws FormatterException {
        String ordered = ImportOrderer.reorderImports(source, Style.AOSP);
        return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    }
}
