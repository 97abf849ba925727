package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class AlarmsTest {
    private static final String ALARM = "AWS::CloudWatch::Alarm";
    private static final String BUS = "arn:aws:events:eu-west-1:111122223333:event-bus/newsroom";
    private static final String TOPIC = "arn:aws:sns:eu-west-1:111122223333:on-call";

    private final Template template = Template.plain();
    private final Template watched =
            Template.written()
                    .deployed(
                            "Public",
                            Map.of(
                                    "AlarmTopicArn", TOPIC,
                                    "QuietHours", "6",
                                    "EventBusArn", BUS));

    @Test
    void whatMayGoWrongHasAnAlarm() {
        assertThat(watched.names(ALARM))
                .containsExactlyInAnyOrder(
                        "DeadLettersAlarm",
                        "UploadsWaitAlarm",
                        "IngestErrorsAlarm",
                        "IngestFaultsAlarm",
                        "IngestThrottlesAlarm",
                        "NewIngestErrorsAlarm",
                        "SummaryErrorsAlarm",
                        "SummaryFaultsAlarm",
                        "SummaryThrottlesAlarm",
                        "NewSummaryErrorsAlarm",
                        "ServerErrorsAlarm",
                        "LatencyAlarm",
                        "TableThrottlesAlarm",
                        "TableErrorsAlarm",
                        "NoArticlesAlarm",
                        "EventDeadLettersAlarm");
    }

    @Test
    void anAlarmThatHasNothingToWatchIsNotMade() {
        assertThat(template.names(ALARM))
                .doesNotContain("NoArticlesAlarm", "EventDeadLettersAlarm");
    }

    @Test
    void eachLooksAtMetricsThatAreWrittenOfWhatTheTemplateMakes() {
        KnownMetrics known = new KnownMetrics(watched);

        assertThat(watched.resources(ALARM))
                .allSatisfy(alarm ->
                        assertThat(Metric.of(alarm.at("Properties")))
                                .isNotEmpty()
                                .allSatisfy(known::check));
    }

    @Test
    void theyLookAtATableThatIsBroughtAlongToo() {
        Template brought =
                Template.written()
                        .deployed("Public", Map.of("ExistingTable", "a-table-brought-along"));

        assertThat(Metric.all(brought)).allSatisfy(new KnownMetrics(brought)::check);
    }

    @Test
    void allThatIsAskedOfTheTableIsWatchedForItsErrors() {
        assertThat(Metric.of(template.properties("TableErrorsAlarm")))
                .extracting(metric -> metric.dimensions().get("Operation"))
                .containsExactlyInAnyOrderElementsOf(KnownMetrics.operations());
    }

    /** A queue's metric is missing when nobody touches it, others where nothing happens. */
    @Test
    void whatIsMissingIsNoReasonToRingButWhereThatIsTheReason() {
        Map<String, String> missing =
                watched.names(ALARM).stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name ->
                                                watched.properties(name)
                                                        .at("TreatMissingData")
                                                        .text()));

        assertThat(missing)
                .containsEntry("DeadLettersAlarm", "ignore")
                .containsEntry("EventDeadLettersAlarm", "ignore")
                .containsEntry("NoArticlesAlarm", "breaching");
        assertThat(missing.values().stream().filter("notBreaching"::equals)).hasSize(13);
    }

    @Test
    void eachTellsTheTopicWhenItBeginsAndEnds() {
        assertThat(watched.resources(ALARM))
                .extracting(alarm -> alarm.at("Properties"))
                .allSatisfy(alarm -> {
                    assertThat(alarm.at("AlarmActions").content()).isEqualTo(List.of(TOPIC));
                    assertThat(alarm.at("OKActions").content()).isEqualTo(List.of(TOPIC));
                });
    }

    @Test
    void withoutATopicTheyOnlyShow() {
        assertThat(template.resources(ALARM))
                .isNotEmpty()
                .noneMatch(alarm -> alarm.at("Properties").has("AlarmActions"));
    }

    @Test
    void eachLeadsToItsSectionOfTheRunbook() throws IOException {
        Set<String> sections = anchors(Path.of("src/site/markdown/runbook.md"));

        assertThat(watched.resources(ALARM))
                .extracting(alarm -> alarm.at("Properties", "AlarmDescription", "Fn::Sub").text())
                .allSatisfy(description -> {
                    assertThat(description).contains(" ${RunbookUrl}#");
                    assertThat(sections)
                            .contains(description.substring(description.indexOf('#') + 1));
                });
    }

    /** What the sections of a page are called in its address. */
    private static Set<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(title -> title.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Test
    void aNewVersionIsHeldByItsOwnAlarmsAlone() {
        assertThat(List.of("Ingest", "Summary"))
                .allSatisfy(function -> {
                    Value preference =
                            template.properties(function + "Function").at("DeploymentPreference");
                    assertThat(preference.at("Alarms").content())
                            .isEqualTo(
                                    List.of(
                                            Map.of("Ref", "New" + function + "ErrorsAlarm"),
                                            Map.of("Ref", function + "FaultsAlarm")));
                    assertThat(preference.at("Type").text()).isEqualTo("Canary10Percent5Minutes");
                });
    }
}
