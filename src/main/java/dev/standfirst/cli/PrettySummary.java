package dev.standfirst.cli;

import dev.standfirst.article.Refusal;
import dev.standfirst.article.Warning;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.Figure;
import dev.standfirst.quote.Quote;
import dev.standfirst.quote.Quote.Speaker;
import dev.standfirst.summary.Summary;
import dev.standfirst.text.SourceText;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** A summary as a person reads it. */
final class PrettySummary {
    private static final String INDENT = "     ";

    private final Summary summary;
    private final SourceText text;
    private final StringBuilder out = new StringBuilder();

    private PrettySummary(Summary summary) {
        this.summary = summary;
        this.text = summary.article().text();
    }

    /** Several lines, each ended. */
    static String of(Summary summary) {
        PrettySummary pretty = new PrettySummary(summary);
        pretty.head();
        pretty.facts();
        pretty.quotes();
        pretty.warnings();
        return pretty.out.toString();
    }

    /** That and why the article is refused. */
    static String of(String id, Refusal refusal) {
        return id + "\nrejected (" + refusal.code() + "): " + refusal.detail() + "\n";
    }

    private void head() {
        line(summary.provenance().id());
        line(summary.headline() == null ? "(no headline)" : summary.headline().text());
        String byline = summary.article().metadata().byline();
        String words = summary.wordCount() + " words, " + summary.readingSeconds() + " s to read";
        line(byline == null ? words : byline + " · " + words);
    }

    private void facts() {
        section("Facts");
        int rank = 0;
        for (Fact fact : summary.facts()) {
            line(numbered(++rank) + flat(text.at(fact.spans())));
            fact.figures().forEach(figure -> line(INDENT + figure(figure)));
        }
    }

    private String figure(Figure figure) {
        String value =
                switch (figure.value()) {
                    case null -> "";
                    case Figure.Value.Amount amount ->
                            " = " + amount.amount().stripTrailingZeros().toPlainString();
                    case Figure.Value.Moment moment -> " = " + moment.iso();
                };
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        return figure.kind() + ": " + flat(text.at(figure.span())) + value + unit;
    }

    private void quotes() {
        section("Quotes");
        int rank = 0;
        for (Quote quote : summary.quotes()) {
            line(numbered(++rank) + "“" + flat(quote.in(text)) + "”" + (quote.key() ? "  *" : ""));
            line(INDENT + "— " + said(quote.speaker()));
        }
    }

    private String said(@Nullable Speaker speaker) {
        if (speaker == null) {
            return "speaker not known";
        }
        if (speaker.name() == null) {
            return flat(text.at(speaker.mention()));
        }
        return speaker.role() == null ? speaker.name() : speaker.name() + ", " + speaker.role();
    }

    private void warnings() {
        if (summary.warnings().isEmpty()) {
            return;
        }
        section("Warnings");
        for (Warning warning : summary.warnings()) {
            line("  " + warning.code() + ": " + warning.detail());
        }
    }

    private void section(String name) {
        line("");
        line(name);
    }

    private static String numbered(int rank) {
        return String.format(Locale.ROOT, "%3d. ", rank);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
