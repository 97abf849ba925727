package dev.standfirst.representation;

import dev.standfirst.representation.SummaryDocument.Fact;
import dev.standfirst.representation.SummaryDocument.Quote;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A summary in a few lines of plain text, for a screen reader or a text message: headline; byline
 * and date; up to three facts; the best key quote and who said it. What is not known is left out,
 * line by line. White space is folded to single spaces, and controls, bidi controls and other
 * invisible formatting are dropped; nothing else is changed, except that a quote's comma before its
 * attribution goes. The speaker's dash is one that is read as a pause.
 */
public final class PlainText {
    /** Changes with what is rendered for the same summary. */
    public static final String VERSION = "1";

    private static final int FACTS = 3;

    private PlainText() {}

    /** {@code summary} in UTF-8, each line ended by a line feed. */
    public static byte[] of(SummaryDocument summary) {
        List<String> lines = new ArrayList<>();
        if (summary.headline() != null) {
            lines.add(Characters.line(summary.headline().text()));
        }
        lines.add(origin(summary));
        summary.facts().stream()
                .limit(FACTS)
                .map(Fact::text)
                .map(Characters::line)
                .forEach(lines::add);
        summary.quotes().stream()
                .filter(Quote::key)
                .limit(1)
                .map(PlainText::quote)
                .forEach(lines::add);
        lines.removeIf(String::isEmpty);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String origin(SummaryDocument summary) {
        List<String> parts = new ArrayList<>();
        if (summary.byline() != null) {
            parts.add(Words.byline(summary.byline()));
        }
        if (summary.publishedAt() != null) {
            parts.add(Words.date(summary.publishedAt()));
        }
        return String.join(", ", parts);
    }

    private static String quote(Quote quote) {
        String speaker = Words.speaker(quote.speaker());
        return speaker == null ? Words.quotation(quote) : Words.quotation(quote) + " — " + speaker;
    }
}
