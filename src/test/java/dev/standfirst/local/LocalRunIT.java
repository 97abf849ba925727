package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.standfirst.summary.SummaryCheck;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.core.sync.RequestBody;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/** The local run, from the deployment zips, on embedded services whatever else is there. */
class LocalRunIT {
    private static final Path SAMPLE = Path.of("src/test/resources/local/harbour-bridge.txt");
    private static final Path WORK = Path.of("target", "local-it");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static LocalPipeline pipeline;
    private static ArticleClient client;
    private static String text;

    @BeforeAll
    static void start() throws IOException, FunctionException, InterruptedException {
        pipeline = LocalPipeline.start(WORK, 0, Progress.SILENT);
        client = new ArticleClient(pipeline.http());
        text = Files.readString(SAMPLE);
        upload("harbour-bridge.txt");
        assertThat(outcome("harbour-bridge.txt")).isEqualTo("summarised");
    }

    @AfterAll
    static void leavesNoProcess() {
        List<ProcessHandle> processes = pipeline.processes();
        assertThat(processes).hasSize(2).allMatch(ProcessHandle::isAlive);
        pipeline.close();
        processes.forEach(process -> process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void servesTheSummary() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get("harbour-bridge.txt/summary");
        JsonNode summary = new ObjectMapper().readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(SummaryCheck.violations(response.body(), text)).isEmpty();
        assertThat(summary.path("id").asText()).isEqualTo("harbour-bridge.txt");
        assertThat(summary.path("headline").path("text").asText())
                .isEqualTo("Harbour bridge to close for six months after cracks are found");
    }

    @Test
    void servesTheText() throws IOException, InterruptedException {
        assertThat(new String(get("harbour-bridge.txt/text").body(), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    void answersThatAReaderHasItAlready() throws IOException, InterruptedException {
        String tag = header(get("harbour-bridge.txt/summary"), "ETag");
        HttpResponse<byte[]> again = get("harbour-bridge.txt/summary", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void compressesForThoseWhoAccept() throws IOException, InterruptedException {
        HttpResponse<byte[]> compressed =
                get("harbour-bridge.txt/summary", "Accept-Encoding", "gzip");
        assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(get("harbour-bridge.txt/summary").body());
        }
    }

    @Test
    void answersHeadWithoutABody() throws IOException, InterruptedException {
        HttpResponse<byte[]> head = send("HEAD", "/v1/articles/harbour-bridge.txt/summary");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length"))
                .isEqualTo(Integer.toString(get("harbour-bridge.txt/summary").body().length));
    }

    @Test
    void answersItselfWhatIsNotRouted() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send("GET", "/v2/articles");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"message\":\"Not Found\"}");
    }

    @Test
    void summarisesWhatIsDroppedIntoTheBucket() throws IOException, InterruptedException {
        String id = "2026/11/a b+c%25 ü.txt";
        upload(id);
        assertThat(outcome(id)).isEqualTo("summarised");
        assertThat(client.summary(id).path("id").asText()).isEqualTo(id);
    }

    @Test
    void takesAnUploadWithoutCredentials() throws IOException, InterruptedException {
        URI object =
                URI.create(
                        "%s/%s/%splain.txt"
                                .formatted(pipeline.s3(), pipeline.bucket(), pipeline.prefix()));
        HttpResponse<Void> put =
                HTTP.send(
                        HttpRequest.newBuilder(object).PUT(BodyPublishers.ofString(text)).build(),
                        BodyHandlers.discarding());
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(outcome("plain.txt")).isEqualTo("summarised");
    }

    @Test
    void withdrawsWhatIsDeleted() throws IOException, InterruptedException {
        upload("gone.txt");
        assertThat(outcome("gone.txt")).isEqualTo("summarised");
        pipeline.s3Client()
                .deleteObject(delete ->
                        delete.bucket(pipeline.bucket()).key(pipeline.prefix() + "gone.txt"));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (get("gone.txt/summary").statusCode() != 410 && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(get("gone.txt/summary").statusCode()).isEqualTo(410);
    }

    @Test
    void saysWhyAnArticleIsRejected() throws IOException, InterruptedException {
        pipeline.s3Client()
                .putObject(
                        put -> put.bucket(pipeline.bucket()).key(pipeline.prefix() + "empty.txt"),
                        RequestBody.empty());
        assertThat(Console.rejection(client.awaitStatus("empty.txt", PATIENCE)))
                .startsWith("rejected (empty): ");
    }

    private static void upload(String id) {
        pipeline.s3Client()
                .putObject(
                        put ->
                                put.bucket(pipeline.bucket())
                                        .key(pipeline.prefix() + id)
                                        .contentType("text/plain"),
                        RequestBody.fromString(text));
    }

    private static String outcome(String id) throws IOException, InterruptedException {
        return client.awaitStatus(id, PATIENCE).path("status").asText();
    }

    private static HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        return send("GET", "/v1/articles/" + path, headers);
    }

    private static HttpResponse<byte[]> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(pipeline.http() + path))
                        .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
