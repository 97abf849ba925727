package dev.standfirst.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.store.Brief;
import dev.standfirst.store.Document;
import dev.standfirst.store.Entry;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.State;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class TableTest {
    private final Template template = Template.plain();
    private final Value table = template.properties("SummaryTable");

    @Test
    void eachItemThatIsWrittenHasTheTablesKey() {
        assertThat(written())
                .hasSize(2)
                .allSatisfy(item -> assertThat(types(item)).containsAllEntriesOf(key(table)));
    }

    @Test
    void anArticleIsInTheIndexByDayOnce() {
        List<Map<String, AttributeValue>> indexed =
                written().stream()
                        .filter(item -> item.keySet().containsAll(key(index()).keySet()))
                        .toList();

        assertThat(indexed).hasSize(1);
        assertThat(types(indexed.getFirst())).containsAllEntriesOf(key(index()));
    }

    @Test
    void theIndexIsOrderedByTimeWithinADay() {
        assertThat(index().at("IndexName").text()).isEqualTo("by-day");
        assertThat(index().at("KeySchema").content())
                .isEqualTo(
                        List.of(
                                Map.of("AttributeName", "day", "KeyType", "HASH"),
                                Map.of("AttributeName", "publishedAt", "KeyType", "RANGE")));
    }

    @Test
    void whatIsWrittenDoesNotExpireUnasked() {
        String expiry = table.at("TimeToLiveSpecification", "AttributeName").text();

        assertThat(expiry).isEqualTo("expiresAt");
        assertThat(written()).noneMatch(item -> item.containsKey(expiry));
    }

    @Test
    void itIsPaidByRequestEncryptedAndCanBeSetBackInTime() {
        assertThat(table.at("BillingMode").text()).isEqualTo("PAY_PER_REQUEST");
        assertThat(table.at("SSESpecification").content()).isEqualTo(Map.of("SSEEnabled", true));
        assertThat(table.at("PointInTimeRecoverySpecification").content())
                .isEqualTo(Map.of("PointInTimeRecoveryEnabled", true));
    }

    @Test
    void itOutlivesTheStack() {
        assertThat(table.at("DeletionProtectionEnabled").content()).isEqualTo(true);
        assertThat(template.resource("SummaryTable").at("DeletionPolicy").text())
                .isEqualTo("Retain");
        assertThat(template.resource("SummaryTable").at("UpdateReplacePolicy").text())
                .isEqualTo("Retain");
    }

    private Value index() {
        return table.at("GlobalSecondaryIndexes").elements().getFirst();
    }

    /** The attributes of a key, with their types. */
    private Map<String, String> key(Value schema) {
        Map<String, String> declared =
                table.at("AttributeDefinitions").elements().stream()
                        .collect(
                                Collectors.toMap(
                                        attribute -> attribute.at("AttributeName").text(),
                                        attribute -> attribute.at("AttributeType").text()));
        return schema.at("KeySchema").elements().stream()
                .map(attribute -> attribute.at("AttributeName").text())
                .collect(Collectors.toMap(name -> name, declared::get));
    }

    private static Map<String, String> types(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().type().toString()));
    }

    private static List<Map<String, AttributeValue>> written() {
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        State state =
                new State(
                        "2026/11/harbour-bridge.txt",
                        new ObjectVersion(new Sequencer("00A1"), "v1"),
                        noon,
                        new Outcome.Summarised(noon, null, true, Brief.EMPTY));
        Document document = Document.of(new byte[] {'{', '}'});
        return RecordingTable.items(
                new Entry(state, Map.of(Part.SUMMARY, document, Part.TEXT, document)));
    }
}
