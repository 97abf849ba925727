package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import dev.standfirst.store.Brief;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.Making;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.State;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

final class EventsTest {
    private static final String BUS = "arn:aws:events:eu-west-1:111122223333:event-bus/newsroom";
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Path SCHEMA = Path.of("src/site/resources/article-event-1.schema.json");

    private final Template template =
            Template.written().deployed("Public", Map.of("EventBusArn", BUS));
    private final Pipe pipe = new Pipe(template.properties("EventPipe"));

    @Test
    void aSummaryIsTold() {
        JsonNode event = event(summarised("a \"b\"/c.txt", null));

        assertThat(event.path("source").asText()).isEqualTo("standfirst");
        assertThat(event.path("detail-type").asText()).isEqualTo("ArticleSummarised");
        assertThat(event.path("time").asText()).isEqualTo(NOON.toString());
        assertThat(event.path("detail").path("id").asText()).isEqualTo("a \"b\"/c.txt");
        assertThat(event.path("detail").path("tag").asText()).isEqualTo(document().tag());
        assertThat(event.path("detail").path("embargoUntil").asText()).isEmpty();
    }

    @Test
    void anEmbargoIsToldAndNothingThatItKeepsBack() {
        JsonNode detail = event(summarised("a", NOON.plusSeconds(60))).path("detail");

        assertThat(detail.path("embargoUntil").asText()).isEqualTo("2026-11-20T12:01:00Z");
        assertThat(detail.toString()).doesNotContain("Bridge closes", "Ana Field");
    }

    @Test
    void aRejectionIsToldWithItsReason() {
        JsonNode event = event(entry("a", new Outcome.Rejected("no-text", "There is no text.")));

        assertThat(event.path("detail-type").asText()).isEqualTo("ArticleRejected");
        assertThat(event.path("detail").path("code").asText()).isEqualTo("no-text");
    }

    @Test
    void aWithdrawalIsTold() {
        assertThat(event(entry("a", new Outcome.Withdrawn())).path("detail-type").asText())
                .isEqualTo("ArticleWithdrawn");
    }

    static List<Entry> entries() {
        return List.of(
                summarised("a", null),
                summarised("a", NOON.plusSeconds(60)),
                entry("a", new Outcome.Rejected("no-text", "There is no text.")),
                entry("a", new Outcome.Withdrawn()),
                // of no version, by no known engine
                Entry.of(
                        new State(
                                "a",
                                new ObjectVersion(new Sequencer("0A"), null),
                                NOON,
                                new Outcome.Withdrawn())));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theDetailIsAsItsSchemaSays(Entry entry) throws IOException {
        String schema = Files.readString(SCHEMA);
        JsonNode detail = event(entry).path("detail");

        assertThat(schema(schema).validate(detail.toString(), InputFormat.JSON)).isEmpty();
        assertThat(detail.propertyStream().map(Map.Entry::getKey))
                .allMatch(name -> schema.contains("\"" + name + "\": {"));
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder ->
                                builder.schemaRegistryConfig(
                                        SchemaRegistryConfig.builder()
                                                .formatAssertionsEnabled(true)
                                                .build()))
                .getSchema(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anArticleIsToldOnceThoughItHasTwoItems(Entry entry) {
        assertThat(records(entry)).hasSize(2);
        assertThat(records(entry).map(pipe::event).flatMap(Optional::stream)).hasSize(1);
    }

    @Test
    void whatIsRemovedFromTheTableIsNotTold() {
        Stream<JsonNode> removed =
                records(summarised("a", null))
                        .map(record -> ((ObjectNode) record).put("eventName", "REMOVE"));

        assertThat(removed.map(pipe::event)).allMatch(Optional::isEmpty);
    }

    @Test
    void theStreamHoldsWhatThePipeReads() {
        assertThat(template.properties("SummaryTable").at("StreamSpecification").content())
                .isEqualTo(Map.of("StreamViewType", "NEW_IMAGE"));
        assertThat(template.properties("EventPipe").at("Source").content())
                .isEqualTo(Map.of("Fn::GetAtt", List.of("SummaryTable", "StreamArn")));
    }

    @Test
    void withoutABusThereIsNoStreamAndNoPipe() {
        Template plain = Template.plain();

        assertThat(plain.properties("SummaryTable").has("StreamSpecification")).isFalse();
        assertThat(plain.names("AWS::Pipes::Pipe")).isEmpty();
        assertThat(plain.names("AWS::IAM::Role")).doesNotContain("EventPipeRole");
    }

    private JsonNode event(Entry entry) {
        return records(entry).map(pipe::event).flatMap(Optional::stream).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> records(Entry entry) {
        return RecordingTable.items(entry).stream().map(Pipe::inserted);
    }

    private static Entry summarised(String id, @Nullable Instant embargo) {
        Brief brief = new Brief("Bridge closes", "Ana Field", "The bridge closes.", null);
        State state = state(id, new Outcome.Summarised(NOON, embargo, true, brief));
        return new Entry(state, Map.of(Part.SUMMARY, document(), Part.TEXT, document()));
    }

    private static Entry entry(String id, Outcome outcome) {
        return Entry.of(state(id, outcome));
    }

    private static State state(String id, Outcome outcome) {
        return new State(
                id,
                new ObjectVersion(new Sequencer("0A"), "v1"),
                NOON,
                outcome,
                new Making("r1", "1.0.0"));
    }

    private static Document document() {
        return Document.of(new byte[] {'{', '}'});
    }
}
