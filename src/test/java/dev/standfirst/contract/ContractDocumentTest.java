package dev.standfirst.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/** What the contract must be by itself. */
final class ContractDocumentTest {
    private static final String SCHEMA = "/dev/standfirst/summary/summary-1.schema.json";

    private final ObjectNode contract = Contract.read();

    @Test
    void itIsLaidOutInOneWay() {
        Contract.mustBe(contract);
    }

    @Test
    void itsSummaryIsThatOfTheSchema() throws IOException {
        ObjectNode schemas = contract.withObject("/components/schemas");

        SummarySchemas.of(schema()).forEach(schemas::set);

        Contract.mustBe(contract);
    }

    @Test
    void aClientCanAskForEachMemberOfASummaryThatIsNotAlwaysThere() throws IOException {
        Set<String> members = new TreeSet<>();
        schema().path("properties").fieldNames().forEachRemaining(members::add);
        members.removeAll(Set.of("schemaVersion", "id"));

        assertThat(contract.at("/components/schemas/SummaryField/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(members);
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = ContractDocumentTest.class.getResourceAsStream(SCHEMA)) {
            return Contract.JSON.readTree(in);
        }
    }
}
