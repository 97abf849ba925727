package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.SilentCssErrorHandler;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.WebConnectionWrapper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** The pages that the local run serves, read by two parsers: with or without a browser here. */
class ParsedPagesIT {
    @TempDir private static Path work;

    private static StoredPages pages;

    @BeforeAll
    static void start() throws Exception {
        pages = StoredPages.start(work);
    }

    @AfterAll
    static void close() {
        pages.close();
    }

    static Stream<Arguments> all() {
        return Stream.of(StoredPages.PAGES, StoredPages.HOSTILE_PAGES)
                .flatMap(some -> some.entrySet().stream())
                .map(page -> Arguments.of(page.getKey(), page.getValue()));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(pages.address(path)).header("accept", "text/html").build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private static Document parsed(String path) throws Exception {
        return Jsoup.parse(get(path).body());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void allowTheirOwnStyleAndNothingElse(String name, String path) throws Exception {
        HttpResponse<String> response = get(path);
        List<Element> styles = Jsoup.parse(response.body()).select("style");

        assertThat(styles).hasSize(1);
        assertThat(response.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'; style-src '" + hash(styles.getFirst().data()))
                .contains("'; base-uri 'none'; form-action '", "'; frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(response.headers().firstValue("x-content-type-options")).contains("nosniff");
    }

    private static String hash(String style) throws Exception {
        byte[] bytes = style.getBytes(StandardCharsets.UTF_8);
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void holdNothingThatRunsOrLoads(String name, String path) throws Exception {
        Document page = parsed(path);

        assertThat(page.select("script, iframe, object, embed, svg, img, base, [src], [style]"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element ->
                        assertThat(element.attributes().asList())
                                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("[href]"))
                .allSatisfy(link ->
                        assertThat(link.attr("href")).matches("(#|/(?![/\\\\])|https?://).*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void nameEachPlaceOnceAndLeadToNoneThatIsNotThere(String name, String path) throws Exception {
        Document page = parsed(path);
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(labels -> assertThat(ids).contains(labels.split(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void sayWhatTheirPartsAre(String name, String path) throws Exception {
        Document page = parsed(path);

        assertThat(page.select("html[lang]")).hasSize(1);
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("nav:not([aria-label], [aria-labelledby])")).isEmpty();
        assertThat(page.select("input:not([type=hidden])"))
                .allSatisfy(input ->
                        assertThat(page.select("label[for=" + input.id() + "]").text())
                                .isNotBlank());
        assertThat(page.select("a, button"))
                .allSatisfy(control ->
                        assertThat(control.text() + control.attr("aria-label")).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void leaveNoLevelOfHeadingsOut(String name, String path) throws Exception {
        int before = 0;
        for (Element heading : parsed(path).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isBetween(1, before + 1);
            before = level;
        }
        assertThat(before).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void runNothingInASecondParserWithScripts(String name, String path) throws Exception {
        List<String> alerts = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        try (WebClient client = new WebClient()) {
            client.setCssErrorHandler(new SilentCssErrorHandler());
            client.setAlertHandler((page, message) -> alerts.add(message));
            client.setWebConnection(
                    new WebConnectionWrapper(client.getWebConnection()) {
                        @Override
                        public WebResponse getResponse(WebRequest request) throws IOException {
                            asked.add(request.getUrl().toString());
                            return super.getResponse(request);
                        }
                    });
            HtmlPage page = client.getPage(pages.address(path).toURL());

            assertThat(page.executeJavaScript("typeof window.ran").getJavaScriptResult())
                    .isEqualTo("undefined");
            assertThat(page.getElementsByTagName("script")).isEmpty();
            assertThat(page.asNormalizedText()).isNotBlank();
        }
        assertThat(alerts).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void showWhatAnArticleHoldsAsWords(String name, String path) throws Exception {
        assertThat(parsed(path).select("main").text())
                .contains(StoredPages.HOSTILE.substring(0, 140));
    }

    static Stream<Arguments> hostile() {
        return StoredPages.HOSTILE_PAGES.entrySet().stream()
                .map(page -> Arguments.of(page.getKey(), page.getValue()));
    }
}
