package dev.standfirst.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Asks the HTTP API about articles. */
public final class ArticleClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int POLL_MILLIS = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI api;

    /**
     * @param api where it serves, without a slash at the end
     */
    public ArticleClient(URI api) {
        this.api = api;
    }

    /** The address of an article's status; its summary and text are below it. */
    public URI address(String id) {
        return URI.create(api + "/v1/articles/" + encoded(id));
    }

    /** A key or an id as part of a path. */
    static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    /** What became of the article, also where that is an error's document. */
    JsonNode status(String id) throws IOException, InterruptedException {
        return get(address(id));
    }

    /** The article's summary. */
    JsonNode summary(String id) throws IOException, InterruptedException {
        return get(URI.create(address(id) + "/summary"));
    }

    /**
     * The article's status, as soon as there is one; else what it is when patience is at its end.
     */
    public JsonNode awaitStatus(String id, Duration patience)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plus(patience);
        JsonNode answer = status(id);
        while (!answer.path("status").isTextual() && Instant.now().isBefore(end)) {
            Thread.sleep(POLL_MILLIS);
            answer = status(id);
        }
        return answer;
    }

    /** The article's text, which its summary's offsets count in. */
    String text(String id) throws IOException, InterruptedException {
        return new String(bytes(URI.create(address(id) + "/text")), StandardCharsets.UTF_8);
    }

    private JsonNode get(URI uri) throws IOException, InterruptedException {
        return JSON.readTree(bytes(uri));
    }

    private byte[] bytes(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }
}
