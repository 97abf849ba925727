package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the local run serves beside the API. */
class FrontPageIT {
    private static final Path SAMPLE = Path.of("src/test/resources/local/harbour-bridge.txt");
    private static final Path WORK = Path.of("target", "front-it");

    private static LocalPipeline pipeline;
    private static FrontPageClient client;
    private static String text;

    @BeforeAll
    static void start() throws IOException, FunctionException, InterruptedException {
        pipeline = LocalPipeline.start(WORK, 0, Progress.SILENT);
        client = new FrontPageClient(pipeline.http());
        text = Files.readString(SAMPLE);
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }

    @Test
    void thePageRunsNothingFromElsewhere() throws IOException, InterruptedException {
        HttpResponse<String> page = client.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(FrontPageClient.header(page, "Content-Type"))
                .isEqualTo("text/html; charset=utf-8");
        assertThat(FrontPageClient.header(page, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(FrontPageClient.header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.body()).doesNotContain("//");
    }

    @Test
    void everyFileThatThePageNamesIsThere() throws IOException, InterruptedException {
        for (String file : files(client.get("/").body())) {
            HttpResponse<String> answer = client.get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(FrontPageClient.header(answer, "Content-Type")).startsWith(type(file));
            assertThat(answer.body()).isNotBlank();
        }
    }

    private static Iterable<String> files(String page) {
        return Pattern.compile("\"(/local/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.'))) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            case ".svg" -> "image/svg+xml";
            default -> throw new AssertionError(file);
        };
    }

    @Test
    void headHasTheLengthAndNoBody() throws IOException, InterruptedException {
        HttpResponse<String> head = FrontPageClient.send(client.request("/").HEAD());
        int length = client.get("/").body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(head.body()).isEmpty();
        assertThat(FrontPageClient.header(head, "Content-Length"))
                .isEqualTo(Integer.toString(length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bridge.txt",
                "two words + more.txt",
                "Brücke – 橋.txt",
                "100%.txt",
                "100%25.txt",
                "#1 & co; 'x' \"y\".txt",
                "a..b.txt",
                "no ending",
            })
    void anUploadIsSummarisedUnderItsName(String name) throws IOException, InterruptedException {
        JsonNode uploaded = client.uploaded(name, text);
        assertThat(uploaded.path("id").asText()).isEqualTo(name);
        assertThat(client.outcome(uploaded).path("status").asText()).isEqualTo("summarised");
        assertThat(client.get(uploaded.at("/links/view").asText()).body())
                .contains("Harbour bridge to close for six months");
    }

    @Test
    void aQuestionMarkGivesWayAsTheArticleCouldNotBeAskedFor()
            throws IOException, InterruptedException {
        JsonNode uploaded = client.uploaded("Why? And when?.txt", text);
        assertThat(uploaded.path("id").asText()).isEqualTo("Why- And when-.txt");
        assertThat(client.outcome(uploaded).path("status").asText()).isEqualTo("summarised");
    }

    @Test
    void theNameTellsTheType() throws IOException, InterruptedException {
        JsonNode reason = client.outcome(client.uploaded("film.mp4.xml", text)).path("reason");
        assertThat(reason.path("code").asText()).isEqualTo("undecodable");
        assertThat(reason.path("detail").asText()).contains("no well-formed XML");
    }

    @Test
    void anotherUploadOfANameIsAnotherVersion() throws IOException, InterruptedException {
        JsonNode first = client.outcome(client.uploaded("again.txt", text));
        JsonNode second =
                client.outcome(client.uploaded("again.txt", text.replace("six", "seven")));
        assertThat(second.path("versionId")).isNotEqualTo(first.path("versionId"));
        assertThat(client.get(second.at("/links/text").asText()).body())
                .startsWith("Harbour bridge to close for seven months");
    }

    @Test
    void anArticleThatNamesNoDayIsListedOnThatOfItsUpload()
            throws IOException, InterruptedException {
        JsonNode status = client.outcome(client.uploaded("undated.txt", text));
        String day = status.path("storedAt").asText().substring(0, 10);
        assertThat(status.path("publishedAt").asText()).startsWith(day);
        assertThat(client.get("/v1/articles?day=" + day).body()).contains("\"undated.txt\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b.txt", "a%2Fb.txt", "..", "%2E%2E", ""})
    void whatIsNoFilesNameIsRefused(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.put(path, BodyPublishers.ofString(text));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(FrontPageClient.message(answer))
                .startsWith(path.isEmpty() ? "The file has" : "A file's name,");
    }

    @Test
    void aNameThatIsNotUtf8IsRefused() throws IOException, InterruptedException {
        assertThat(FrontPageClient.message(client.put("%FF.txt", BodyPublishers.ofString(text))))
                .endsWith("not UTF-8.");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.put("empty.txt", BodyPublishers.noBody());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(FrontPageClient.message(answer)).isEqualTo("The file is empty.");
    }

    @Test
    void aFileThatIsTooLargeIsReadToItsEndAndRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.put("large.txt", BodyPublishers.ofByteArray(new byte[40 * 1024 * 1024]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(FrontPageClient.message(answer))
                .isEqualTo("The file is larger than 10,485,760 bytes.");
    }

    @Test
    void whatIsTooLargeForTheFunctionTheFunctionRejects() throws IOException, InterruptedException {
        JsonNode status = client.outcome(client.uploaded("3mb.txt", "word ".repeat(600_000)));
        assertThat(status.at("/reason/code").asText()).isEqualTo("too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "/, POST, 'GET, HEAD'",
        "/local/front.js, PUT, 'GET, HEAD'",
        "/local/articles/a.txt, GET, PUT",
        "/local/articles/a.txt, OPTIONS, PUT",
        "/local/articles/a.txt, POST, PUT",
    })
    void anotherMethodIsRefusedWithoutPermissionForOtherSites(
            String path, String method, String allowed) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                FrontPageClient.send(
                        client.request(path).method(method, BodyPublishers.ofString("x")));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(FrontPageClient.header(answer, "Allow")).isEqualTo(allowed);
        assertThat(FrontPageClient.header(answer, "Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/local/front.html", "/local/../front.js", "/local/"})
    void thereIsNothingElseBelowLocal(String path) throws IOException, InterruptedException {
        assertThat(FrontPageClient.message(client.get(path))).isEqualTo("There is nothing here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/local", "/%6Cocal/front.js", "/index.html", "/favicon.ico"})
    void allOtherPathsAreTheApis(String path) throws IOException, InterruptedException {
        assertThat(client.get(path).body()).isEqualTo("{\"message\":\"Not Found\"}");
    }

    @Test
    void anotherSitesPageMayNotUpload() throws IOException {
        String own = pipeline.http().getAuthority();
        assertThat(client.upload(own, "Origin: http://attacker.example"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(client.upload(own, "Sec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 403 ");
        assertThat(client.upload("attacker.example", "Origin: http://attacker.example"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(client.upload(own, "Origin: http://" + own)).startsWith("HTTP/1.1 201 ");
    }

    @Test
    void anotherNameOfThisMachineDoesNotEvenGetThePage() throws IOException {
        assertThat(client.raw("GET / HTTP/1.1\r\nHost: attacker.example\r\n"))
                .startsWith("HTTP/1.1 403 ")
                .doesNotContain("<html");
    }
}
