package dev.standfirst.load;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * The least that can serve a summary: one read of the table by the same client, and the stored
 * bytes as they are, whatever was asked for. The measure of the summary function.
 */
public final class BareHandler implements RequestStreamHandler {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String BEFORE_ID = "/v1/articles/";
    private static final String AFTER_ID = "/summary";

    private final String table = System.getenv("TABLE_NAME");
    private final DynamoDbClient client =
            DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        String path = path(in);
        String id = path.substring(BEFORE_ID.length(), path.length() - AFTER_ID.length());
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("statusCode", 200);
            json.writeObjectFieldStart("headers");
            json.writeStringField("content-type", "application/json");
            json.writeStringField("content-encoding", "gzip");
            json.writeEndObject();
            json.writeBooleanField("isBase64Encoded", true);
            json.writeBinaryField("body", document(id));
            json.writeEndObject();
        }
    }

    private byte[] document(String id) {
        Map<String, AttributeValue> key =
                Map.of(
                        "pk", AttributeValue.fromS("ARTICLE#" + id),
                        "sk", AttributeValue.fromS("SUMMARY"));
        AttributeValue document =
                client.getItem(get -> get.tableName(table).key(key)).item().get("document");
        if (document == null) {
            throw new IllegalArgumentException("no summary of " + id);
        }
        return document.b().asByteArrayUnsafe();
    }

    private static String path(InputStream in) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            json.nextToken();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                if (name.equals("rawPath")) {
                    return json.getText();
                }
                json.skipChildren();
            }
        }
        throw new IOException("no rawPath");
    }
}
