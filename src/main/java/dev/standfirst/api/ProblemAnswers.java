package dev.standfirst.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.standfirst.representation.ProblemPage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Answers what a kind of problem means. */
final class ProblemAnswers {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String JSON = "application/json";
    private static final String HTML = "text/html";

    /** The media types that it is there as, the default first. */
    static final List<String> MEDIA_TYPES = List.of(JSON, HTML);

    private ProblemAnswers() {}

    /**
     * The answer to {@code request}.
     *
     * @throws ProblemException if no form is accepted
     */
    static Delivery answer(ProblemType type, Request request) {
        String mediaType = Negotiation.mediaType(request, MEDIA_TYPES);
        Content content =
                mediaType.equals(JSON)
                        ? Content.of(JSON, json(type))
                        : Content.of(HTML, page(type))
                                .withPolicy(ProblemPage.CONTENT_SECURITY_POLICY);
        return new Delivery(
                content,
                Freshness.AN_HOUR,
                null,
                Link.alternates(type.uri(), MEDIA_TYPES, mediaType));
    }

    private static byte[] page(ProblemType type) {
        return ProblemPage.of(
                type.uri(), type.title(), type.status(), type.meaning(), type.remedy());
    }

    private static byte[] json(ProblemType type) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", type.uri());
            json.writeStringField("title", type.title());
            json.writeNumberField("status", type.status());
            json.writeStringField("meaning", type.meaning());
            json.writeStringField("remedy", type.remedy());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
