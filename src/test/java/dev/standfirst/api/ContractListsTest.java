package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.standfirst.representation.SummaryField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The lists that the code and the contract share. */
class ContractListsTest {
    private final JsonNode contract = contract();

    private static JsonNode contract() {
        try (InputStream in = ContractListsTest.class.getResourceAsStream("openapi.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void typesOfProblems() {
        assertThat(texts("/components/schemas/ProblemType/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(ProblemType.values()).map(ProblemType::slug).toList());
    }

    @Test
    void membersOfASummary() {
        assertThat(texts("/components/schemas/SummaryField/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(SummaryField.values()).map(SummaryField::member).toList());
    }

    @ParameterizedTest
    @EnumSource
    void mediaTypesOfWhatThereIsOfAnArticle(Resource resource) {
        assertThat(mediaTypes("/v1/articles/{id}" + resource.suffix()))
                .containsExactlyElementsOf(resource.mediaTypes());
    }

    @Test
    void mediaTypesOfADaysList() {
        assertThat(mediaTypes("/v1/articles")).containsExactlyElementsOf(DayAnswers.MEDIA_TYPES);
    }

    @Test
    void mediaTypesOfAnExplanation() {
        assertThat(mediaTypes("/v1/problems/{problem}"))
                .containsExactlyElementsOf(ProblemAnswers.MEDIA_TYPES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/openapi.json", "/v1/docs", "/v1/schemas/summary-1.json"})
    void mediaTypesOfWhatIsTheSameForAll(String path) {
        assertThat(mediaTypes(path))
                .containsExactlyElementsOf(FixedDocument.at(path).orElseThrow().mediaTypes());
    }

    @Test
    void parametersOfAQuery() {
        assertThat(parameters("/v1/articles"))
                .containsExactlyElementsOf(
                        Stream.of(DayAnswers.PARAMETERS, BatchAnswers.PARAMETERS)
                                .flatMap(List::stream)
                                .toList());
        assertThat(parameters("/v1/articles/{id}/summary"))
                .containsExactlyElementsOf(SummaryForm.PARAMETERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles/{id}",
                "/v1/articles/{id}/text",
                "/v1/articles/{id}/view",
                "/v1/problems/{problem}",
                "/v1/openapi.json",
                "/v1/docs",
                "/v1/schemas/summary-1.json"
            })
    void othersHaveNone(String path) {
        assertThat(parameters(path)).isEmpty();
    }

    private List<String> texts(String pointer) {
        return contract.at(pointer).valueStream().map(JsonNode::asText).toList();
    }

    private List<String> mediaTypes(String path) {
        return get(path)
                .at("/responses/200/content")
                .propertyStream()
                .map(content -> content.getKey().replaceAll(";.*", ""))
                .toList();
    }

    private List<String> parameters(String path) {
        return get(path)
                .path("parameters")
                .valueStream()
                .map(at -> at.has("$ref") ? contract.at(at.path("$ref").asText().substring(1)) : at)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    private JsonNode get(String path) {
        return contract.path("paths").path(path).path("get");
    }
}
