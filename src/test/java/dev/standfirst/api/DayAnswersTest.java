package dev.standfirst.api;

import static dev.standfirst.api.TestApi.NOW;
import static dev.standfirst.api.TestApi.STORED;
import static dev.standfirst.api.TestApi.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import dev.standfirst.store.Cursors;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The list of a day's articles. */
class DayAnswersTest {
    private static final String LIST = "/v1/articles?day=2026-11-20";

    private final TestApi api = TestApi.open();

    private static List<String> ids(Answer answer) {
        return StreamSupport.stream(answer.json().path("articles").spliterator(), false)
                .map(article -> article.path("id").asText())
                .toList();
    }

    private void withArticles(int count) {
        IntStream.range(0, count)
                .forEach(i -> api.with("a" + i, STORED.minusSeconds(60L * i), null));
    }

    @Test
    void hasTheNewestFirst() {
        api.with("early", STORED.minusSeconds(60), null)
                .with("late", STORED.plusSeconds(60), null)
                .with("other day", STORED.plusSeconds(86_400), null);

        assertThat(ids(api.get(LIST))).containsExactly("late", "early");
    }

    @Test
    void saysOfAnArticleWhatAListShows() {
        JsonNode article = api.with("x y").get(LIST).json().path("articles").path(0);

        assertThat(article.toString())
                .isEqualTo(
                        """
                        {"id":"x y","status":"summarised","headline":"Harbour bridge to close for six months",\
                        "byline":"Ana Field","fact":"The repair will cost £41 million",\
                        "publishedAt":"2026-11-20T09:31:08.250Z","storedAt":"2026-11-20T09:31:08.250Z",\
                        "links":{"self":"/v1/articles/x%20y","summary":"/v1/articles/x%20y/summary",\
                        "text":"/v1/articles/x%20y/text","view":"/v1/articles/x%20y/view"}}\
                        """);
    }

    @Test
    void isOfTodayUnlessADayIsNamed() {
        api.with("a");

        JsonNode list = api.get("/v1/articles").json();

        assertThat(list.path("day").asText()).isEqualTo("2026-11-20");
        assertThat(list.path("limit").asInt()).isEqualTo(20);
        assertThat(list.path("articles")).hasSize(1);
    }

    @Test
    void leavesOutWhatIsNotSummarisedOrNotDue() {
        api.with("due", STORED, NOW)
                .with("not due", STORED, NOW.plusMillis(1))
                .with("rejected", new Outcome.Rejected("empty", "No bytes."), Map.of())
                .with("withdrawn", new Outcome.Withdrawn(), Map.of());

        assertThat(ids(api.get(LIST))).containsExactly("due");
    }

    @Test
    void isReadPageByPageToItsEnd() {
        withArticles(7);
        List<String> seen = new ArrayList<>();
        String next = LIST + "&limit=3";
        int pages = 0;
        while (!next.isEmpty()) {
            Answer page = api.get(next);
            seen.addAll(ids(page));
            next = page.json().path("links").path("next").asText();
            assertThat(page.json().has("cursor")).isEqualTo(!next.isEmpty());
            assertThat(page.header("link").contains("<" + next + ">; rel=\"next\""))
                    .isEqualTo(!next.isEmpty());
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).containsExactly("a0", "a1", "a2", "a3", "a4", "a5", "a6");
    }

    @Test
    void hasNoNextPageWhereNothingIsOnIt() {
        withArticles(3);

        assertThat(api.get(LIST + "&limit=3").json().path("links").has("next")).isFalse();
        assertThat(api.get("/v1/articles?day=2025-01-01").json().path("articles")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "application/atom+xml, application/atom+xml",
        "text/html, text/html; charset=utf-8",
    })
    void isThereInThreeForms(String accept, String contentType) {
        Answer answer = api.with("a").get(LIST, "accept", accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo(contentType);
        assertThat(answer.body()).contains("Harbour bridge to close for six months");
        assertThat(answer.header("cache-control")).isEqualTo("public, max-age=30, must-revalidate");
        assertThat(api.get(LIST, "accept", accept, "if-none-match", answer.header("etag")).status())
                .isEqualTo(304);
    }

    @Test
    void changesItsTagWithItsArticles() {
        String before = api.with("a").get(LIST).header("etag");

        assertThat(api.with("b").get(LIST).header("etag")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day=2026-02-30",
                "day=2026-11-2",
                "day=20-11-2026",
                "day=today",
                "day=%2B2026-11-20",
                "day=-026-11-20",
                "day=2026-11-20T00:00:00Z",
                "day=",
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=1e1",
                "limit=%2B5",
                "limit=5.0",
                "limit=99999999999999999999",
                "limit=١",
                "limit=",
            })
    void refusesWhatIsNoDayAndNoLimit(String query) {
        Answer answer = api.get("/v1/articles?" + query.replace("١", "%D9%A1"));

        assertProblem(answer, 400, "invalid-parameter");
        assertThat(answer.json().path("parameter").asText())
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void takesTheLimitsAtTheEnds(int limit) {
        assertThat(api.get(LIST + "&limit=" + limit).json().path("limit").asInt()).isEqualTo(limit);
    }

    @Test
    void takesNoCursorButItsOwn() {
        withArticles(3);
        String cursor = api.get(LIST + "&limit=1").json().path("cursor").asText();
        String elsewhere =
                new Cursors("another deployment")
                        .of(LocalDate.parse("2026-11-20"), new Position("2026-11-20T09:31:08Z#a1"));

        assertThat(api.get(LIST + "&limit=2&cursor=" + cursor).status()).isEqualTo(200);
        assertProblem(
                api.get("/v1/articles?day=2026-11-19&cursor=" + cursor), 400, "invalid-cursor");
        assertProblem(api.get(LIST + "&cursor=" + elsewhere), 400, "invalid-cursor");
        assertProblem(api.get(LIST + "&cursor=" + cursor + "x"), 400, "invalid-cursor");
        assertProblem(api.get(LIST + "&cursor=" + "x".repeat(5000)), 400, "invalid-cursor");
    }

    @Test
    void isNotMixedWithABatch() {
        for (String query : List.of("ids=a&day=2026-11-20", "limit=5&ids=a", "fields=facts")) {
            assertProblem(api.get("/v1/articles?" + query), 400, "conflicting-parameters");
        }
    }
}
