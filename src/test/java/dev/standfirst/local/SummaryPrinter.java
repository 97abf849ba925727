package dev.standfirst.local;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Lays out a served summary for a person, at most 100 columns wide. */
final class SummaryPrinter {
    private static final int COLUMNS = 100;
    private static final String INDENT = "     ";
    private static final String RULE = "─".repeat(COLUMNS);

    private final JsonNode summary;
    private final String text;
    private final List<String> lines = new ArrayList<>();

    private SummaryPrinter(JsonNode summary, String text) {
        this.summary = summary;
        this.text = text;
    }

    /**
     * Lines, each ended.
     *
     * @param text the article's text, from which facts and quotes are taken by their offsets
     */
    static String print(JsonNode summary, String text) {
        SummaryPrinter printer = new SummaryPrinter(summary, text);
        printer.lines.add(RULE);
        printer.head();
        printer.facts();
        printer.quotes();
        printer.warnings();
        printer.lines.add(RULE);
        return printer.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void head() {
        wrapped("", "", summary.path("headline").path("text").asText("(no headline)"));
        List<String> about = new ArrayList<>();
        for (String member : List.of("byline", "publishedAt")) {
            if (summary.path(member).isTextual()) {
                about.add(summary.path(member).asText());
            }
        }
        about.add(summary.path("wordCount").asInt() + " words");
        about.add(summary.path("readingSeconds").asInt() + " s to read");
        wrapped("", "", String.join(" · ", about));
    }

    private void facts() {
        section("FACTS");
        for (JsonNode fact : summary.path("facts")) {
            wrapped(rank(fact, ' '), INDENT, verbatim(fact));
            String source = fact.path("assertedBy").path("name").asText("");
            if (!source.isEmpty() && !source.equals("null")) {
                wrapped(INDENT + "according to ", INDENT, source);
            }
            for (JsonNode figure : fact.path("figures")) {
                wrapped(INDENT + "= ", INDENT + "  ", figure(figure));
            }
        }
    }

    private static String figure(JsonNode figure) {
        StringBuilder line = new StringBuilder(figure.path("text").asText()).append(": ");
        line.append(figure.path("kind").asText());
        for (String member : List.of("qualifier", "value")) {
            append(line, " ", figure.path(member));
        }
        append(line, "–", figure.path("valueTo"));
        append(line, " ", figure.path("unit"));
        if (figure.path("approximate").asBoolean()) {
            line.append(" (approximate)");
        }
        return line.toString();
    }

    private static void append(StringBuilder line, String before, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            line.append(before).append(value.asText());
        }
    }

    private void quotes() {
        section("QUOTES (* to show first)");
        for (JsonNode quote : summary.path("quotes")) {
            char mark = quote.path("key").asBoolean() ? '*' : ' ';
            wrapped(rank(quote, mark), INDENT, inMarks(verbatim(quote)));
            wrapped(INDENT + "— ", INDENT + "  ", speaker(quote.path("speaker")));
        }
    }

    /**
     * A quotation that is set off as a block, or stands between other marks, has none of its own.
     */
    private static String inMarks(String verbatim) {
        boolean marked = verbatim.startsWith("“") || verbatim.startsWith("\"");
        return marked ? verbatim : "“" + verbatim + "”";
    }

    private String speaker(JsonNode speaker) {
        if (!speaker.path("name").isTextual()) {
            return speaker.has("mention")
                    ? at(speaker.path("mention")) + " (not named)"
                    : "speaker not known";
        }
        String role = speaker.path("role").isTextual() ? ", " + speaker.path("role").asText() : "";
        return speaker.path("name").asText() + role;
    }

    /** What an item's spans cover, with dots where something between them is left out. */
    private String verbatim(JsonNode item) {
        List<String> parts = new ArrayList<>();
        item.path("spans").forEach(span -> parts.add(at(span)));
        return String.join(" … ", parts);
    }

    private String at(JsonNode span) {
        return text.substring(span.path("start").asInt(), span.path("end").asInt());
    }

    private void warnings() {
        if (summary.path("warnings").isEmpty()) {
            return;
        }
        section("WARNINGS");
        for (JsonNode warning : summary.path("warnings")) {
            wrapped(
                    "  ",
                    INDENT,
                    warning.path("code").asText() + ": " + warning.path("detail").asText());
        }
    }

    private void section(String title) {
        lines.add("");
        lines.add(title);
    }

    private static String rank(JsonNode item, char mark) {
        return String.format(Locale.ROOT, "%2d.%c ", item.path("rank").asInt(), mark);
    }

    /** A paragraph that starts with {@code first}, its further lines with {@code further}. */
    private void wrapped(String first, String further, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(further);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }

    /** In one line: the headline, and how much there is below it. */
    static String brief(JsonNode summary) {
        return "%s (%d facts, %d quotes)"
                .formatted(
                        summary.path("headline").path("text").asText("no headline"),
                        count(summary.path("facts")),
                        count(summary.path("quotes")));
    }

    private static long count(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).count();
    }
}
