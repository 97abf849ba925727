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
import org.openqa.selenium.Keys;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The local run's front page, as a person uses it. */
class FrontPageBrowserIT {
    private static final Path SAMPLE = Path.of("src/test/resources/local/harbour-bridge.txt");
    private static final Path WORK = Path.of("target", "front-browser-it");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Notes the states of uploads where they outlast the page. */
    private static final String NOTE_STATES =
            """
            sessionStorage.setItem('states', '');
            new MutationObserver(changes => changes.forEach(change => sessionStorage.setItem(
                'states', sessionStorage.getItem('states') + change.target.dataset.state + ' ')))
                .observe(document.getElementById('uploads'),
                    {subtree: true, attributes: true, attributeFilter: ['data-state']});
            """;

    private static final String DROP =
            """
            const files = new DataTransfer();
            files.items.add(new File([arguments[1]], arguments[0]));
            for (const type of ['dragover', 'drop']) {
                document.querySelector('h1').dispatchEvent(new DragEvent(
                    type, {dataTransfer: files, bubbles: true, cancelable: true}));
            }
            """;

    @TempDir private static Path folder;

    private static Browser browser;
    private static LocalPipeline pipeline;

    @BeforeAll
    static void start() throws IOException, FunctionException, InterruptedException {
        browser = Browser.open();
        pipeline = LocalPipeline.start(WORK, 0, Progress.SILENT);
    }

    @AfterAll
    static void close() {
        if (pipeline != null) {
            pipeline.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private static BrowserPage page(Screen screen, Scheme scheme) {
        return browser.show(URI.create(pipeline.http() + "/"), screen, scheme);
    }

    private static BrowserPage page() {
        return page(Screen.DESKTOP, Scheme.LIGHT);
    }

    @Test
    void aChosenFileIsFollowedUntilItsPageOpens() throws IOException, InterruptedException {
        Path file = Files.copy(SAMPLE, folder.resolve("chosen.txt"));
        BrowserPage page = page();
        page.ask(NOTE_STATES);
        page.first("#file").sendKeys(file.toString());

        await(() -> page.address().endsWith("/v1/articles/chosen.txt/view"));
        assertThat(page.ask("return sessionStorage.getItem('states')"))
                .isEqualTo("uploading waiting summarised ");
        assertThat(page.text()).contains("Harbour bridge to close for six months");
    }

    @Test
    void aDroppedFileIsUploadedWhateverItsName() throws IOException, InterruptedException {
        BrowserPage page = page();
        page.ask(DROP, "Brücke? 100% + #1.txt", Files.readString(SAMPLE));

        await(() -> page.address().endsWith("/Br%C3%BCcke-%20100%25%20%2B%20%231.txt/view"));
        assertThat(page.text()).contains("Harbour bridge to close for six months");
    }

    @Test
    void ofSeveralFilesEachSaysWhatBecameOfIt() throws IOException, InterruptedException {
        BrowserPage page = page();
        uploadThree(page);

        assertThat(page.first("#uploads").getText().lines())
                .contains("photo.jpg", "good.txt", "Summarised.", "empty.txt")
                .contains("Failed: The file is empty.")
                .anyMatch(line -> line.startsWith("Rejected (unsupported-type): "));
        assertThat(page.first(":has(> #uploads)").getDomAttribute("role")).isEqualTo("status");
        await(() -> page.first("#articles").getText().contains("good.txt"));
        assertThat(URI.create(page.address()).getPath()).isEqualTo("/");
    }

    private static void uploadThree(BrowserPage page) throws IOException, InterruptedException {
        Path good = Files.writeString(folder.resolve("good.txt"), Files.readString(SAMPLE));
        Path photo = Files.writeString(folder.resolve("photo.jpg"), "no photo");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        page.first("#file").sendKeys(good + "\n" + photo + "\n" + empty);
        await(() ->
                page.all("#uploads li:is([data-state=failed], [data-state=rejected])").size() == 2);
        await(() -> page.all("#uploads [data-state=summarised]").size() == 1);
    }

    @Test
    void whatWasUploadedIsStillToldAfterComingBack() throws IOException, InterruptedException {
        BrowserPage page = page();
        uploadThree(page);
        page.ask("location.reload()");

        await(() -> page.all("#uploads [data-state=summarised] a").size() == 1);
        assertThat(page.first("#uploads").getText()).contains("good.txt", "photo.jpg");
    }

    @Test
    void theKeyboardAloneIsEnough() throws IOException, InterruptedException {
        BrowserPage page = page();
        // else a place is looked for while the page still moves to it
        page.ask("document.documentElement.style.scrollBehavior = 'auto'");
        List<Focus> places = page.tabbed();
        assertThat(places).allMatch(Focus::shown).allMatch(Focus::inView);
        assertThat(places)
                .extracting(place -> place.element().getTagName())
                .contains("input", "summary");

        page.ask("document.querySelector('#file').focus()");
        page.press(Keys.TAB);
        page.press(Keys.ENTER);
        page.press(Keys.TAB);
        page.focused().sendKeys(Files.readString(SAMPLE));
        page.press(Keys.TAB);
        page.press(Keys.ENTER);
        await(() -> page.address().matches(".*/v1/articles/pasted-\\d{14}\\.txt/view"));
    }

    @Test
    void axeFindsNothingOnAnyScreenInLightAndDark() throws IOException, InterruptedException {
        for (Screen screen : Screen.values()) {
            BrowserPage page = page(screen, Scheme.LIGHT);
            assertThat(page.complaints()).isEmpty();
            uploadThree(page);
            page.first("summary").click();
            for (Scheme scheme : Scheme.values()) {
                page.prefer(scheme);
                assertThat(page.violations()).as("%s, %s", screen, scheme).isEmpty();
                assertThat(page.contentWidth()).isLessThanOrEqualTo(screen.width());
            }
        }
    }

    @Test
    void nothingIsAskedOfAnyOtherServer() {
        BrowserPage page = page();
        assertThat(page.requests())
                .isNotEmpty()
                .allMatch(address -> address.startsWith(pipeline.http() + "/"));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
