package dev.standfirst.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class NoticeIT {
    private static final Path TARGET = Path.of("target");
    private static final Pattern SECTION =
            Pattern.compile("\nIn ([^\n]+):\n\n((?:[- ] ?\\S.*\n)+)");
    private static final Pattern LISTED = Pattern.compile("(?m)^- ([^(,\n]+?) ?[(,]");

    /** Which files a section of NOTICE is about, by its heading. */
    private static final Map<String, Set<String>> HEADINGS =
            Map.of(
                    "target/standfirst.jar, target/standfirst-ingest.zip and target/standfirst-summary.zip",
                            Set.of("standfirst", "standfirst-ingest", "standfirst-summary"),
                    "standfirst.jar and the ingest zip", Set.of("standfirst", "standfirst-ingest"),
                    "standfirst.jar", Set.of("standfirst"),
                    "the zips", Set.of("standfirst-ingest", "standfirst-summary"),
                    "the summary zip", Set.of("standfirst-summary"));

    /** What NOTICE calls the libraries of which a bill of materials has references with this in. */
    private static final Map<String, String> PRODUCTS =
            Map.ofEntries(
                    Map.entry("/com.fasterxml.jackson.core/", "Jackson core"),
                    Map.entry("/com.fasterxml.jackson.jr/", "jackson-jr"),
                    Map.entry("/software.amazon.awssdk/", "AWS SDK for Java 2"),
                    Map.entry("/org.reactivestreams/", "Reactive Streams"),
                    Map.entry("/org.slf4j/", "SLF4J"),
                    Map.entry("/org.jsoup/", "jsoup"),
                    Map.entry(
                            "/org.commonmark/",
                            "commonmark-java with its extensions for tables and footnotes"),
                    Map.entry("/org.snakeyaml/", "SnakeYAML Engine"),
                    Map.entry("/info.picocli/", "picocli"),
                    Map.entry("/com.amazonaws/", "AWS Lambda Java core"),
                    Map.entry("/org.crac/", "org.crac"));

    private final String notice;

    NoticeIT() throws IOException {
        notice = Files.readString(Path.of("NOTICE"));
    }

    @Test
    void listsWhatIsShippedWhereItIsShipped() throws IOException {
        Map<String, Set<String>> shipped = new TreeMap<>();
        for (String file : HEADINGS.values().stream().flatMap(Set::stream).distinct().toList()) {
            for (Component component : Bom.read(TARGET.resolve(file + ".cdx.json")).components()) {
                shipped.computeIfAbsent(product(component), any -> new TreeSet<>()).add(file);
            }
        }
        Map<String, Set<String>> listed = new TreeMap<>();
        Matcher sections = SECTION.matcher(notice);
        while (sections.find()) {
            Matcher products = LISTED.matcher(sections.group(2));
            while (products.find()) {
                listed.put(products.group(1), HEADINGS.get(sections.group(1)));
            }
        }
        assertThat(listed).isEqualTo(shipped);
    }

    /** A zip holds whole jars, and what is in them of this kind. */
    @Test
    void theJarHasEveryLicenceAndNoticeOfTheLibrariesInIt() throws IOException {
        String kept = String.join(" ", texts(TARGET.resolve("standfirst.jar")));
        List<String> given = new ArrayList<>();
        for (Path library : libraries()) {
            given.addAll(texts(library));
        }
        assertThat(given)
                .hasSizeGreaterThan(40)
                .allSatisfy(text -> assertThat(kept).contains(text));
    }

    private static String product(Component component) {
        return PRODUCTS.entrySet().stream()
                .filter(product -> component.ref().contains(product.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no product: " + component.ref()));
    }

    private static List<Path> libraries() throws IOException {
        Set<String> names =
                Bom.read(TARGET.resolve("standfirst.cdx.json")).components().stream()
                        .map(Component::jarName)
                        .collect(Collectors.toSet());
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .filter(path -> names.contains(path.getFileName().toString()))
                .toList();
    }

    /** Licences and notices in a jar, without its lines' breaks and indents. */
    private static List<String> texts(Path jar) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                if (entry.getName().matches("META-INF/.*(LICENSE|NOTICE)[^/]*")) {
                    byte[] bytes = file.getInputStream(entry).readAllBytes();
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    texts.add(text.replaceAll("\\s+", " ").strip());
                }
            }
        }
        return texts;
    }
}
