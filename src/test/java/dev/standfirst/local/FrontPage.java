package dev.standfirst.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import dev.standfirst.representation.ArticlePaths;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * The local run's own, beside the API on its port: at {@code /} a page to upload articles from, and
 * what it needs below {@code /local/}. There is nothing at either on AWS.
 */
final class FrontPage implements HttpHandler {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE = "/";
    private static final String BELOW = "/local/";
    private static final String UPLOADS = BELOW + "articles/";
    private static final String CSS = "text/css; charset=utf-8";

    /** Enough to see what the ingest function says of an article that is too large for it. */
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Map<String, PageFile> FILES =
            Map.of(
                    PAGE,
                    PageFile.own("text/html; charset=utf-8", "front.html"),
                    BELOW + "page.css",
                    PageFile.sheet("page.css"),
                    BELOW + "list.css",
                    PageFile.sheet("list.css"),
                    BELOW + "front.css",
                    PageFile.own(CSS, "front.css"),
                    BELOW + "front.js",
                    PageFile.own("text/javascript; charset=utf-8", "front.js"),
                    BELOW + "icon.svg",
                    PageFile.own("image/svg+xml", "icon.svg"));

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                            + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                            + " frame-ancestors 'none'; require-trusted-types-for 'script'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "same-origin",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Cache-Control",
                    "no-cache");

    private final ArticleBucket bucket;

    /**
     * @param bucket where uploads go
     */
    FrontPage(ArticleBucket bucket) {
        this.bucket = bucket;
    }

    /** Whether a path is the local run's own, and not the API's. */
    static boolean owns(String path) {
        return path.equals(PAGE) || path.startsWith(BELOW);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        HEADERS.forEach(exchange.getResponseHeaders()::set);
        try {
            answer(exchange, LoopbackServer.path(exchange));
        } catch (RefusedRequestException e) {
            refuse(exchange, e.status(), String.valueOf(e.getMessage()));
        } catch (SdkException e) {
            refuse(exchange, 502, "The bucket did not take it: " + e.getMessage());
        } finally {
            exchange.close();
        }
    }

    private void answer(HttpExchange exchange, String path)
            throws IOException, RefusedRequestException {
        OwnOrigin.requireHost(exchange.getRequestHeaders());
        if (path.startsWith(UPLOADS)) {
            requireMethod(exchange, "PUT");
            OwnOrigin.require(exchange.getRequestHeaders());
            upload(exchange, UploadName.id(path.substring(UPLOADS.length())));
            return;
        }
        PageFile file = FILES.get(path);
        if (file == null) {
            throw new RefusedRequestException(404, "There is nothing here.");
        }
        requireMethod(exchange, "GET", "HEAD");
        send(exchange, 200, file.mediaType(), file.content());
    }

    private static void requireMethod(HttpExchange exchange, String... allowed)
            throws RefusedRequestException {
        if (!List.of(allowed).contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", String.join(", ", allowed));
            throw new RefusedRequestException(
                    405, "Only " + String.join(" and ", allowed) + " here.");
        }
    }

    private void upload(HttpExchange exchange, String id)
            throws IOException, RefusedRequestException {
        byte[] content = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (content.length == 0) {
            throw new RefusedRequestException(400, "The file is empty.");
        }
        if (content.length > MOST_BYTES) {
            throw new RefusedRequestException(
                    413, "The file is larger than %,d bytes.".formatted(MOST_BYTES));
        }
        String version = bucket.put(id, RequestBody.fromBytes(content));
        send(exchange, 201, "application/json", JSON.writeValueAsBytes(uploaded(id, version)));
    }

    private static ObjectNode uploaded(String id, @Nullable String version) {
        ArticlePaths paths = new ArticlePaths(id);
        ObjectNode uploaded = JSON.createObjectNode();
        uploaded.put("id", id).put("versionId", version);
        uploaded.putObject("links").put("status", paths.status()).put("view", paths.view());
        return uploaded;
    }

    private static void refuse(HttpExchange exchange, int status, String message)
            throws IOException {
        byte[] body = JSON.writeValueAsBytes(JSON.createObjectNode().put("message", message));
        send(exchange, status, "application/json", body);
    }

    /** Reads to the end what is sent first: a browser looks for the answer only then. */
    private static void send(HttpExchange exchange, int status, String mediaType, byte[] body)
            throws IOException {
        try (InputStream rest = exchange.getRequestBody()) {
            rest.transferTo(OutputStream.nullOutputStream());
        }
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", mediaType);
        boolean headOnly = exchange.getRequestMethod().equals("HEAD");
        if (headOnly) {
            headers.set("Content-Length", Integer.toString(body.length));
        }
        exchange.sendResponseHeaders(status, headOnly ? -1 : body.length);
        if (!headOnly) {
            exchange.getResponseBody().write(body);
        }
    }
}
