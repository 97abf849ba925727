package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks the local run for what is its own, as a browser and as others would.
 *
 * @param server where it serves, without a slash at the end
 */
record FrontPageClient(URI server) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * The answer to an upload with these headers, by socket, as clients choose these headers
     * themselves.
     */
    String upload(String host, String header) throws IOException {
        return raw(
                "PUT /local/articles/origin.txt HTTP/1.1\r\nHost: %s\r\n%s\r\nContent-Length: 1\r\n"
                        .formatted(host, header));
    }

    String raw(String head) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = head + "Connection: close\r\n\r\nx";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is said of an upload that is taken. */
    JsonNode uploaded(String name, String content) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                put(ArticleClient.encoded(name), BodyPublishers.ofString(content));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    /** The status of the version that was uploaded. */
    JsonNode outcome(JsonNode uploaded) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode status = JSON.readTree(get(uploaded.at("/links/status").asText()).body());
            if (status.path("versionId").equals(uploaded.path("versionId"))) {
                return status;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nothing became of " + uploaded);
    }

    HttpResponse<String> put(String path, BodyPublisher content)
            throws IOException, InterruptedException {
        return send(request("/local/articles/" + path).PUT(content));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    static String message(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).path("message").asText();
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
