package dev.standfirst.reprocess;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

import dev.standfirst.summary.EngineVersion;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Which articles are to be made anew, and whom to ask.
 *
 * @param bucket where the uploads are
 * @param prefix what their keys start with
 * @param queueUrl the ingest queue
 * @param olderThan leaves alone what this version of the engine or a later one has made; null for
 *     none
 */
public record Order(
        String bucket, String prefix, String queueUrl, @Nullable EngineVersion olderThan) {
    /** A queue takes few characters that are not in ASCII, and a key may hold any. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The message that asks for the article in {@code key}. */
    String message(String key) {
        StringWriter message = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(message)) {
            json.writeStartObject();
            json.writeObjectFieldStart("reprocess");
            json.writeStringField("bucket", bucket);
            json.writeStringField("key", key);
            if (olderThan != null) {
                json.writeStringField("olderThan", olderThan.value());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return message.toString();
    }
}
