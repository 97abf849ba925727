package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

class ReferencePageTest {
    private static final OpenApi CONTRACT = new OpenApi(JsonObject.of(contract()));
    private static final Document PAGE = page(contract());

    private static final String SMALL =
            """
            {"openapi": "3.1.0", "info": {"title": "A <b>", "version": "2", "description": "## Start\\n\\nUse `Thing`."},
             "paths": {"/things/{id}": {
               "get": {"operationId": "getThing", "summary": "A thing",
                 "parameters": [
                   {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}, "example": "a b/c"},
                   {"name": "days", "in": "query", "schema": {"type": "array", "minItems": 1, "items": {"type": "string", "format": "date"}},
                    "examples": {"two": {"summary": "Two", "value": ["2026-11-20", "x,y"]}, "one": {"value": ["1"]}}},
                   {"name": "size", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 9, "default": 3}, "example": 4}],
                 "responses": {
                   "200": {"description": "It.", "content": {
                     "application/json": {"schema": {"$ref": "#/components/schemas/Thing"},
                       "examples": {"big": {"summary": "A big one", "value": {"name": "<i>", "all": [], "none": null}}}},
                     "text/plain": {"schema": {"type": "string"}, "example": "one\\ntwo"}}},
                   "404": {"$ref": "#/components/responses/NotFound"}}}}},
             "components": {
               "responses": {"NotFound": {"description": "No such thing (`gone`)."}},
               "schemas": {
                 "Thing": {"type": "object", "required": ["name"], "dependentRequired": {"kind": ["name"]}, "properties": {
                   "name": {"type": "string", "minLength": 1, "description": "What it is called."},
                   "kind": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Kind"}]}}},
                 "Kind": {"enum": ["a", "b", "c"]},
                 "ProblemType": {"type": "string", "enum": ["gone"]}}}}
            """;

    @Test
    void namesAllThatCanBeAskedFor() {
        assertThat(PAGE.select(".path code").eachText())
                .hasSizeGreaterThan(5)
                .containsExactlyElementsOf(
                        CONTRACT.root().object("paths").names().stream()
                                .map(path -> "GET " + path)
                                .toList());
    }

    @Test
    void explainsEachParameterMemberAndHeaderOnce() {
        for (OpenApi.Operation operation : CONTRACT.operations()) {
            Element section = PAGE.expectFirst("section[aria-labelledby=" + operation.id() + "]");
            for (JsonObject parameter : operation.parameters()) {
                String name = String.valueOf(CONTRACT.resolved(parameter).string("name"));
                assertThat(section.select("dt, .leads a").eachText()).containsOnlyOnce(name);
            }
        }
        JsonObject schemas = CONTRACT.components("schemas");
        for (String name : schemas.names()) {
            JsonObject properties = schemas.object(name).object("properties");
            Element heading = PAGE.expectFirst("#" + SchemaWords.place(name));
            assertThat(heading.text()).isEqualTo(name);
            if (!properties.members().isEmpty()) {
                assertThat(definitions(heading).select("dt").eachText())
                        .containsExactlyElementsOf(properties.names());
            }
        }
    }

    private static Element definitions(Element heading) {
        return heading.nextElementSiblings().stream()
                .flatMap(next -> next.select("dl").stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leadsFromEachStatusToWhatItMeans() {
        for (OpenApi.Operation operation : CONTRACT.operations()) {
            Element section = PAGE.expectFirst("section[aria-labelledby=" + operation.id() + "]");
            assertThat(section.select(".status, .statuses code").eachText())
                    .containsExactlyElementsOf(
                            operation.get().object("responses").names().stream()
                                    .map(status -> status.equals("default") ? "other" : status)
                                    .toList());
        }
    }

    @Test
    void linksNoPlaceThatIsNotThereAndNamesNoneTwice() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(PAGE.select("a[href^=#]"))
                .hasSizeGreaterThan(100)
                .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    }

    @Test
    void skipsNoLevelOfHeadings() {
        int before = 0;
        for (Element heading : PAGE.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(before).isPositive();
    }

    @Test
    void runsAndLoadsNothing() {
        assertThat(PAGE.select("script, [src], [style], link[rel=stylesheet]")).isEmpty();
        assertThat(ReferencePage.CONTENT_SECURITY_POLICY)
                .startsWith("default-src 'none'; style-src");
    }

    @Test
    void asksForTheExamplesOfThePathAndTheFirstOfTheQuery() {
        assertThat(small().select(".operation > pre").text())
                .isEqualTo(
                        "curl --compressed 'https://ADDRESS/things/a%20b/c?days=2026-11-20,x%2Cy'");
    }

    @Test
    void saysWhatAParameterTakes() {
        assertThat(small().select(".operation dl .type").eachText())
                .containsExactly(
                        "string, required, in the path, for example a b/c",
                        "array of string (date), not empty, optional, in the query, for example 2026-11-20,x,y or 1",
                        "integer, 1 to 9, default 3, optional, in the query, for example 4");
    }

    @Test
    void saysWhatAMemberIs() {
        assertThat(small().select("#schema-thing + dl dd").eachText())
                .containsExactly(
                        "string, not empty, required What it is called.",
                        "Kind or null, optional, comes with name");
        assertThat(small().select("#schema-kind + p").text()).isEqualTo("one of a, b or c");
    }

    @Test
    void showsExamplesAsTheyAre() {
        assertThat(small().select("details summary").eachText())
                .containsExactly("Example: A big one", "Example");
        assertThat(small().select("details pre").stream().map(Element::wholeText))
                .containsExactly(
                        "{\n  \"name\": \"<i>\",\n  \"all\": [],\n  \"none\": null\n}", "one\ntwo");
    }

    @Test
    void linksProblemsAndSchemasWhereTheyAreNamed() {
        assertThat(small().select("p > a:has(code)").eachAttr("href"))
                .containsExactly("#schema-thing", "/v1/problems/gone");
    }

    @Test
    void escapesWhatTheDocumentSays() {
        assertThat(small().select("h1").text()).isEqualTo("A <b> reference");
        assertThat(small().select("b, i")).isEmpty();
    }

    @Test
    void isThereForADocumentThatSaysNothing() {
        assertThat(page("{}".getBytes(UTF_8)).select("h1").text()).isEqualTo("Reference");
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferencePage.of("{".getBytes(UTF_8)));
    }

    private static Document small() {
        return page(SMALL.getBytes(UTF_8));
    }

    private static Document page(byte[] openapi) {
        return Jsoup.parse(Samples.utf8(ReferencePage.of(openapi)));
    }

    private static byte[] contract() {
        try (InputStream in =
                ReferencePage.class.getResourceAsStream("/dev/standfirst/api/openapi.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
