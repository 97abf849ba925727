package dev.standfirst.ingest;

import dev.standfirst.article.Article;
import dev.standfirst.article.Body;
import dev.standfirst.article.Metadata;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Refusal;
import dev.standfirst.article.Upload;
import dev.standfirst.entity.Entities;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summary;
import dev.standfirst.text.SourceText;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** An engine that finds nothing, refuses what is empty and can be made to fail by a text. */
final class FakeEngine implements Engine {
    static final String WITHDRAWAL = "withdrawn, please";
    static final String ENDLESS = "no end, please";
    static final String EXCEPTION = "an exception, please";
    static final String OVERFLOW = "a stack overflow, please";
    static final String OUT_OF_MEMORY = "all the memory, please";

    @Override
    public Reading read(Upload upload) {
        String text = new String(upload.bytes(), StandardCharsets.UTF_8);
        return switch (text) {
            case "" -> Reading.refused(Refusal.Code.EMPTY, "The upload holds no bytes.");
            case WITHDRAWAL -> new Reading.Withdrawn();
            case ENDLESS -> endless();
            case EXCEPTION -> throw new IllegalStateException("cannot read: " + text);
            case OVERFLOW -> throw new StackOverflowError(text);
            case OUT_OF_MEMORY -> throw new OutOfMemoryError(text);
            default -> new Reading.Read(article(text, Metadata.NONE));
        };
    }

    /** Until it is interrupted, to leave no thread behind. */
    private static Reading endless() {
        while (!Thread.interrupted()) {
            Thread.onSpinWait();
        }
        throw new IllegalStateException("interrupted");
    }

    @Override
    public Summary summarize(Article article, Provenance provenance) {
        return summary(article, provenance);
    }

    static Article article(String text, Metadata metadata) {
        return new Article(new SourceText(text), List.of(), metadata, "text/plain", List.of());
    }

    static Summary summary(Article article, Provenance provenance) {
        return new Summary(
                provenance,
                article,
                null,
                0,
                List.of(),
                List.of(),
                Entities.of(new Body(article, List.of())),
                article.warnings());
    }
}
