package dev.standfirst.representation;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A stored summary, version 1, as far as its forms need it. What is not known is null or empty.
 *
 * @param id the article's id
 * @param wordCount words of the story
 * @param readingSeconds how long it takes to read
 * @param facts best first
 * @param quotes best first
 */
public record SummaryDocument(
        String id,
        @Nullable Headline headline,
        @Nullable String byline,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String language,
        int wordCount,
        int readingSeconds,
        List<Fact> facts,
        List<Quote> quotes,
        Entities entities,
        List<Warning> warnings,
        Provenance provenance) {

    public SummaryDocument {
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a stored summary. Members that it does not know are ignored, those that are missing or
     * of another type count as not known, and a list's item without what makes it one is left out.
     * Every string is well-formed UTF-16: half a surrogate pair is read as U+FFFD.
     *
     * @throws IllegalArgumentException if {@code json} is no JSON object in UTF-8 or has no id
     */
    public static SummaryDocument of(byte[] json) {
        return SummaryReader.read(json);
    }

    /**
     * A range {@code [start, end)} of the canonical text, in UTF-16 code units. The text may be
     * shorter.
     *
     * @param start {@code >= 0}
     * @param end {@code > start}
     */
    public record Span(int start, int end) {}

    /**
     * What stands above the article.
     *
     * @param derived whether it was cut from the best fact, not supplied with the article
     */
    public record Headline(String text, boolean derived) {}

    /** A statement of the article's. */
    public record Fact(String text, List<Span> spans, List<Figure> figures) {
        public Fact {
            spans = List.copyOf(spans);
            figures = List.copyOf(figures);
        }
    }

    /**
     * An amount or a moment that a fact names.
     *
     * @param value a plain decimal number or an ISO 8601 date or time
     * @param valueTo the upper end of a range
     * @param unit an ISO 4217 code, a UCUM unit or the thing counted
     * @param approximate whether the value or unit is an interpretation
     */
    public record Figure(
            String kind,
            String text,
            @Nullable String value,
            @Nullable String valueTo,
            @Nullable String unit,
            @Nullable String qualifier,
            boolean approximate) {}

    /**
     * What somebody said.
     *
     * @param key whether it is one of those to show
     */
    public record Quote(boolean key, String text, List<Span> spans, @Nullable Speaker speaker) {
        public Quote {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Who said it.
     *
     * @param mention where the text names them
     */
    public record Speaker(@Nullable String name, @Nullable String role, @Nullable Span mention) {}

    /** Who and what is named. */
    public record Entities(List<Person> people, List<String> organisations, List<String> places) {
        public Entities {
            people = List.copyOf(people);
            organisations = List.copyOf(organisations);
            places = List.copyOf(places);
        }
    }

    /** Somebody named. */
    public record Person(String name, @Nullable String role) {}

    /** What was missing, guessed, left out or cut. */
    public record Warning(String code, String detail) {}

    /** What the summary was made from, and by what. */
    public record Provenance(
            @Nullable String bucket,
            @Nullable String key,
            @Nullable String versionId,
            @Nullable String contentType,
            @Nullable String textSha256,
            @Nullable String engineVersion) {}
}
