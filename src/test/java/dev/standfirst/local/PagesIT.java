package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.browser.Browser;
import dev.standfirst.browser.BrowserPage;
import dev.standfirst.browser.Focus;
import dev.standfirst.browser.Scheme;
import dev.standfirst.browser.Screen;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The pages that the local run serves, as readers see and use them in a browser. */
class PagesIT {
    /** What can be used, where it is to be seen. */
    private static final String CONTROLS =
            """
            return [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter(control => control.checkVisibility())\
            """;

    private static final String IN_VIEW =
            """
            (r => r.height > 0 && r.top >= 0 && r.top < innerHeight)(
                document.querySelector(':target').getBoundingClientRect())\
            """;

    /** What is to be read, without what paper cannot follow. */
    private static final String WORDS =
            """
            return [...document.querySelectorAll('main :is(h1, h2, h3, p, li, blockquote, dd, td)')]
                .filter(words => words.checkVisibility() && !words.closest('nav, .next, .legend'))\
            """;

    private static final String UNSEEN =
            """
            return arguments[0].filter(words => !words.checkVisibility()
                    || !(words.getBoundingClientRect().height > 0))
                .map(words => words.outerHTML.slice(0, 200))\
            """;

    @TempDir private static Path work;

    private static Browser browser;
    private static StoredPages pages;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.open();
        pages = StoredPages.start(work);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (pages != null) {
            pages.close();
        }
    }

    private static BrowserPage show(String path, Screen screen, Scheme scheme) {
        return browser.show(pages.address(path), screen, scheme);
    }

    private static BrowserPage view(Screen screen) {
        return show(StoredPages.VIEW, screen, Scheme.LIGHT);
    }

    static Stream<Arguments> pages() {
        return StoredPages.PAGES.entrySet().stream()
                .map(page -> Arguments.of(page.getKey(), page.getValue()));
    }

    static Stream<Arguments> hostilePages() {
        return StoredPages.HOSTILE_PAGES.entrySet().stream()
                .map(page -> Arguments.of(page.getKey(), page.getValue()));
    }

    static Stream<Arguments> looks() {
        return StoredPages.PAGES.entrySet().stream()
                .flatMap(page ->
                        Stream.of(Screen.PHONE, Screen.DESKTOP)
                                .flatMap(screen ->
                                        Arrays.stream(Scheme.values())
                                                .map(scheme ->
                                                        Arguments.of(
                                                                page.getKey(),
                                                                page.getValue(),
                                                                screen,
                                                                scheme))));
    }

    @ParameterizedTest(name = "{0}, {2}, {3}")
    @MethodSource("looks")
    void canBeUsedByAll(String name, String path, Screen screen, Scheme scheme) {
        assertThat(show(path, screen, scheme).violations()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void loadNothingAndKeepToTheirPolicy(String name, String path) {
        BrowserPage page = show(path, Screen.DESKTOP, Scheme.LIGHT);

        assertThat(page.complaints()).isEmpty();
        assertThat(page.requests()).containsExactly(pages.address(path).toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void fitTheNarrowestScreen(String name, String path) {
        assertThat(show(path, Screen.NARROW, Scheme.LIGHT).contentWidth())
                .isLessThanOrEqualTo(Screen.NARROW.width());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void areUsedByKeyboardAlone(String name, String path) {
        BrowserPage page = show(path, Screen.DESKTOP, Scheme.LIGHT);
        List<WebElement> controls = page.elements(CONTROLS);

        List<Focus> places = page.tabbed();

        assertThat(places).filteredOn(place -> !place.inView() || !place.shown()).isEmpty();
        assertThat(places).extracting(Focus::element).containsAll(controls);
        assertThat(controls).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void printAllThatTheySay(String name, String path) {
        BrowserPage page = show(path, Screen.DESKTOP, Scheme.LIGHT);
        List<WebElement> words = page.elements(WORDS);

        page.print();

        assertThat(words).isNotEmpty();
        assertThat(page.ask(UNSEEN, words)).isEqualTo(List.of());
    }

    @Test
    void leadsFromAFactToItsPlace() {
        for (Screen screen : Screen.values()) {
            BrowserPage page = view(screen);

            page.first("a[href='#fact-1']").click();

            assertThat(page.is("document.querySelector('mark#fact-1').matches(':target')"))
                    .isTrue();
            assertThat(page.is(IN_VIEW)).isTrue();
        }
    }

    @Test
    void tellsWhoSpokeWhereItStands() {
        BrowserPage page = view(Screen.DESKTOP);

        assertThat(page.first("mark#quote-1").getDomAttribute("title"))
                .isEqualTo(page.first("ol.quotes > li figcaption").getText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePages")
    void runNothingThatAnArticleHolds(String name, String path) {
        for (Screen screen : Screen.values()) {
            BrowserPage page = show(path, screen, Scheme.LIGHT);

            assertThat(page.complaints()).isEmpty();
            assertThat(page.requests()).hasSize(1);
            assertThat(page.is("window.ran")).isFalse();
            assertThat(page.all("script, img, svg, [onerror], [onload], [onfocus], [autofocus]"))
                    .isEmpty();
            assertThat(page.all("[href^='javascript']")).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePages")
    void showWhatAnArticleHoldsAsWords(String name, String path) {
        BrowserPage page = show(path, Screen.DESKTOP, Scheme.LIGHT);

        assertThat(page.text()).contains(StoredPages.HOSTILE.substring(0, 140));
        assertThat(page.violations()).isEmpty();
    }

    @Test
    void fitTheNarrowestScreenWhateverAnArticleHolds() {
        for (String path : StoredPages.HOSTILE_PAGES.values()) {
            assertThat(show(path, Screen.NARROW, Scheme.LIGHT).contentWidth())
                    .as(path)
                    .isLessThanOrEqualTo(Screen.NARROW.width());
        }
    }
}
