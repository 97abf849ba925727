package dev.standfirst.api;

import static dev.standfirst.api.TestApi.STORED;
import static dev.standfirst.api.TestApi.utf8;
import static dev.standfirst.lambda.Recorded.CANARY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.lambda.Recorded;
import dev.standfirst.store.Brief;
import dev.standfirst.store.Document;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.StoreUnavailableException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

import java.util.Map;

/** Who asks for what, and what is answered, is in no log. */
class SummaryLogsTest {
    private static final String[] HEADERS = {
        "authorization", "Bearer zqcanary",
        "cookie", "session=zqcanary",
        "x-amz-security-token", CANARY,
        "x-forwarded-for", CANARY,
        "user-agent", CANARY,
        "accept", "zqcanary/*, */*",
        "if-none-match", "\"zqcanary\"",
        "origin", "https://zqcanary.example",
    };

    private static String logs(TestApi api, String uri) {
        return Recorded.of(api.context(), () -> api.get(uri, HEADERS));
    }

    private static TestApi stored() {
        Document document = Document.of(utf8("{\"headline\":\"Zqcanary\"}"));
        Brief brief = new Brief("Zqcanary", "Ana Zqcanary", "The zqcanary", "https://a/zqcanary");
        return TestApi.open()
                .with(
                        "a",
                        new Outcome.Summarised(STORED, null, true, brief),
                        Map.of(Part.SUMMARY, document, Part.TEXT, document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles/a",
                "/v1/articles/a/summary?X-Amz-Signature=zqcanary",
                "/v1/articles/a/summary?fields=zqcanary&quotes=key",
                "/v1/articles/a/text",
                "/v1/articles/a/view",
                "/v1/articles/zqcanary/summary",
                "/v1/articles/%zqcanary",
                "/v1/articles?day=2026-11-20",
                "/v1/articles?day=2026-11-20&after=zqcanary",
                "/v1/articles?day=zqcanary",
                "/v1/articles?ids=a,zqcanary",
                "/zqcanary",
            })
    void holdNothingOfRequestsThatAreAnswered(String uri) {
        assertThat(logs(stored(), uri)).doesNotContainIgnoringCase(CANARY);
    }

    @Test
    void holdNothingOfWhatFailuresSay() {
        Throwable refused = DynamoDbException.builder().message(CANARY).build();
        TestApi unavailable =
                TestApi.on(new FailingStore(new StoreUnavailableException(CANARY, refused)));
        TestApi broken =
                TestApi.on(
                        new FailingStore(
                                new IllegalStateException(
                                        CANARY, new IllegalArgumentException(CANARY))));

        assertThat(logs(unavailable, "/v1/articles/zqcanary/summary"))
                .contains("\"event\":\"store-unavailable\"")
                .doesNotContainIgnoringCase(CANARY);
        assertThat(logs(broken, "/v1/articles/zqcanary/text"))
                .contains("\"event\":\"failed\"", "caused by")
                .doesNotContainIgnoringCase(CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zqcanary", "{\"zqcanary", "[\"zqcanary\"]", "{\"rawPath\":zqcanary}"})
    void holdNothingOfWhatIsNoEvent(String event) {
        TestApi api = TestApi.open();
        assertThat(Recorded.of(api.context(), () -> api.handle(event)))
                .contains("\"event\":\"unreadable-event\"")
                .doesNotContainIgnoringCase(CANARY);
    }
}
