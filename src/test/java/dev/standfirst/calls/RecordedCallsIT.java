package dev.standfirst.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.local.FunctionException;
import dev.standfirst.local.LocalStage;
import dev.standfirst.local.StartedFunction;
import dev.standfirst.template.Template;
import dev.standfirst.template.Value;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import software.amazon.awssdk.core.sync.RequestBody;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the functions ask of AWS as they run, and what their roles allow. Runs after all other
 * integration tests: what those had the functions ask for counts, too.
 */
class RecordedCallsIT {
    private static final String ID = "2026/11/bridge.txt";

    @TempDir private static Path folder;

    private static int processes;
    private static Set<RecordedCall> calls = Set.of();

    @BeforeAll
    static void run() throws IOException, FunctionException, InterruptedException {
        try (LocalStage stage = new LocalStage(folder)) {
            RequestBody text = RequestBody.fromString("The bridge closes on Friday.");
            String version = Objects.requireNonNull(stage.articles().put(ID, text));
            // twice: told of with its place in the order, and without
            answered(
                    stage,
                    "IngestFunction",
                    "{\"batchItemFailures\":[]}",
                    List.of(
                            uploaded(stage, version, "\"sequencer\":\"0A\","),
                            uploaded(stage, version, "")));
            answered(
                    stage,
                    "SummaryFunction",
                    "{\"statusCode\":200",
                    List.of(
                            asked("/v1/articles", "day=2026-11-20"),
                            asked("/v1/articles", "ids=" + ID),
                            asked("/v1/articles/" + ID + "/summary", "")));
        }
        readAll(Path.of(System.getProperty(CallRecorder.FOLDER)));
    }

    private static void answered(
            LocalStage stage, String function, String start, List<String> events)
            throws IOException, FunctionException, InterruptedException {
        try (StartedFunction process = stage.starts(stage.function(function)).onDemand()) {
            for (String event : events) {
                byte[] answer = process.invoke(event.getBytes(StandardCharsets.UTF_8));
                assertThat(new String(answer, StandardCharsets.UTF_8)).startsWith(start);
            }
        }
    }

    private static String uploaded(LocalStage stage, String version, String sequencer) {
        String notification =
                """
                {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3",
                 "eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"%s"},
                 "object":{"key":"%s",%s"versionId":"%s"}}}]}
                """
                        .formatted(
                                stage.articles().name(),
                                stage.articles().prefix() + ID,
                                sequencer,
                                version);
        return "{\"Records\":[{\"messageId\":\"1\",\"body\":\"%s\"}]}"
                .formatted(notification.replace("\"", "\\\"").replace("\n", " "));
    }

    private static String asked(String path, String query) {
        return """
        {"version": "2.0", "rawPath": "%s", "rawQueryString": "%s", "headers": {},
         "requestContext": {"stage": "$default", "http": {"method": "GET"}}}
        """
                .formatted(path, query);
    }

    private static void readAll(Path recorded) throws IOException {
        Set<RecordedCall> found = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(recorded)) {
            for (Path file : files.toList()) {
                processes++;
                Files.readAllLines(file).stream().map(RecordedCall::parse).forEach(found::add);
            }
        }
        calls = found;
    }

    @Test
    void theIngestFunctionAsksForWhatItsRoleAllowsAndForAllOfIt() {
        assertAllowed("IngestFunction");
    }

    @Test
    void theSummaryFunctionAsksForWhatItsRoleAllowsAndForAllOfIt() {
        assertAllowed("SummaryFunction");
    }

    /** But for what is not called by itself: listing, which tells S3 how to refuse. */
    private static void assertAllowed(String function) {
        List<Value> role = Template.plain().permissions(function).toList();
        Set<String> allowed =
                role.stream()
                        .flatMap(statement -> statement.at("Action").elements().stream())
                        .map(Value::text)
                        .filter(action -> action.matches("(s3|dynamodb):.*"))
                        .filter(action -> !action.equals("s3:ListBucket"))
                        .collect(Collectors.toCollection(TreeSet::new));
        List<RecordedCall> made =
                calls.stream().filter(call -> call.function().equals(function)).toList();

        System.out.printf(
                "RecordedCallsIT: %d processes; %s makes %d different calls, of %s%n",
                processes, function, made.size(), allowed);
        assertThat(made)
                .allSatisfy(call -> assertThat(role).as("%s", call).anyMatch(call::isAllowedBy));
        assertThat(made.stream().map(RecordedCall::action).collect(Collectors.toSet()))
                .isEqualTo(allowed);
    }
}
