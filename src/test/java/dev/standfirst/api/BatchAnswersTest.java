package dev.standfirst.api;

import static dev.standfirst.api.TestApi.NOW;
import static dev.standfirst.api.TestApi.STORED;
import static dev.standfirst.api.TestApi.SUMMARY;
import static dev.standfirst.api.TestApi.assertProblem;
import static dev.standfirst.api.TestApi.utf8;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.standfirst.store.Document;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Several articles by their ids. */
class BatchAnswersTest {
    private final TestApi api = TestApi.open();

    private static List<String> all(Answer answer, String member) {
        return StreamSupport.stream(answer.json().path("articles").spliterator(), false)
                .map(article -> article.path(member).asText())
                .toList();
    }

    @Test
    void haveOneResultEachInTheOrderAskedFor() {
        api.with("b/1").with("a,2");

        Answer answer = api.get("/v1/articles?ids=a%2C2,b/1,unknown,a%2C2");

        assertThat(all(answer, "id")).containsExactly("a,2", "b/1", "unknown", "a,2");
        assertThat(all(answer, "status"))
                .containsExactly("summarised", "summarised", "not-found", "summarised");
    }

    @Test
    void holdTheSummaries() throws Exception {
        api.with("a");

        Answer answer = api.get("/v1/articles?ids=a");

        JsonNode article = answer.json().path("articles").path(0);
        assertThat(article.path("summary")).isEqualTo(new ObjectMapper().readTree(SUMMARY));
        assertThat(article.path("links").path("view").asText()).isEqualTo("/v1/articles/a/view");
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        assertThat(answer.header("cache-control")).isEqualTo("public, max-age=30, must-revalidate");
    }

    @Test
    void areCutDownAsOneIs() {
        api.with("a");

        JsonNode summary =
                api.get("/v1/articles?ids=a&fields=headline,quotes&quotes=key")
                        .json()
                        .path("articles")
                        .path(0)
                        .path("summary");

        assertThat(summary)
                .isEqualTo(
                        api.get("/v1/articles/a/summary?fields=headline,quotes&quotes=key").json());
    }

    @Test
    void sayWhyASummaryIsNotThere() {
        api.with("rejected", new Outcome.Rejected("empty", "No bytes."), Map.of())
                .with("withdrawn", new Outcome.Withdrawn(), Map.of())
                .with("embargoed", STORED, NOW.plusMillis(1));

        Answer answer = api.get("/v1/articles?ids=rejected,withdrawn,embargoed,unknown");

        assertThat(all(answer, "status"))
                .containsExactly("rejected", "withdrawn", "not-found", "not-found");
        JsonNode articles = answer.json().path("articles");
        assertThat(articles.path(0).path("problem").toString())
                .isEqualTo(
                        """
                        {"type":"/v1/problems/rejected","title":"Rejected article","status":404,\
                        "detail":"No bytes.","code":"empty"}\
                        """);
        assertThat(articles.path(2).path("problem")).isEqualTo(articles.path(3).path("problem"));
    }

    @Test
    void leaveOutWhatNoResponseHolds() {
        String large = "{\"id\":\"" + "x".repeat(1_000_000) + "\"}";
        for (String id : List.of("a", "b", "c", "d", "e")) {
            api.with(
                    id,
                    new Outcome.Summarised(STORED, null, false, TestApi.BRIEF),
                    Map.of(Part.SUMMARY, Document.of(utf8(large))));
        }

        Answer answer = api.with("f").get("/v1/articles?ids=a,b,c,d,e,f");

        assertThat(all(answer, "status"))
                .containsExactly(
                        "summarised",
                        "summarised",
                        "summarised",
                        "left-out",
                        "left-out",
                        "summarised");
        assertThat(answer.json().path("articles").path(3).path("links").path("summary").asText())
                .isEqualTo("/v1/articles/d/summary");
    }

    @Test
    void areFiftyAtMost() {
        String fifty =
                IntStream.range(0, 50).mapToObj(i -> "a" + i).collect(Collectors.joining(","));

        assertThat(all(api.get("/v1/articles?ids=" + fifty), "id")).hasSize(50);
        assertProblem(api.get("/v1/articles?ids=" + fifty + ",x"), 400, "invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ids=", "ids=,", "ids=a,,b", "ids=a,", "ids=%FF"})
    void haveIdsEach(String query) {
        assertProblem(api.get("/v1/articles?" + query), 400, "invalid-parameter");
    }

    @Test
    void haveIdsThatAreNoLongerThanKeys() {
        assertProblem(api.get("/v1/articles?ids=" + "x".repeat(1025)), 414, "uri-too-long");
    }

    @Test
    void areThereAsJsonOnly() {
        assertProblem(api.get("/v1/articles?ids=a", "accept", "text/html"), 406, "not-acceptable");
    }
}
