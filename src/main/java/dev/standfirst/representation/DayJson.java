package dev.standfirst.representation;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;

/** A day's list in JSON. */
public final class DayJson {
    /** Changes with what is rendered for the same list. */
    public static final String VERSION = "1";

    private DayJson() {}

    /** {@code list} in compact JSON, UTF-8. */
    public static byte[] of(DayList list) {
        return JsonText.of(json -> write(json, list));
    }

    private static void write(JsonGenerator json, DayList list) throws IOException {
        json.writeStartObject();
        json.writeStringField("day", list.day().toString());
        json.writeNumberField("limit", list.limit());
        json.writeArrayFieldStart("articles");
        for (DayEntry entry : list.articles()) {
            entry(json, entry);
        }
        json.writeEndArray();
        JsonText.known(json, "cursor", list.cursor());
        json.writeObjectFieldStart("links");
        json.writeStringField("self", list.self());
        JsonText.known(json, "next", list.next());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, DayEntry entry) throws IOException {
        json.writeStartObject();
        JsonText.member(json, "id", entry.id());
        json.writeStringField("status", "summarised");
        JsonText.member(json, "headline", entry.headline());
        JsonText.member(json, "byline", entry.byline());
        JsonText.member(json, "fact", entry.fact());
        json.writeStringField("publishedAt", entry.publishedAt().toString());
        json.writeStringField("storedAt", entry.storedAt().toString());
        links(json, entry);
        json.writeEndObject();
    }

    private static void links(JsonGenerator json, DayEntry entry) throws IOException {
        ArticlePaths paths = entry.paths();
        json.writeObjectFieldStart("links");
        json.writeStringField("self", paths.status());
        json.writeStringField("summary", paths.summary());
        if (entry.textStored()) {
            json.writeStringField("text", paths.text());
        }
        json.writeStringField("view", paths.view());
        json.writeEndObject();
    }
}
