package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

final class DashboardTest {
    private final Template template = Template.plain();
    private final Dashboard dashboard = Dashboard.of(template);

    @Test
    void eachMetricIsWrittenOfWhatTheTemplateMakes() {
        assertThat(dashboard.metrics())
                .hasSizeGreaterThan(30)
                .allSatisfy(new KnownMetrics(template)::check);
    }

    @Test
    void articlesAreShownByOutcomeWhateverTheOutcomesAre() {
        assertThat(dashboard.expressions())
                .contains(
                        "SEARCH('{Standfirst,FunctionName,Outcome} MetricName=\"Articles\""
                                + " FunctionName=\"${IngestFunction}\"', 'Sum', 300)");
    }

    @Test
    void whatIsPaidForIsShown() {
        assertThat(dashboard.metrics().map(metric -> metric.namespace() + " " + metric.name()))
                .contains(
                        "AWS/Lambda Invocations",
                        "AWS/Lambda Duration",
                        "AWS/DynamoDB ConsumedReadCapacityUnits",
                        "AWS/DynamoDB ConsumedWriteCapacityUnits",
                        "AWS/Logs IncomingBytes",
                        "AWS/ApiGateway Count");
    }

    @Test
    void gigabytesAreThoseThatTheFunctionsHave() {
        assertThat(dashboard.expressions())
                .contains(
                        "ingestms / 1000 * " + memory("IngestFunction") + " / 1024",
                        "summaryms / 1000 * " + memory("SummaryFunction") + " / 1024");
    }

    private int memory(String function) {
        return template.properties(function).at("MemorySize").number();
    }

    @Test
    void eachAlarmThatIsAlwaysThereIsShown() {
        List<String> shown =
                dashboard.widgets().stream()
                        .flatMap(widget -> widget.path("properties").path("alarms").valueStream())
                        .map(JsonNode::asText)
                        .toList();

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        template.names("AWS::CloudWatch::Alarm").stream()
                                .map(name -> "${" + name + ".Arn}")
                                .toList());
    }

    @Test
    void noWidgetCoversAnother() {
        Set<String> taken = new HashSet<>();

        assertThat(dashboard.widgets().stream().flatMap(DashboardTest::cells)).allMatch(taken::add);
        assertThat(dashboard.widgets())
                .allMatch(widget -> widget.path("x").asInt() + widget.path("width").asInt() <= 24);
    }

    private static Stream<String> cells(JsonNode widget) {
        int x = widget.path("x").asInt();
        int y = widget.path("y").asInt();
        return Stream.iterate(x, column -> column < x + widget.path("width").asInt(), c -> c + 1)
                .flatMap(column ->
                        Stream.iterate(
                                        y,
                                        row -> row < y + widget.path("height").asInt(),
                                        r -> r + 1)
                                .map(row -> column + "," + row));
    }
}
