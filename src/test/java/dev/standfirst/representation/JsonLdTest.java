package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class JsonLdTest {
    private static final String URL = "https://news.example/bridge";

    private static final String GOLDEN =
            """
            {"@context":"https://schema.org","@type":"NewsArticle","identifier":"2026/11/quay \\u0026 sons.txt",\
            "headline":"Harbour bridge to \\u003Cclose\\u003E",\
            "author":[{"@type":"Person","name":"Ana Field"},{"@type":"Person","name":"Tom Reed"}],\
            "datePublished":"2026-11-20T23:30:00-05:00","inLanguage":"en-GB","wordCount":412,"timeRequired":"PT1M44S",\
            "abstract":"The repair will cost £41 million. It carries 30 to 31,000 a day.",\
            "hasPart":[{"@type":"Quotation","position":1,"text":"We had no other choice,",\
            "spokenByCharacter":{"@type":"Person","name":"Maria Lopez","jobTitle":"harbour master"}},\
            {"@type":"Quotation","position":2,"text":"Nobody asked us."}],\
            "mentions":[{"@type":"Person","name":"Maria Lopez","jobTitle":"harbour master"},\
            {"@type":"Organization","name":"Port Authority"},{"@type":"Place","name":"Portwick"}],\
            "isBasedOn":"https://news.example/bridge"}\
            """;

    @Test
    void saysAllThatIsKnown() {
        assertThat(Samples.utf8(JsonLd.of(Samples.summary(), URL))).isEqualTo(GOLDEN);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void keepsToTheVocabulary(Golden golden) {
        assertThat(problems(JsonLd.of(golden.document(), URL))).isEmpty();
    }

    static List<Golden> goldens() {
        return Golden.all();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"Person\",\"wordCount\":3}",
                "{\"@type\":\"Quotation\",\"spokenByCharacter\":{\"@type\":\"Place\"}}",
                "{\"@type\":\"NewsArticle\",\"wordCount\":\"3\"}",
                "{\"@type\":\"Article\"}",
                "{\"@type\":\"NewsArticle\",\"speaker\":\"A\"}",
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"yesterday\"}",
            })
    void isHeldToTheVocabulary(String wrong) {
        assertThat(problems(wrong.getBytes(UTF_8))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//news.example/", "news", "", "https://a b/"})
    void isBasedOnItsOwnTextWhereNoWebAddressIsKnown(String url) {
        assertThat(read(JsonLd.of(Samples.summary(), url)).path("isBasedOn").asText())
                .isEqualTo("/v1/articles/2026/11/quay%20%26%20sons.txt/text");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        JsonNode bare = read(JsonLd.of(document("{\"id\":\"a\"}"), null));

        assertThat(bare.propertyStream().map(Map.Entry::getKey))
                .containsExactly(
                        "@context",
                        "@type",
                        "identifier",
                        "wordCount",
                        "timeRequired",
                        "mentions",
                        "isBasedOn");
    }

    @Test
    void takesASpeakerForWhatTheArticleTakesItFor() {
        JsonNode quotes =
                read(JsonLd.of(
                                document(
                                        """
                                        {"id":"a","entities":{"organisations":[{"name":"Port Authority"}]},"quotes":[
                                        {"text":"A","speaker":{"name":"port authority","role":"owner"}},
                                        {"text":"B","speaker":{"name":null,"role":"nurse"}},
                                        {"text":"C","speaker":{"name":null,"role":null,"mention":{"start":1,"end":3}}}]}\
                                        """),
                                null))
                        .path("hasPart");

        assertThat(quotes.at("/0/spokenByCharacter").toString())
                .isEqualTo("{\"@type\":\"Organization\",\"name\":\"port authority\"}");
        assertThat(quotes.at("/1/spokenByCharacter").toString())
                .isEqualTo("{\"@type\":\"Person\",\"jobTitle\":\"nurse\"}");
        assertThat(quotes.at("/2").has("spokenByCharacter")).isFalse();
    }

    @Test
    void endsEachFactOfTheAbstract() {
        String facts =
                """
                {"id":"a","facts":[{"text":"It rose\\n5%"},{"text":"“It fell.”"},{"text":"Why?"},{"text":"So…"}]}\
                """;

        assertThat(read(JsonLd.of(document(facts), null)).path("abstract").asText())
                .isEqualTo("It rose 5%. “It fell.” Why? So…");
    }

    @Test
    void canStandWithinAPage() {
        String hostile =
                """
                {"id":"a","headline":{"text":"</script><!--&\\ud800"},"quotes":[{"text":"]]></script>"}]}\
                """;

        byte[] json = JsonLd.of(document(hostile), null);

        assertThat(Samples.utf8(json)).doesNotContain("<", ">", "&");
        assertThat(read(json).path("headline").asText()).isEqualTo("</script><!--&\uFFFD");
    }

    private static SummaryDocument document(String json) {
        return SummaryDocument.of(json.getBytes(UTF_8));
    }

    private static JsonNode read(byte[] json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> problems(byte[] json) {
        List<String> problems = new ArrayList<>();
        check(read(json), Set.of("Thing"), problems);
        return problems;
    }

    /** An object of one of {@code types}, with members that its type has. */
    private static void check(JsonNode object, Set<String> types, List<String> problems) {
        String type = object.path("@type").asText();
        if (types.stream().noneMatch(wanted -> Vocabulary.isA(type, wanted))) {
            problems.add(type + " is none of " + types);
        }
        object.propertyStream()
                .filter(member -> !member.getKey().startsWith("@"))
                .forEach(member -> member(type, member.getKey(), member.getValue(), problems));
    }

    private static void member(String type, String name, JsonNode value, List<String> problems) {
        if (!Vocabulary.has(type, name)) {
            problems.add(type + " has no " + name);
        } else if (value.isArray()) {
            value.forEach(item -> member(type, name, item, problems));
        } else if (value.isObject()) {
            check(value, Vocabulary.expected(name), problems);
        } else if (!Vocabulary.isValue(name, value)) {
            problems.add(name + " is no " + Vocabulary.expected(name) + ": " + value);
        }
    }
}
