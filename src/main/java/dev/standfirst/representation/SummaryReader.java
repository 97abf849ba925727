package dev.standfirst.representation;

import dev.standfirst.representation.SummaryDocument.Entities;
import dev.standfirst.representation.SummaryDocument.Fact;
import dev.standfirst.representation.SummaryDocument.Figure;
import dev.standfirst.representation.SummaryDocument.Headline;
import dev.standfirst.representation.SummaryDocument.Person;
import dev.standfirst.representation.SummaryDocument.Provenance;
import dev.standfirst.representation.SummaryDocument.Quote;
import dev.standfirst.representation.SummaryDocument.Span;
import dev.standfirst.representation.SummaryDocument.Speaker;
import dev.standfirst.representation.SummaryDocument.Warning;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Reads a stored summary. */
final class SummaryReader {
    private SummaryReader() {}

    /** As {@link SummaryDocument#of} says. */
    static SummaryDocument read(byte[] json) {
        JsonObject summary = JsonObject.of(json);
        String id = summary.string("id");
        if (id == null) {
            throw new IllegalArgumentException("no summary: it has no id");
        }
        return new SummaryDocument(
                id,
                headline(summary.object("headline")),
                summary.words("byline"),
                moment(summary.string("publishedAt")),
                summary.words("language"),
                summary.count("wordCount"),
                summary.count("readingSeconds"),
                summary.objects("facts", SummaryReader::fact),
                summary.objects("quotes", SummaryReader::quote),
                entities(summary.object("entities")),
                summary.objects("warnings", SummaryReader::warning),
                provenance(summary.object("provenance")));
    }

    private static @Nullable Headline headline(JsonObject headline) {
        String text = headline.words("text");
        return text == null
                ? null
                : new Headline(text, "derived".equals(headline.string("origin")));
    }

    private static @Nullable OffsetDateTime moment(@Nullable String iso) {
        try {
            return iso == null ? null : OffsetDateTime.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Fact fact(JsonObject fact) {
        String text = fact.words("text");
        return text == null
                ? null
                : new Fact(
                        text,
                        fact.objects("spans", SummaryReader::span),
                        fact.objects("figures", SummaryReader::figure));
    }

    private static @Nullable Figure figure(JsonObject figure) {
        String kind = figure.words("kind");
        String text = figure.words("text");
        return kind == null || text == null
                ? null
                : new Figure(
                        kind,
                        text,
                        figure.scalar("value"),
                        figure.scalar("valueTo"),
                        figure.words("unit"),
                        figure.words("qualifier"),
                        figure.isTrue("approximate"));
    }

    private static @Nullable Quote quote(JsonObject quote) {
        String text = quote.words("text");
        return text == null
                ? null
                : new Quote(
                        quote.isTrue("key"),
                        text,
                        quote.objects("spans", SummaryReader::span),
                        speaker(quote.objectOrNull("speaker")));
    }

    private static @Nullable Speaker speaker(@Nullable JsonObject speaker) {
        return speaker == null
                ? null
                : new Speaker(
                        speaker.words("name"),
                        speaker.words("role"),
                        span(speaker.object("mention")));
    }

    private static @Nullable Span span(JsonObject span) {
        int start = span.integer("start");
        int end = span.integer("end");
        return start < 0 || end <= start ? null : new Span(start, end);
    }

    private static Entities entities(JsonObject entities) {
        return new Entities(
                entities.objects("people", SummaryReader::person),
                entities.objects("organisations", named -> named.words("name")),
                entities.objects("places", named -> named.words("name")));
    }

    private static @Nullable Person person(JsonObject person) {
        String name = person.words("name");
        return name == null ? null : new Person(name, person.words("role"));
    }

    private static @Nullable Warning warning(JsonObject warning) {
        String code = warning.words("code");
        String detail = warning.words("detail");
        return code == null || detail == null ? null : new Warning(code, detail);
    }

    private static Provenance provenance(JsonObject provenance) {
        return new Provenance(
                provenance.words("bucket"),
                provenance.words("key"),
                provenance.words("versionId"),
                provenance.words("contentType"),
                provenance.words("textSha256"),
                provenance.words("engineVersion"));
    }
}
