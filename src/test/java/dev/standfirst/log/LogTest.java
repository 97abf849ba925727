package dev.standfirst.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class LogTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final List<String> lines = new ArrayList<>();
    private final Log log =
            Log.to(line -> lines.add(new String(line, StandardCharsets.UTF_8)), NOON);

    @Test
    void writesOneObjectALine() {
        log.with("requestId", "r1").info("ingested").with("id", "a\nb“ü").with("count", 3).write();
        assertThat(lines)
                .containsExactly(
                        "{\"time\":\"2026-11-20T12:00:00Z\",\"level\":\"INFO\",\"event\":\"ingested\","
                                + "\"requestId\":\"r1\",\"id\":\"a\\nb“ü\",\"count\":3}\n");
    }

    @Test
    void writesWhatNoUtf8CanHold() {
        log.warn("given-back").with("key", "a\uD800b").write();
        assertThat(lines.getFirst()).contains("\"key\":\"a?b\"");
    }

    @Test
    void leavesOutWhatIsNull() {
        log.warn("given-back").with("code", null).write();
        assertThat(lines.getFirst()).doesNotContain("code").contains("\"level\":\"WARN\"");
    }

    @Test
    void declaresItsMetricsInTheEmbeddedFormat() {
        log.info("ingested")
                .dimension("Outcome", "summarised")
                .metric("Articles", Unit.COUNT, 1)
                .metric("IngestMillis", Unit.MILLISECONDS, 12)
                .write();
        assertThat(lines)
                .containsExactly(
                        "{\"time\":\"2026-11-20T12:00:00Z\",\"level\":\"INFO\",\"event\":\"ingested\","
                                + "\"Outcome\":\"summarised\",\"Articles\":1,\"IngestMillis\":12,"
                                + "\"_aws\":{\"Timestamp\":1795176000000,\"CloudWatchMetrics\":["
                                + "{\"Namespace\":\"Standfirst\",\"Dimensions\":[[\"Outcome\"]],"
                                + "\"Metrics\":[{\"Name\":\"Articles\",\"Unit\":\"Count\"},"
                                + "{\"Name\":\"IngestMillis\",\"Unit\":\"Milliseconds\"}]}]}}\n");
    }

    @Test
    void tellsMetricsOfALogApartToo() {
        log.dimension("FunctionName", "ingest-1")
                .info("ingested")
                .dimension("Outcome", "summarised")
                .metric("Articles", Unit.COUNT, 1)
                .write();
        assertThat(lines.getFirst())
                .contains("\"FunctionName\":\"ingest-1\",\"Outcome\":\"summarised\"")
                .contains("\"Dimensions\":[[\"FunctionName\",\"Outcome\"]]");
    }

    @Test
    void tellsWhatWasThrownAndWhereButNotItsMessage() {
        Throwable failure =
                new IllegalStateException("secret", new IllegalArgumentException("text"));
        log.error("failed").failure(failure).write();
        assertThat(lines.getFirst())
                .contains("\"error\":\"java.lang.IllegalStateException\"")
                .contains("caused by java.lang.IllegalArgumentException")
                .contains("at dev.standfirst.log.LogTest.tellsWhat")
                .doesNotContain("secret", "\"text\"");
    }

    @Test
    void boundsTheStackOfAFailure() {
        StackOverflowError failure = new StackOverflowError();
        failure.setStackTrace(
                Collections.nCopies(1024, new StackTraceElement("a.B", "c", "B.java", 1))
                        .toArray(StackTraceElement[]::new));
        log.error("failed").failure(failure).write();
        assertThat(lines.getFirst().split("at a.B.c", -1)).hasSize(25);
    }
}
