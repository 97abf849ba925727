package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Article;
import dev.standfirst.article.Metadata;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;
import dev.standfirst.ingest.Bucket.Fetched;
import dev.standfirst.store.Brief;
import dev.standfirst.store.Outcome;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summary;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

class EntryMakerTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00.123456789Z");

    private static Outcome outcome(Metadata metadata, @Nullable Instant modified) {
        Engine engine =
                new Engine() {
                    @Override
                    public Reading read(Upload upload) {
                        return new Reading.Read(FakeEngine.article("text", metadata));
                    }

                    @Override
                    public Summary summarize(Article article, Provenance provenance) {
                        return FakeEngine.summary(article, provenance);
                    }
                };
        EntryMaker entries = new EntryMaker(engine, Clock.fixed(NOW, ZoneOffset.UTC));
        Upload upload = Upload.of("articles/a.txt", new byte[0]);
        Fetched.Found found = new Fetched.Found(upload, "v1", modified);
        return entries.made("a.txt", "b", "articles/a.txt", null, found).entry().state().outcome();
    }

    private static Metadata dates(@Nullable String published, @Nullable String embargo) {
        return new Metadata(null, null, time(published), null, null, time(embargo));
    }

    private static @Nullable OffsetDateTime time(@Nullable String iso) {
        return iso == null ? null : OffsetDateTime.parse(iso);
    }

    @Test
    void knowsWhenAnArticleWasPublishedAndMayBeShown() {
        assertThat(
                        outcome(
                                dates("2026-11-20T00:30:00+02:00", "2026-11-21T06:00:00-05:00"),
                                FakeBucket.UPLOADED))
                .isEqualTo(
                        new Outcome.Summarised(
                                Instant.parse("2026-11-19T22:30:00Z"),
                                Instant.parse("2026-11-21T11:00:00Z"),
                                true,
                                Brief.EMPTY));
    }

    @Test
    void takesAnArticleWithoutADateForPublishedWhenItWasUploaded() {
        assertThat(outcome(Metadata.NONE, FakeBucket.UPLOADED))
                .isEqualTo(new Outcome.Summarised(FakeBucket.UPLOADED, null, true, Brief.EMPTY));
        assertThat(outcome(Metadata.NONE, null))
                .isEqualTo(
                        new Outcome.Summarised(
                                Instant.parse("2026-11-20T12:00:00.123Z"),
                                null,
                                true,
                                Brief.EMPTY));
    }
}
