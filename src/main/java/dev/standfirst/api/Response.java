package dev.standfirst.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HTTP response, as an HTTP API takes it in payload format 2.0.
 *
 * @param status the status code
 * @param headers header values by lower-case name
 * @param body the body; not copied, not to be changed afterwards
 * @param encoded whether the body is something else than UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Response(int status, Map<String, String> headers, byte[] body, boolean encoded) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Above this a body goes as Base64, which has a fixed cost; escaping may have six times. */
    private static final int LONGEST_AS_STRING = 512 * 1024;

    private static final byte[] NOTHING = {};

    /** A response of UTF-8. */
    static Response of(int status, Map<String, String> headers, byte[] body) {
        return new Response(status, headers, body, false);
    }

    /** A response without a body. */
    static Response empty(int status, Map<String, String> headers) {
        return of(status, headers, NOTHING);
    }

    /** This, without its body but with its length. */
    Response toHead() {
        return body.length == 0
                ? this
                : empty(status, with("content-length", Integer.toString(body.length)).headers);
    }

    /** This, with one more header. */
    Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body, encoded);
    }

    /** This, saying that it depends on the request header {@code name} too. */
    Response withVary(String name) {
        String others = headers.get("vary");
        return with("vary", others == null ? name : others + ", " + name);
    }

    /** Writes the response as JSON. */
    void writeTo(OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("statusCode", status);
            json.writeObjectFieldStart("headers");
            for (Map.Entry<String, String> header : headers.entrySet()) {
                json.writeStringField(header.getKey(), header.getValue());
            }
            json.writeEndObject();
            boolean base64 = encoded || body.length > LONGEST_AS_STRING;
            json.writeStringField(
                    "body",
                    base64
                            ? Base64.getEncoder().encodeToString(body)
                            : new String(body, StandardCharsets.UTF_8));
            json.writeBooleanField("isBase64Encoded", base64);
            json.writeEndObject();
        }
    }
}
