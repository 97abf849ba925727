package dev.standfirst.api;

import static dev.standfirst.api.TestApi.SUMMARY;
import static dev.standfirst.api.TestApi.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The forms in which a summary is served. */
class SummaryFormsTest {
    private static final String PATH = "/v1/articles/a/summary";

    private final TestApi api = TestApi.open().with("a");

    private static List<String> members(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "application/ld+json, application/ld+json",
        "text/html, text/html; charset=utf-8",
        "text/plain, text/plain; charset=utf-8",
    })
    void eachIsSentToThoseWhoAcceptIt(String accept, String contentType) {
        Answer answer = api.get(PATH, "accept", accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo(contentType);
        assertThat(answer.body()).contains("harbour bridge");
    }

    @Test
    void eachHasTagsOfItsOwn() {
        Set<String> tags = new HashSet<>();
        for (String accept :
                List.of("application/json", "application/ld+json", "text/html", "text/plain")) {
            tags.add(api.get(PATH, "accept", accept).header("etag"));
            tags.add(api.get(PATH, "accept", accept, "accept-encoding", "gzip").header("etag"));
        }
        tags.add(api.get(PATH + "?fields=facts").header("etag"));
        tags.add(api.get(PATH + "?fields=quotes").header("etag"));
        tags.add(api.get(PATH + "?fields=quotes&quotes=key").header("etag"));
        tags.add(api.get(PATH + "?quotes=key").header("etag"));

        assertThat(tags).hasSize(12).allMatch(tag -> tag.matches("\"[A-Za-z0-9_.-]+\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "text/html", "text/plain"})
    void eachIsNotSentToThoseWhoHaveIt(String accept) {
        String tag = api.get(PATH, "accept", accept).header("etag");

        Answer answer = api.get(PATH, "accept", accept, "if-none-match", tag);

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.header("etag")).isEqualTo(tag);
    }

    @Test
    void theCompressedFormHoldsTheSame() {
        assertThat(api.get(PATH, "accept", "text/html", "accept-encoding", "gzip").body())
                .isEqualTo(api.get(PATH, "accept", "text/html").body());
    }

    @Test
    void aBrowserIsSentThePageThatIsTheView() {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        Answer answer = api.get(PATH, "accept", browser);

        assertThat(answer.body()).isEqualTo(api.get("/v1/articles/a/view").body());
        assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
        assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
    }

    @Test
    void onlySomeMembersAreSentWhereSomeAreAskedFor() {
        Answer answer = api.get(PATH + "?fields=facts,headline");

        assertThat(members(answer.json()))
                .containsExactly("schemaVersion", "id", "headline", "facts");
        assertThat(api.get(PATH).json().path("facts")).isEqualTo(answer.json().path("facts"));
    }

    @Test
    void onlyTheKeyQuotesAreSentWhereThoseAreAskedFor() {
        JsonNode all = api.get(PATH + "?quotes=all").json().path("quotes");
        JsonNode key = api.get(PATH + "?quotes=key").json().path("quotes");

        assertThat(all).anyMatch(quote -> !quote.path("key").asBoolean());
        assertThat(key).isNotEmpty().allMatch(quote -> quote.path("key").asBoolean());
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        assertThat(api.get(PATH + "?fields=facts,quotes"))
                .isEqualTo(api.get(PATH + "?fields=quotes,facts"));
    }

    @Test
    void askingForAllIsAskingForTheSummary() {
        String all =
                "headline,byline,publishedAt,language,wordCount,readingSeconds,facts,quotes,"
                        + "entities,warnings,provenance";

        Answer answer = api.get(PATH + "?quotes=all&fields=" + all);

        assertThat(answer.body()).isEqualTo(SUMMARY);
        assertThat(answer.header("etag")).isEqualTo(api.get(PATH).header("etag"));
    }

    @Test
    void whatIsCutDownIsThereAsJsonOnly() {
        Answer answer = api.get(PATH + "?quotes=key", "accept", "text/html");

        assertProblem(answer, 406, "not-acceptable");
        assertThat(answer.json().path("available")).hasSize(1);
    }

    @Test
    void aFieldThatThereIsNotIsNamedWithThoseThatThereAre() {
        Answer answer = api.get(PATH + "?fields=headline,fact");

        assertProblem(answer, 400, "invalid-parameter");
        assertThat(answer.json().path("parameter").asText()).isEqualTo("fields");
        assertThat(answer.json().path("allowed")).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields=", "fields=,", "fields=Headline", "quotes=none", "quotes=KEY"})
    void otherValuesAreRefused(String query) {
        assertProblem(api.get(PATH + "?" + query), 400, "invalid-parameter");
    }

    @Test
    void whatIsNotPublicIsKeptByTheReaderAlone() {
        for (String access : List.of("Jwt", "Iam")) {
            assertThat(TestApi.forReaders(access).with("a").get(PATH).header("cache-control"))
                    .isEqualTo("private, max-age=60, must-revalidate");
        }
    }
}
