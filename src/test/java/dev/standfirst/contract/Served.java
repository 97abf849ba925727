package dev.standfirst.contract;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.standfirst.lambda.FakeContext;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Where requests are answered. */
interface Served {
    Reply reply(Ask ask);

    /** At {@code address}, over HTTP. */
    static Served at(URI address, HttpClient client) {
        return ask -> {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address + ask.uri()))
                            .method(ask.method(), HttpRequest.BodyPublishers.noBody());
            ask.headers().forEach(request::header);
            try {
                HttpResponse<byte[]> response =
                        client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                Map<String, String> headers = new TreeMap<>();
                response.headers()
                        .map()
                        .forEach((name, values) -> headers.put(name, String.join(", ", values)));
                return new Reply(response.statusCode(), headers, response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** By {@code handler}, which is given events as an HTTP API makes them. */
    static Served by(RequestStreamHandler handler) {
        return ask -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] event = event(ask).toString().getBytes(StandardCharsets.UTF_8);
            try {
                handler.handleRequest(new ByteArrayInputStream(event), out, new FakeContext());
                return reply(Contract.JSON.readTree(out.toByteArray()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static ObjectNode event(Ask ask) {
        ObjectNode event = Contract.JSON.createObjectNode();
        event.put("version", "2.0");
        event.put("rawPath", URI.create(ask.path()).getPath());
        event.put("rawQueryString", ask.query());
        ObjectNode headers = event.putObject("headers");
        ask.headers().forEach(headers::put);
        ObjectNode context = event.putObject("requestContext").put("stage", "$default");
        context.putObject("http").put("method", ask.method());
        return event;
    }

    private static Reply reply(JsonNode answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.path("headers").forEachEntry((name, value) -> headers.put(name, value.asText()));
        String body = answer.path("body").asText();
        return new Reply(
                answer.path("statusCode").asInt(),
                headers,
                answer.path("isBase64Encoded").asBoolean()
                        ? Base64.getDecoder().decode(body)
                        : body.getBytes(StandardCharsets.UTF_8));
    }
}
