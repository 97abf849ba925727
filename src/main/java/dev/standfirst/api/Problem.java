package dev.standfirst.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a request is not answered as asked, by RFC 9457.
 *
 * @param type the stable name of its kind, lower case with hyphens
 * @param status the status code
 * @param title its kind in words
 * @param detail what is the matter with this request
 * @param extensions further members
 * @param headers further headers
 */
record Problem(
        String type,
        int status,
        String title,
        String detail,
        Map<String, String> extensions,
        Map<String, String> headers) {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String TYPES = "/v1/problems/";

    static Problem of(String type, int status, String title, String detail) {
        return new Problem(type, status, title, detail, Map.of(), Map.of());
    }

    /** This, with one more member. */
    Problem with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new Problem(type, status, title, detail, more, headers);
    }

    /** This, with a header. */
    Problem withHeader(String name, String value) {
        return new Problem(type, status, title, detail, extensions, Map.of(name, value));
    }

    Response response() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("content-type", "application/problem+json");
        all.put("cache-control", "no-store");
        all.put("x-content-type-options", "nosniff");
        all.putAll(headers);
        return Response.of(status, all, json());
    }

    private byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", TYPES + type);
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            json.writeStringField("detail", detail);
            for (Map.Entry<String, String> member : extensions.entrySet()) {
                json.writeStringField(member.getKey(), member.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
