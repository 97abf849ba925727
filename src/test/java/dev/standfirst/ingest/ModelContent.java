package dev.standfirst.ingest;

import dev.standfirst.article.Article;
import dev.standfirst.article.Metadata;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Refusal;
import dev.standfirst.article.Upload;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summary;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

/**
 * What a model's object holds.
 *
 * @param kind what ingest is to make of it
 * @param number tells it from others of its kind
 */
record ModelContent(Kind kind, int number) {
    private static final OffsetDateTime EMBARGO = OffsetDateTime.parse("2027-01-01T00:00:00Z");

    /** An engine that reads such contents. */
    static final Engine ENGINE =
            new Engine() {
                @Override
                public Reading read(Upload upload) {
                    return of(upload).reading();
                }

                @Override
                public Summary summarize(Article article, Provenance provenance) {
                    return FakeEngine.summary(article, provenance);
                }
            };

    enum Kind {
        TEXT,
        EMBARGOED,
        REFUSED,
        WITHDRAWING,
        TOO_LARGE,
        FORBIDDEN
    }

    String text() {
        return kind + " " + number;
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static ModelContent of(Upload upload) {
        String[] text = new String(upload.bytes(), StandardCharsets.UTF_8).split(" ", 2);
        return new ModelContent(Kind.valueOf(text[0]), Integer.parseInt(text[1]));
    }

    /** The byline is the text, so that what is stored beside a document tells what it is of. */
    private Reading reading() {
        return switch (kind) {
            case TEXT, EMBARGOED ->
                    new Reading.Read(
                            FakeEngine.article(
                                    text(),
                                    new Metadata(null, text(), null, null, null, embargo())));
            case WITHDRAWING -> new Reading.Withdrawn();
            case REFUSED -> Reading.refused(Refusal.Code.EMPTY, "Refused.");
            case TOO_LARGE, FORBIDDEN -> throw new IllegalStateException("not to be read: " + this);
        };
    }

    private @Nullable OffsetDateTime embargo() {
        return kind == Kind.EMBARGOED ? EMBARGO : null;
    }

    /** Whether {@code entry} is what is to be stored of {@code content}, null for none. */
    static boolean isStoredAs(@Nullable ModelContent content, Entry entry) {
        Outcome outcome = entry.state().outcome();
        if (content == null) {
            return outcome instanceof Outcome.Withdrawn;
        }
        return switch (content.kind) {
            case TEXT, EMBARGOED ->
                    outcome instanceof Outcome.Summarised summarised
                            && content.isSummarisedAs(summarised, entry);
            case WITHDRAWING -> outcome instanceof Outcome.Withdrawn;
            case REFUSED -> isRejected(outcome, Refusal.Code.EMPTY);
            case TOO_LARGE -> isRejected(outcome, Refusal.Code.TOO_LARGE);
            case FORBIDDEN -> isRejected(outcome, Refusal.Code.FORBIDDEN);
        };
    }

    private boolean isSummarisedAs(Outcome.Summarised outcome, Entry entry) {
        Document text = entry.documents().get(Part.TEXT);
        return text().equals(outcome.brief().byline())
                && (kind == Kind.EMBARGOED) == (outcome.embargoUntil() != null)
                && text != null
                && text.tag().equals(Document.tagOf(bytes()));
    }

    static boolean isRejected(Outcome outcome, Refusal.Code code) {
        return outcome instanceof Outcome.Rejected rejected
                && rejected.code().equals(code.toString());
    }

    @Override
    public String toString() {
        return '"' + text() + '"';
    }
}
