package dev.standfirst.local;

import static dev.standfirst.lambda.Recorded.CANARY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.lambda.SampleEvents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What functions print as they are shipped, in their own process, where no service answers. */
class FunctionLogsIT {
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "AWS_REGION", "eu-west-1",
                    "AWS_ENDPOINT_URL", "http://127.0.0.1:9",
                    "AWS_ACCESS_KEY_ID", "id-zqcanary",
                    "AWS_SECRET_ACCESS_KEY", "secret-zqcanary",
                    "AWS_SESSION_TOKEN", "token-zqcanary");

    @TempDir private Path folder;

    private LocalFunction started(String function) throws IOException {
        return new LocalFunction(
                Declarations.ofProject().function(function, Map.of("SummaryTable", "a-table")),
                folder.resolve(function),
                folder.resolve("log"),
                ENVIRONMENT);
    }

    private static String invoke(LocalFunction function, String event) throws Exception {
        byte[] answer = function.invoke(event.getBytes(StandardCharsets.UTF_8));
        return new String(answer, StandardCharsets.UTF_8);
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    @Test
    void ofTheOneThatServesHasNoCredentialsAndNoReader() throws Exception {
        String event =
                SampleEvents.read("http-summary.json")
                        .replace("harbour-bridge", CANARY)
                        .replace("\"host\"", "\"authorization\": \"Bearer zqcanary\", \"host\"")
                        .replace("Standfirst-iOS", CANARY);
        try (LocalFunction function = started("SummaryFunction")) {
            assertThat(invoke(function, event)).contains("\"statusCode\":503");
            assertThat(invoke(function, "{\"zqcanary\"")).contains("\"statusCode\":500");
        }
        assertThat(log())
                .contains("\"event\":\"store-unavailable\"", "\"event\":\"unreadable-event\"")
                .doesNotContain(CANARY);
    }

    @Test
    void ofTheOneThatMakesSummariesHasNoCredentialsAndNoMessage() throws Exception {
        String event = SampleEvents.read("sqs-put.json");
        try (LocalFunction function = started("IngestFunction")) {
            assertThat(invoke(function, event)).contains("itemIdentifier");
            assertThatThrownBy(() -> invoke(function, "{\"zqcanary\""))
                    .isInstanceOf(FunctionException.class)
                    .hasMessageNotContaining(CANARY);
        }
        assertThat(log())
                .contains("\"event\":\"given-back\"", "\"event\":\"unreadable-message\"")
                .doesNotContain(CANARY);
    }
}
