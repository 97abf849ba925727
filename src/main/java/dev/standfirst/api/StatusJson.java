package dev.standfirst.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.standfirst.representation.ArticlePaths;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.State;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The JSON form of what became of an upload. */
final class StatusJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private StatusJson() {}

    /** {@code state} in compact JSON, UTF-8; the same state gives the same bytes. */
    static byte[] bytes(State state) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, State state) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", state.id());
        json.writeStringField("status", state.outcome().status());
        if (state.outcome() instanceof Outcome.Rejected(String code, String detail)) {
            json.writeObjectFieldStart("reason");
            json.writeStringField("code", code);
            json.writeStringField("detail", detail);
            json.writeEndObject();
        }
        json.writeStringField("storedAt", state.storedAt().toString());
        json.writeStringField("versionId", state.version().versionId());
        if (state.outcome() instanceof Outcome.Summarised summarised) {
            json.writeStringField("publishedAt", summarised.publishedAt().toString());
        }
        writeLinks(json, state);
        json.writeEndObject();
    }

    /** Writes where the resources of an article are, into an object that is open. */
    static void writeLinks(JsonGenerator json, State state) throws IOException {
        json.writeObjectFieldStart("links");
        ArticlePaths paths = new ArticlePaths(state.id());
        json.writeStringField("self", paths.status());
        if (state.outcome() instanceof Outcome.Summarised summarised) {
            json.writeStringField("summary", paths.summary());
            if (summarised.textStored()) {
                json.writeStringField("text", paths.text());
            }
            json.writeStringField("view", paths.view());
            if (summarised.brief().canonicalUrl() != null) {
                json.writeStringField("canonical", summarised.brief().canonicalUrl());
            }
        }
        json.writeEndObject();
    }
}
