package dev.standfirst.local;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/**
 * One S3 event, in the form in which S3 sends it to a queue.
 *
 * @param event the event's name without {@code s3:}, as {@code ObjectCreated:Put}
 * @param key the object's key, as it is
 * @param size the object's bytes, null where it is gone
 * @param eTag the entity tag without quotation marks, null where the event has none
 * @param versionId null where the bucket has no versions
 * @param sequencer greater for later events of one key
 */
record S3Notification(
        String event,
        String bucket,
        String key,
        @Nullable Long size,
        @Nullable String eTag,
        @Nullable String versionId,
        long sequencer) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** The message's body. */
    String json(Instant time) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("Records");
            envelope(json, time);
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void envelope(JsonGenerator json, Instant time) throws IOException {
        json.writeStartObject();
        json.writeStringField("eventVersion", "2.1");
        json.writeStringField("eventSource", "aws:s3");
        json.writeStringField("awsRegion", Clients.REGION);
        json.writeStringField("eventTime", time.toString());
        json.writeStringField("eventName", event);
        json.writeObjectFieldStart("userIdentity");
        json.writeStringField("principalId", "AWS:LOCAL");
        json.writeEndObject();
        json.writeObjectFieldStart("requestParameters");
        json.writeStringField("sourceIPAddress", "127.0.0.1");
        json.writeEndObject();
        subject(json);
        json.writeEndObject();
    }

    private void subject(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("s3");
        json.writeStringField("s3SchemaVersion", "1.0");
        json.writeStringField("configurationId", "local");
        json.writeObjectFieldStart("bucket");
        json.writeStringField("name", bucket);
        json.writeStringField("arn", "arn:aws:s3:::" + bucket);
        json.writeEndObject();
        json.writeObjectFieldStart("object");
        json.writeStringField("key", formEncoded(key));
        if (size != null) {
            json.writeNumberField("size", size);
        }
        if (eTag != null) {
            json.writeStringField("eTag", eTag);
        }
        if (versionId != null) {
            json.writeStringField("versionId", versionId);
        }
        json.writeStringField("sequencer", String.format(Locale.ROOT, "%018X", sequencer));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** As S3 has it: a space is a plus sign, slashes stay. */
    private static String formEncoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
