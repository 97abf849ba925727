package dev.standfirst.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a request is not answered as asked, by RFC 9457.
 *
 * @param type its kind
 * @param detail what is the matter with this request
 * @param extensions further members: a string each, or a list of strings
 * @param headers further headers
 */
record Problem(
        ProblemType type,
        String detail,
        Map<String, Object> extensions,
        Map<String, String> headers) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** This, with one more member. */
    Problem with(String name, String value) {
        return withMember(name, value);
    }

    /** This, with one more member. */
    Problem with(String name, List<String> values) {
        return withMember(name, values);
    }

    private Problem withMember(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new Problem(type, detail, more, headers);
    }

    /** This, with a header. */
    Problem withHeader(String name, String value) {
        return new Problem(type, detail, extensions, Map.of(name, value));
    }

    /** The response that tells of it. */
    Response response(String requestId) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("content-type", "application/problem+json");
        all.put("cache-control", "no-store");
        all.put("x-content-type-options", "nosniff");
        all.putAll(headers);
        return Response.of(type.status(), all, json(requestId));
    }

    private byte[] json(String requestId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            writeMembers(json);
            json.writeStringField("requestId", requestId);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes its members into an object that is open. */
    void writeMembers(JsonGenerator json) throws IOException {
        json.writeStringField("type", type.uri());
        json.writeStringField("title", type.title());
        json.writeNumberField("status", type.status());
        json.writeStringField("detail", detail);
        for (Map.Entry<String, Object> member : extensions.entrySet()) {
            json.writeFieldName(member.getKey());
            write(json, member.getValue());
        }
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List<?> values) {
            json.writeStartArray();
            for (Object each : values) {
                json.writeString(each.toString());
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
