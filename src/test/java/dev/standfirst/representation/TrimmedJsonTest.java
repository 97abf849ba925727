package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class TrimmedJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SCHEMA =
            Path.of("src/main/resources/dev/standfirst/summary/summary-1.schema.json");

    static List<Golden> goldens() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void givesTheSameBytesWhereAllIsKept(Golden golden) {
        assertThat(trimmed(golden.json(), EnumSet.allOf(SummaryField.class), false))
                .isEqualTo(golden.json());
    }

    @ParameterizedTest
    @EnumSource
    void keepsAFieldAsItIsSpelled(SummaryField field) throws IOException {
        String json = Samples.utf8(Samples.resource("summary.json"));

        String trimmed = trimmed(json, Set.of(field), false);

        assertThat(members(trimmed)).containsExactly("schemaVersion", "id", field.member());
        String member = trimmed.substring(trimmed.indexOf("\"" + field.member() + "\":"));
        assertThat(json).contains(member.substring(0, member.length() - 1));
        assertThat(MAPPER.readTree(trimmed).get(field.member()))
                .isEqualTo(MAPPER.readTree(json).get(field.member()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void keepsTheOrderAndTheSchema(Golden golden) throws IOException {
        Set<SummaryField> fields = EnumSet.of(SummaryField.QUOTES, SummaryField.HEADLINE);

        String trimmed = trimmed(golden.json(), fields, true);

        assertThat(members(trimmed)).containsExactly("schemaVersion", "id", "headline", "quotes");
        assertThat(partsSchema().validate(trimmed, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void keepsKeyQuotesOnlyWhereAskedTo(Golden golden) throws IOException {
        JsonNode all = MAPPER.readTree(golden.json()).path("quotes");
        List<JsonNode> key =
                all.valueStream().filter(quote -> quote.path("key").asBoolean()).toList();

        JsonNode quotes =
                MAPPER.readTree(trimmed(golden.json(), Set.of(SummaryField.QUOTES), true))
                        .path("quotes");

        assertThat(quotes.valueStream()).containsExactlyElementsOf(key);
    }

    @Test
    void takesNoQuoteForKeyThatDoesNotSaySo() {
        String json =
                """
                {"id":"a","quotes":[ {"key":"true"}, 3, [{"key":true}], {"x":{"key":true}}, {"key":true,"b":[1, "]"]} , {"key":true,"key":false}]}\
                """;

        assertThat(trimmed(json, Set.of(SummaryField.QUOTES), true))
                .isEqualTo("{\"id\":\"a\",\"quotes\":[{\"key\":true,\"b\":[1, \"]\"]}]}");
    }

    @Test
    void cutsBytesNotCharacters() {
        String json =
                "{\"id\":\"ü🚢\",\"byline\":\"\\u00fc é🚢\",\"facts\":[1.50],\"wordCount\":1e2}";

        assertThat(trimmed(json, Set.of(SummaryField.BYLINE, SummaryField.WORD_COUNT), false))
                .isEqualTo("{\"id\":\"ü🚢\",\"byline\":\"\\u00fc é🚢\",\"wordCount\":1e2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "3", "{", "{\"id\":\"a\"", "{\"id\":\"a\"} x", "{\"quotes\":[{]}"})
    void refusesWhatIsNoObject(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trimmed(json, Set.of(SummaryField.QUOTES), true));
    }

    private static String trimmed(String json, Set<SummaryField> fields, boolean key) {
        return Samples.utf8(TrimmedJson.of(json.getBytes(UTF_8), fields, key));
    }

    private static List<String> members(String json) throws IOException {
        return MAPPER.readTree(json).propertyStream().map(Map.Entry::getKey).toList();
    }

    /** The schema of a whole summary, with two members required instead of all. */
    private static Schema partsSchema() throws IOException {
        ObjectNode schema = (ObjectNode) MAPPER.readTree(Files.readAllBytes(SCHEMA));
        schema.putArray("required").add("schemaVersion").add("id");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON);
    }
}
