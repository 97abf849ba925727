package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import software.amazon.awssdk.core.sync.RequestBody;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** What the functions do before a snapshot, in the process that one would be taken of. */
class SnapshotIT {
    private static final String KEY = "articles/snapshot.txt";

    @TempDir private static Path folder;

    private static LocalStage stage;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer spy;

    @BeforeAll
    static void open() {
        stage = new LocalStage(folder);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @BeforeEach
    void listen() throws IOException {
        spy = LoopbackServer.bind(0);
        spy.createContext("/", this::note);
        spy.start();
    }

    @AfterEach
    void stop() {
        spy.stop(0);
    }

    private void note(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestHeaders().getFirst("X-Amz-Target") + " " + body);
        LoopbackServer.answer(exchange, 200, "{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void nothingIsAskedButTheTableForAnArticleThatCannotExist(String function) throws Exception {
        try (var _ = prepared(function, spied())) {
            assertThat(asked)
                    .hasSize(20)
                    .allSatisfy(request ->
                            assertThat(request)
                                    .startsWith("DynamoDB_20120810.GetItem ")
                                    .contains("\"pk\":{\"S\":\"ARTICLE#\"}"));
            assertThat(openConnections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IngestFunction", "SummaryFunction"})
    void aTableThatIsNotReachedHoldsNothingUp(String function) throws Exception {
        Map<String, String> services = spied();
        spy.stop(0);
        FunctionStarts starts = stage.starts(stage.function(function));
        try (StartedFunction process = starts.start(services)) {
            process.awaitSnapshot();
            process.restore();
            process.awaitReady();
        }
        assertThat(Files.readAllLines(starts.log()))
                .anySatisfy(
                        line -> assertThat(line).contains("\"prepared\"", "\"step\":\"rehearsal\""))
                .anySatisfy(
                        line -> assertThat(line).contains("\"not-prepared\"", "\"step\":\"read\""));
    }

    @Test
    void whatIsRestoredWorksOnWhatIsThere() throws Exception {
        byte[] article = Files.readAllBytes(Path.of("src/test/resources/local/harbour-bridge.txt"));
        String version = stage.articles().put("snapshot.txt", RequestBody.fromBytes(article));
        String notification =
                new S3Notification(
                                "ObjectCreated:Put",
                                stage.articles().name(),
                                KEY,
                                (long) article.length,
                                null,
                                version,
                                1)
                        .json(Instant.EPOCH);

        assertThat(answer("IngestFunction", notification)).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(answer("SummaryFunction", request())).startsWith("{\"statusCode\":200,");
    }

    private static String request() throws IOException {
        return Files.readString(Path.of("events/http-summary.json"))
                .replace("2026/11/harbour-bridge.txt", "snapshot.txt");
    }

    private static String answer(String function, String event) throws Exception {
        try (StartedFunction process = stage.starts(stage.function(function)).withSnapshot()) {
            process.awaitSnapshot();
            process.restore();
            return new String(
                    process.invoke(event.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        }
    }

    private static StartedFunction prepared(String function, Map<String, String> variables)
            throws Exception {
        StartedFunction process = stage.starts(stage.function(function)).start(variables);
        process.awaitSnapshot();
        return process;
    }

    /** A process that prepares for a snapshot, and for which the spy is both services. */
    private Map<String, String> spied() {
        String address = "http://127.0.0.1:" + spy.getAddress().getPort();
        return Map.of(
                "AWS_LAMBDA_INITIALIZATION_TYPE",
                "snap-start",
                "AWS_ENDPOINT_URL_DYNAMODB",
                address,
                "AWS_ENDPOINT_URL_S3",
                address);
    }

    /** Connections to the spy, by the kernel's tables: state 01 is an established one. */
    private long openConnections() {
        String port = ":%04X 01".formatted(spy.getAddress().getPort());
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream())
                .filter(line -> line.contains(port))
                .count();
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
