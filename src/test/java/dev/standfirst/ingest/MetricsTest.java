package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.standfirst.article.Upload;
import dev.standfirst.lambda.FakeContext;
import dev.standfirst.lambda.SampleEvents;
import dev.standfirst.store.InMemorySummaryStore;
import dev.standfirst.template.Metric;
import dev.standfirst.template.Template;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The metrics that the function writes, and those that alarms and the dashboard look at. */
final class MetricsTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void whatIsLookedAtIsWritten() throws Exception {
        JsonNode metrics = written().path("_aws").path("CloudWatchMetrics").path(0);
        Set<String> names =
                metrics.path("Metrics")
                        .valueStream()
                        .map(metric -> metric.path("Name").asText())
                        .collect(Collectors.toSet());
        Set<String> dimensions =
                metrics.path("Dimensions")
                        .path(0)
                        .valueStream()
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet());

        assertThat(Metric.all(Template.written().deployed("Public", Map.of("QuietHours", "6"))))
                .filteredOn(metric -> metric.namespace().equals(metrics.path("Namespace").asText()))
                // counted by a filter of the log
                .filteredOn(metric -> !metric.name().equals("Faults"))
                .isNotEmpty()
                .allSatisfy(metric -> {
                    assertThat(names).contains(metric.name());
                    assertThat(metric.dimensions().keySet()).isEqualTo(dimensions);
                });
    }

    @Test
    void aLineHasTheFieldsThatFaultsAreCountedBy() throws Exception {
        JsonNode line = written();

        assertThat(line.path("FunctionName").asText()).isEqualTo(FakeContext.FUNCTION_NAME);
        assertThat(line.path("version").asText()).isEqualTo(FakeContext.FUNCTION_VERSION);
        assertThat(line.path("level").asText()).isEqualTo("INFO");
        assertThat(Template.plain().resources("AWS::Logs::MetricFilter"))
                .hasSize(2)
                .allSatisfy(filter -> {
                    assertThat(filter.at("Properties", "FilterPattern").text())
                            .contains("$.level = \"ERROR\"");
                    assertThat(
                                    filter.at("Properties", "MetricTransformations")
                                            .elements()
                                            .getFirst()
                                            .at("Dimensions")
                                            .content()
                                            .toString())
                            .contains("$.FunctionName", "$.version");
                });
    }

    /** The line of an article that is summarised. */
    private static JsonNode written() throws Exception {
        FakeContext context = new FakeContext();
        Bucket bucket =
                wanted ->
                        new Bucket.Fetched.Found(
                                Upload.of(wanted.key(), "text".getBytes(StandardCharsets.UTF_8)),
                                null,
                                FakeBucket.UPLOADED);
        Ingestion ingestion =
                new Ingestion(
                        "articles/",
                        bucket,
                        new EntryMaker(new FakeEngine(), NOON),
                        new InMemorySummaryStore(),
                        attempt -> {},
                        NOON);
        new IngestHandler(ingestion, NOON)
                .handleRequest(
                        new ByteArrayInputStream(
                                SampleEvents.read("sqs-put.json").getBytes(StandardCharsets.UTF_8)),
                        new ByteArrayOutputStream(),
                        context);
        return new ObjectMapper().readTree(context.lines().getFirst());
    }
}
