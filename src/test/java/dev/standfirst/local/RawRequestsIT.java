package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Requests, byte by byte, that no HTTP client would send so. */
class RawRequestsIT {
    @TempDir private static Path work;

    private static LocalPipeline pipeline;

    @BeforeAll
    static void start() throws Exception {
        pipeline = LocalPipeline.start(work, 0, Progress.SILENT);
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }

    private static String sent(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), pipeline.http().getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The answer to a request without a body. */
    private static String asked(String line, String headers) throws IOException {
        return sent(line + " HTTP/1.1\r\nHost: local\r\n" + headers + "Connection: close\r\n\r\n");
    }

    private static void assertServing() throws IOException {
        assertThat(asked("GET /v1/schemas/summary-1.json", "")).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles/../a, 404, not-found",
        "/v1/articles/./a/summary, 404, not-found",
        "/v1/articles/a//b/text, 404, not-found",
        "/v1/articles//a, 404, not-found",
        "/v1/articles/%2e%2e%2f%2e%2e%2fa, 404, not-found",
        "/v1/articles/a%0Ab/summary, 404, not-found",
        "/v1/articles/a%00b, 404, not-found",
        "/v1/articles/../openapi.json, 404, not-found",
        "/v1/articles//summary, 400, malformed-path",
        "/v1/articles/%2Fsummary, 400, malformed-path",
        "/v1/articles/a?%FF=1, 400, malformed-query",
        "/v1/articles?ids=%FF, 400, invalid-parameter",
        "/v1/articles?limit=1&limit=2, 400, repeated-parameter",
        "/v1/articles?cursor=bm9uZQ, 400, invalid-cursor",
    })
    void aPathIsNotNormalised(String uri, int status, String type) throws Exception {
        assertThat(asked("GET " + uri, ""))
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("\"type\":\"/v1/problems/" + type + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles/%zz", "/v1/articles/a%2", "/v1/articles?ids=%zz", "/%"})
    void aMalformedEscapeIsRefused(String uri) throws Exception {
        assertThat(asked("GET " + uri, "")).startsWith("HTTP/1.1 400 ");
        assertServing();
    }

    @Test
    void whatIsTooLongIsRefused() throws Exception {
        assertThat(asked("GET /v1/articles/" + "x".repeat(2048) + "/summary", ""))
                .startsWith("HTTP/1.1 414 ");
        assertThat(asked("GET /v1/articles?ids=" + "x,".repeat(5000), ""))
                .startsWith("HTTP/1.1 414 ");
    }

    @Test
    void anOverridingHeaderChangesNothing() throws Exception {
        assertThat(asked("POST /v1/docs", "X-HTTP-Method-Override: GET\r\n"))
                .startsWith("HTTP/1.1 405 ")
                .containsIgnoringCase("\r\nallow: GET, HEAD, OPTIONS\r\n");
        assertThat(asked("GET /v1/docs", "X-HTTP-Method-Override: DELETE\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aBodyOfAGetIsPassedOver() throws Exception {
        String head = "GET /v1/schemas/summary-1.json HTTP/1.1\r\nHost: local\r\n";

        assertThat(sent(head + "Content-Length: 4\r\nConnection: close\r\n\r\n{}{}"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void headersMayBeManyAndLong() throws Exception {
        String accept = "Accept: " + "x/y;q=0.5,".repeat(800) + "*/*\r\n";
        String flood = "X-Header: value\r\n".repeat(150);

        assertThat(asked("GET /v1/docs", accept + flood)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n\r\n", "GET\r\n\r\n", "\u0000\u0001\u0002\r\n\r\n"})
    void whatIsNoRequestDoesNotStopIt(String bytes) throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), pipeline.http().getPort())) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        }
        assertServing();
    }
}
