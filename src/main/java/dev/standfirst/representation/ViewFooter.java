package dev.standfirst.representation;

import dev.standfirst.representation.SummaryDocument.Provenance;
import dev.standfirst.representation.SummaryDocument.Warning;

import org.jspecify.annotations.Nullable;

/** The end of an article's page: how the summary came about, and its other forms. */
final class ViewFooter {
    private ViewFooter() {}

    static void write(Markup html, SummaryDocument summary, boolean hasText) {
        html.start("footer").line();
        forms(html, new ArticlePaths(summary.id()), hasText);
        about(html, summary);
        html.end().line();
    }

    /** With a parameter that only JSON has, as a browser that follows the link prefers HTML. */
    private static void forms(Markup html, ArticlePaths paths, boolean hasText) {
        html.start("nav").attribute("aria-label", "Other forms").start("ul").is("links");
        html.start("li").link(paths.summary() + "?quotes=all", "Summary as JSON").end();
        if (hasText) {
            html.start("li").link(paths.text(), "Text alone").end();
        }
        html.start("li").link(paths.status(), "Status").end();
        html.end().end().line();
    }

    private static void about(Markup html, SummaryDocument summary) {
        html.start("details").element("summary", "How this summary was made").line();
        if (!summary.warnings().isEmpty()) {
            html.start("ul").is("warnings");
            for (Warning warning : summary.warnings()) {
                html.start("li").element("code", warning.code()).text(" ");
                html.element("bdi", Characters.line(warning.detail())).end();
            }
            html.end().line();
        }
        provenance(html, summary);
        html.end().line();
    }

    private static void provenance(Markup html, SummaryDocument summary) {
        Provenance provenance = summary.provenance();
        html.start("dl");
        row(html, "Id", summary.id());
        row(html, "Bucket", provenance.bucket());
        row(html, "Key", provenance.key());
        row(html, "Version", provenance.versionId());
        row(html, "Read as", provenance.contentType());
        row(html, "SHA-256 of the text", provenance.textSha256());
        row(html, "Engine", provenance.engineVersion());
        row(html, "Words", Integer.toString(summary.wordCount()));
        html.end();
    }

    private static void row(Markup html, String term, @Nullable String value) {
        if (value != null) {
            html.start("div").element("dt", term).start("dd");
            html.element("bdi", Characters.shown(value)).end().end().line();
        }
    }
}
