package dev.standfirst.local;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.standfirst.template.Route;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An HTTP API of API Gateway before one function, in payload format 2.0, with its limits and its
 * own answers to what it does not route or the function does not answer.
 */
final class HttpApi implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_REQUEST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_RESPONSE_BYTES = 6 * 1024 * 1024;

    private final HttpServer server;

    /**
     * Takes the port; clients wait until it serves.
     *
     * @param port 0 for a free one
     * @throws java.net.BindException if the port is in use
     */
    HttpApi(int port) throws IOException {
        server = LoopbackServer.bind(port);
    }

    /**
     * Starts to serve.
     *
     * @param routes what is handed to the function
     * @param front takes the paths that are the local run's own and not the API's
     */
    void serve(List<Route> routes, LocalFunction function, FrontPage front) {
        server.createContext(
                "/",
                exchange -> {
                    if (FrontPage.owns(exchange.getRequestURI().getRawPath())) {
                        front.handle(exchange);
                    } else {
                        serve(exchange, routes, function);
                    }
                });
        server.start();
    }

    /** Where it serves, without a slash at the end. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void serve(HttpExchange exchange, List<Route> routes, LocalFunction function)
            throws IOException {
        try {
            answer(exchange, routes, function);
        } catch (FunctionException | JacksonException e) {
            LoopbackServer.answer(exchange, 500, "{\"message\":\"Internal Server Error\"}");
        } catch (InterruptedException e) {
            LoopbackServer.answer(exchange, 503, "{\"message\":\"Service Unavailable\"}");
        } finally {
            exchange.close();
        }
    }

    private void answer(HttpExchange exchange, List<Route> routes, LocalFunction function)
            throws IOException, FunctionException, InterruptedException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_REQUEST_BYTES + 1);
        String path = path(exchange);
        Optional<Route> route =
                routes.stream()
                        .filter(to -> to.takes(exchange.getRequestMethod(), path))
                        .findFirst();
        if (body.length > MOST_REQUEST_BYTES) {
            LoopbackServer.answer(exchange, 413, "{\"message\":\"Request Entity Too Large\"}");
        } else if (route.isEmpty()) {
            LoopbackServer.answer(exchange, 404, "{\"message\":\"Not Found\"}");
        } else {
            byte[] event = JSON.writeValueAsBytes(event(exchange, path, key(route.get()), body));
            respond(exchange, function.invoke(event));
        }
    }

    /** Decoded; what follows a question mark that was encoded is lost, as it is on AWS. */
    private static String path(HttpExchange exchange) {
        String path = LoopbackServer.path(exchange);
        return path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
    }

    private static String key(Route route) {
        String method = route.method().startsWith("x-") ? "ANY" : route.method();
        return method.toUpperCase(Locale.ROOT) + " " + route.path();
    }

    private ObjectNode event(HttpExchange exchange, String path, String route, byte[] body) {
        String query = exchange.getRequestURI().getRawQuery();
        ObjectNode event = JSON.createObjectNode();
        event.put("version", "2.0");
        event.put("routeKey", route);
        event.put("rawPath", path);
        event.put("rawQueryString", query == null ? "" : query);
        headers(exchange, event);
        context(exchange, event.putObject("requestContext"), path, route);
        if (body.length > 0) {
            event.put("body", Base64.getEncoder().encodeToString(body));
        }
        event.put("isBase64Encoded", body.length > 0);
        return event;
    }

    /** Names in lower case, several of one name joined by commas, cookies apart. */
    private static void headers(HttpExchange exchange, ObjectNode event) {
        ObjectNode headers = event.putObject("headers");
        for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("cookie")) {
                header.getValue().stream()
                        .flatMap(cookies -> List.of(cookies.split("; *")).stream())
                        .forEach(event.withArray("cookies")::add);
            } else {
                headers.put(name, String.join(",", header.getValue()));
            }
        }
    }

    private void context(HttpExchange exchange, ObjectNode context, String path, String route) {
        Instant now = Instant.now();
        context.put("accountId", Clients.ACCOUNT);
        context.put("apiId", "local");
        context.put("domainName", address().getAuthority());
        ObjectNode http = context.putObject("http");
        http.put("method", exchange.getRequestMethod());
        http.put("path", path);
        http.put("protocol", exchange.getProtocol());
        http.put("sourceIp", exchange.getRemoteAddress().getAddress().getHostAddress());
        String agent = exchange.getRequestHeaders().getFirst("User-Agent");
        http.put("userAgent", agent == null ? "" : agent);
        context.put("requestId", UUID.randomUUID().toString());
        context.put("routeKey", route);
        context.put("stage", "$default");
        context.put("time", now.toString());
        context.put("timeEpoch", now.toEpochMilli());
    }

    private static void respond(HttpExchange exchange, byte[] answer)
            throws IOException, FunctionException {
        if (answer.length > MOST_RESPONSE_BYTES) {
            throw new FunctionException("an answer of " + answer.length + " bytes");
        }
        JsonNode response = JSON.readTree(answer);
        response.path("headers")
                .forEachEntry(
                        (name, value) -> exchange.getResponseHeaders().set(name, value.asText()));
        response.path("cookies")
                .forEach(
                        cookie -> exchange.getResponseHeaders().add("Set-Cookie", cookie.asText()));
        byte[] body = body(response);
        boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(
                response.path("statusCode").asInt(200), empty ? -1 : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] body(JsonNode response) {
        String body = response.path("body").asText("");
        return response.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
