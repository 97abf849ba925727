package dev.standfirst.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

class CrowdTest {
    private static final Duration TIME = Duration.ofSeconds(1);

    private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    connections.add(exchange.getRemoteAddress());
                    byte[] body =
                            exchange.getRequestURI().getPath().equals("/counted")
                                    ? bytes("" + requests.incrementAndGet())
                                    : bytes("same");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Tally fired(int clients, Shot... shots)
            throws InterruptedException, ExecutionException {
        try (Crowd crowd = new Crowd(clients)) {
            return crowd.fire(new Belt(List.of(shots)), TIME);
        }
    }

    private Shot shot(String path, int status, String body) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        HttpRequest request = HttpRequest.newBuilder(address).build();
        return new Shot(Kind.TEXT, request, new Reply(status, bytes(body)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void answersAsExpectedAreTimed() throws InterruptedException, ExecutionException {
        Tally tally = fired(1, shot("/", 200, "same"));
        assertThat(tally.errors()).isZero();
        assertThat(tally.of(Kind.TEXT).count()).isPositive().isEqualTo(tally.requests());
        assertThat(tally.perSecond())
                .isPositive()
                .isLessThanOrEqualTo(tally.requests() * 1000.0 / TIME.toMillis());
    }

    @Test
    void eachClientKeepsToOneConnection() throws InterruptedException, ExecutionException {
        fired(3, shot("/", 200, "same"));
        assertThat(connections).hasSize(3);
    }

    @Test
    void anotherStatusIsAnError() throws InterruptedException, ExecutionException {
        Tally tally = fired(2, shot("/", 304, "same"));
        assertThat(tally.errors()).isPositive();
        assertThat(tally.requests()).isZero();
        assertThat(tally.told().getFirst()).endsWith("/: 200 instead of 304, or another body");
    }

    @Test
    void anotherBodyIsAnErrorEachTime() throws InterruptedException, ExecutionException {
        Tally tally = fired(1, shot("/", 200, "same"), shot("/counted", 200, "1"));
        assertThat(tally.errors()).isEqualTo(requests.get() - 1);
        assertThat(tally.requests()).isGreaterThan(1);
    }

    @Test
    void noAnswerIsAnError() throws InterruptedException, ExecutionException {
        Shot shot = shot("/", 200, "same");
        server.stop(0);
        Tally tally = fired(1, shot);
        assertThat(tally.errors()).isPositive();
        assertThat(tally.told().getFirst()).contains("Connect");
    }
}
