package dev.standfirst.fuzz;

import dev.standfirst.text.WordList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The campaigns: one for each format, so that each has its share, and one for events. */
final class Plans {
    private static final String READING = "dev.standfirst.fuzz.tried.ReadingTarget";
    private static final String EVENTS = "dev.standfirst.ingest.EventTarget";
    private static final Path FORMATS = Path.of("src/test/resources/formats");

    private static final String SAID =
            """
            meta headline: =?UTF-8?Q?L=C3=ADghthouse_to_shine?=
            meta byline: Ruth%20Okoro
            meta published-at: 2026-11-20T09:30:00Z
            meta language: en-GB
            meta canonical-url: https://example.org/lighthouse
            meta embargo-until: 2026-11-20T12:00:00+01:00
            meta status: usable
            """;

    private Plans() {}

    static List<Campaign.Plan> all() {
        return List.of(
                reading("text", 15, texts(), "text"),
                reading("html", 20, uploads(".html"), "html", "text"),
                reading("markdown", 15, uploads(".md"), "markdown", "html", "text"),
                reading("ninjs", 15, uploads(".json"), "ninjs", "html", "text"),
                reading("xml", 15, uploads(".xml"), "xml", "html", "text"),
                new Campaign.Plan("events", EVENTS, events(), tokens("events"), 20));
    }

    private static Campaign.Plan reading(
            String name, int share, List<byte[]> seeds, String... tokens) {
        return new Campaign.Plan(name, READING, seeds, tokens(tokens), share);
    }

    /** Each file of {@code ending} as it is named, by its content alone, and compressed. */
    private static List<byte[]> uploads(String ending) {
        List<byte[]> uploads = new ArrayList<>();
        for (Path file : files(FORMATS, ending)) {
            byte[] content = content(file);
            uploads.add(upload("name: " + file.getFileName() + "\n", content));
            uploads.add(upload("name: a\n" + SAID, content));
            uploads.add(upload("name: a" + ending + ".gz\ngzip: yes\n", content));
        }
        return uploads;
    }

    private static List<byte[]> texts() {
        List<byte[]> texts = new ArrayList<>(uploads(".txt"));
        byte[] content = content(FORMATS.resolve("lighthouse.txt"));
        String text = new String(content, StandardCharsets.UTF_8);
        texts.add(upload("type: text/plain\n", text.getBytes(StandardCharsets.UTF_16)));
        texts.add(
                upload(
                        "type: text/plain; charset=windows-1252\n",
                        text.getBytes(StandardCharsets.ISO_8859_1)));
        return texts;
    }

    private static byte[] upload(String header, byte[] content) {
        byte[] lines = (header + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] upload = new byte[lines.length + content.length];
        System.arraycopy(lines, 0, upload, 0, lines.length);
        System.arraycopy(content, 0, upload, lines.length, content.length);
        return upload;
    }

    /**
     * The sample events, and messages without the event around them, so that they are seen as they
     * are.
     */
    private static List<byte[]> events() {
        List<byte[]> events = new ArrayList<>();
        Stream.of("s3-put", "sqs-put", "sqs-delete", "sqs-several-records", "sqs-test-event")
                .forEach(name -> events.add(content(Path.of("events", name + ".json"))));
        String put = new String(content(Path.of("events/s3-put.json")), StandardCharsets.UTF_8);
        String wish =
                "{\"reprocess\":{\"bucket\":\"b\",\"key\":\"articles/a.txt\",\"olderThan\":\"1.0.0\"}}";
        String messages =
                "messages\n" + put.strip() + "\n--\n" + wish + "\n--\n{\"Event\":\"s3:TestEvent\"}";
        events.add(messages.getBytes(StandardCharsets.UTF_8));
        events.add(("messages\n" + wish).getBytes(StandardCharsets.UTF_8));
        return events;
    }

    private static List<byte[]> tokens(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> WordList.lines(Plans.class, list + ".txt").stream())
                .map(token -> token.translateEscapes().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
