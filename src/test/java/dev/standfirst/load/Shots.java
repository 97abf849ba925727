package dev.standfirst.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.standfirst.representation.ArticlePaths;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * What is asked for of the stored articles. Each request is made once and its answer looked at, so
 * that later ones need only be the same.
 */
final class Shots {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 10;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final List<Shot> shots = new ArrayList<>();

    /**
     * @param server where the API serves, without a slash at the end
     */
    Shots(URI server) {
        this.server = server;
    }

    /** The summaries alone, as the bare handler has them. */
    List<Shot> bare(List<String> ids) throws IOException, InterruptedException {
        for (String id : ids) {
            var summary = add(Kind.BARE, new ArticlePaths(id).summary(), 200);
            require(isSummaryOf(id, unzipped(summary.body())), summary);
        }
        return List.copyOf(shots);
    }

    /** Requests of every kind, as often as there are articles. */
    List<Shot> mixed(List<String> ids, String day) throws IOException, InterruptedException {
        for (int i = 0; i < ids.size(); i++) {
            article(ids.get(i));
            var list = add(Kind.DAY, "/v1/articles?day=" + day, 200);
            require(!json(list.body()).path("articles").isEmpty(), list);
            batch(ids.subList(Math.min(i, ids.size() - BATCH), Math.min(i + BATCH, ids.size())));
            add(Kind.UNKNOWN, new ArticlePaths(ids.get(i) + ".not").summary(), 404);
        }
        return List.copyOf(shots);
    }

    private void article(String id) throws IOException, InterruptedException {
        ArticlePaths paths = new ArticlePaths(id);
        var summary = add(Kind.SUMMARY, paths.summary(), 200, "Accept-Encoding", "gzip");
        require(isSummaryOf(id, unzipped(summary.body())), summary);
        String tag = summary.headers().firstValue("etag").orElseThrow();
        add(
                Kind.NOT_MODIFIED,
                paths.summary(),
                304,
                "Accept-Encoding",
                "gzip",
                "If-None-Match",
                tag);
        var trimmed = add(Kind.TRIMMED, paths.summary() + "?fields=headline,facts&quotes=key", 200);
        require(json(trimmed.body()).has("facts"), trimmed);
        var text = add(Kind.TEXT, paths.text(), 200);
        require(text.body().length > 0, text);
        var view = add(Kind.VIEW, paths.view(), 200, "Accept", "text/html");
        require(new String(view.body(), StandardCharsets.UTF_8).contains("<mark"), view);
    }

    private void batch(List<String> ids) throws IOException, InterruptedException {
        String query =
                ids.stream()
                        .map(id -> URLEncoder.encode(id, StandardCharsets.UTF_8))
                        .collect(Collectors.joining(","));
        var batch = add(Kind.BATCH, "/v1/articles?ids=" + query, 200);
        JsonNode articles = json(batch.body()).path("articles");
        require(articles.size() == ids.size(), batch);
        require(articles.valueStream().allMatch(Shots::isSummarised), batch);
    }

    private HttpResponse<byte[]> add(Kind kind, String path, int status, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        require(response.statusCode() == status, response);
        shots.add(new Shot(kind, request.build(), Reply.of(response)));
        return response;
    }

    private static void require(boolean good, HttpResponse<byte[]> response) throws IOException {
        if (!good) {
            throw new IOException(
                    "%s: %d %s"
                            .formatted(
                                    response.uri(),
                                    response.statusCode(),
                                    new String(response.body(), StandardCharsets.UTF_8)));
        }
    }

    private static boolean isSummarised(JsonNode article) {
        return article.path("status").asText().equals("summarised");
    }

    private static boolean isSummaryOf(String id, byte[] json) throws IOException {
        return json(json).path("id").asText().equals(id);
    }

    private static JsonNode json(byte[] json) throws IOException {
        return JSON.readTree(json);
    }

    private static byte[] unzipped(byte[] gzip) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }
}
