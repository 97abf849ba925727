package dev.standfirst.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The contract's examples are answers that were given. */
class ExamplesTest {
    private final ObjectNode contract = Contract.read();
    private final Schemas schemas = new Schemas(contract);

    @Test
    void areWhatIsAnswered() {
        Contract.mustBe(Examples.in(contract));
    }

    @Test
    void areAsTheirSchemasSay() {
        List<JsonNode> shown = new ArrayList<>(contract.findParents("examples"));
        shown.addAll(contract.findParents("example"));

        assertThat(shown)
                .hasSizeGreaterThan(25)
                .allSatisfy(at -> {
                    for (JsonNode value : values(at)) {
                        assertThat(schemas.faults(at.path("schema"), value.toString())).isEmpty();
                    }
                });
    }

    @Test
    void eachTypeOfProblemHasOne() {
        List<String> types =
                contract.at("/components/responses").findValues("examples").stream()
                        .flatMap(JsonNode::propertyStream)
                        .map(example -> example.getValue().at("/value/type").asText())
                        .map(type -> type.substring("/v1/problems/".length()))
                        .toList();

        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        contract.at("/components/schemas/ProblemType/enum")
                                .valueStream()
                                .map(JsonNode::asText)
                                .toList());
    }

    @Test
    void eachFormOfAnArticleHasOneButPages() {
        assertThat(Operation.all(contract))
                .filteredOn(operation -> operation.method().equals("GET"))
                .filteredOn(operation -> operation.template().startsWith("/v1/articles"))
                .allSatisfy(operation ->
                        assertThat(operation.node().at("/responses/200/content").propertyStream())
                                .filteredOn(content -> !content.getKey().startsWith("text/html"))
                                .extracting(Map.Entry::getValue)
                                .allMatch(content -> content.has("examples")));
    }

    private static List<JsonNode> values(JsonNode at) {
        return at.has("example")
                ? List.of(at.path("example"))
                : at.path("examples").valueStream().map(example -> example.path("value")).toList();
    }
}
