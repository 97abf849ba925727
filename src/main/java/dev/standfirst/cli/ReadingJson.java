package dev.standfirst.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.standfirst.article.Article;
import dev.standfirst.article.Metadata;
import dev.standfirst.article.Paragraph;
import dev.standfirst.article.Refusal;
import dev.standfirst.article.Warning;
import dev.standfirst.summary.Summary;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The JSON form of what became of reading an article. */
final class ReadingJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ReadingJson() {}

    /** The text, its paragraphs and the metadata of {@code article}. */
    static byte[] article(String id, Article article) {
        return document(json -> article(id, article, json));
    }

    /** That and why the article is refused. */
    static byte[] refusal(String id, Refusal refusal) {
        return document(json -> {
            json.writeStringField("schemaVersion", Summary.SCHEMA_VERSION);
            json.writeStringField("id", id);
            json.writeStringField("status", "rejected");
            json.writeObjectFieldStart("reason");
            json.writeStringField("code", refusal.code().toString());
            json.writeStringField("detail", refusal.detail());
            json.writeEndObject();
        });
    }

    /** That the article is withdrawn. */
    static byte[] withdrawal(String id) {
        return document(json -> {
            json.writeStringField("schemaVersion", Summary.SCHEMA_VERSION);
            json.writeStringField("id", id);
            json.writeStringField("status", "withdrawn");
        });
    }

    private static void article(String id, Article article, JsonGenerator json) throws IOException {
        Metadata metadata = article.metadata();
        json.writeStringField("id", id);
        json.writeStringField("contentType", article.contentType());
        json.writeStringField("headline", metadata.headline());
        json.writeStringField("byline", metadata.byline());
        json.writeStringField("publishedAt", moment(metadata.publishedAt()));
        json.writeStringField("language", metadata.language());
        json.writeStringField("canonicalUrl", metadata.canonicalUrl());
        json.writeStringField("embargoUntil", moment(metadata.embargoUntil()));
        json.writeStringField("text", article.text().string());
        paragraphs(article, json);
        warnings(article, json);
    }

    private static @Nullable String moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private static void paragraphs(Article article, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("paragraphs");
        for (Paragraph paragraph : article.paragraphs()) {
            json.writeStartObject();
            json.writeStringField(
                    "role", paragraph.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeNumberField("start", paragraph.span().start());
            json.writeNumberField("end", paragraph.span().end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void warnings(Article article, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("warnings");
        for (Warning warning : article.warnings()) {
            json.writeStartObject();
            json.writeStringField("code", warning.code());
            json.writeStringField("detail", warning.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static byte[] document(Members members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes the members of an object. */
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }
}
