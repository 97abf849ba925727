package dev.standfirst.ingest;

import dev.standfirst.article.Warning;
import dev.standfirst.store.Document;
import dev.standfirst.store.Part;
import dev.standfirst.summary.Cut;
import dev.standfirst.summary.Summary;
import dev.standfirst.summary.SummaryJson;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the documents that are kept of a summarised article. What is too large for the store is cut
 * until it fits, what matters least first, and the summary's warnings say so.
 */
final class Documents {
    private final Summary whole;
    private final Set<String> gone = new LinkedHashSet<>();

    private Documents(Summary whole) {
        this.whole = whole;
    }

    /** The documents of {@code summary}: its JSON form, and its text unless that is too large. */
    static Map<Part, Document> of(Summary summary) {
        byte[] content = summary.article().text().string().getBytes(StandardCharsets.UTF_8);
        Document text = Document.of(content);
        return Document.fits(content, text)
                ? Map.of(Part.TEXT, text, Part.SUMMARY, fitting(summary))
                : Map.of(Part.SUMMARY, fitting(withoutText(summary, content.length)));
    }

    private static Summary withoutText(Summary summary, int bytes) {
        return warned(
                summary,
                new Warning(
                        "text-not-stored",
                        "The text is too large to be kept beside the summary: "
                                + bytes
                                + " bytes."));
    }

    private static Document fitting(Summary summary) {
        Document document = rendered(summary);
        return document != null ? document : new Documents(summary).cut();
    }

    private Document cut() {
        Summary summary = whole;
        for (Cut cut : Cut.values()) {
            for (Summary shorter = cut.shorter(summary);
                    shorter != null;
                    shorter = cut.shorter(summary)) {
                summary = shorter;
                gone.add(cut.what());
                Document document = rendered(warned(summary, whatIsGone(summary)));
                if (document != null) {
                    return document;
                }
            }
        }
        throw new IllegalStateException("a summary that no cut makes small enough");
    }

    private Warning whatIsGone(Summary kept) {
        return new Warning(
                "summary-cut",
                "The summary was too large to be kept whole. Cut: %s. Kept: %d of %d facts, %d of %d quotes."
                        .formatted(
                                String.join(", ", gone),
                                kept.facts().size(),
                                whole.facts().size(),
                                kept.quotes().size(),
                                whole.quotes().size()));
    }

    private static Summary warned(Summary summary, Warning warning) {
        List<Warning> warnings = new ArrayList<>(summary.warnings());
        warnings.add(warning);
        return Cut.warned(summary, warnings);
    }

    private static @Nullable Document rendered(Summary summary) {
        byte[] json = SummaryJson.bytes(summary);
        Document document = Document.of(json);
        return Document.fits(json, document) ? document : null;
    }
}
