package dev.standfirst.browser;

import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A headless Chromium of this machine's, with an empty profile. Shows one page at a time. */
public final class Browser implements AutoCloseable {
    private static final String REQUIRED = "standfirst.browser.required";

    private static final List<String> OPTIONS =
            List.of(
                    "--headless",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** Warns that it knows no protocol of this version's, which nothing here uses. */
    private static final Logger PROTOCOLS =
            Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts the Chromium that {@code PATH} names, with the driver that it names. Where one of them
     * is missing it says so, and the test that asks is skipped.
     *
     * @throws IllegalStateException if one is missing and the system property {@code
     *     standfirst.browser.required} is {@code true}
     */
    public static Browser open() {
        Optional<Path> program = Programs.find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = Programs.find("chromedriver");
        if (program.isEmpty() || driver.isEmpty()) {
            throw none(program.isEmpty() ? "no chromium" : "no chromedriver");
        }
        Browser browser = new Browser(start(program.get(), driver.get()));
        System.out.println("browser: " + browser.name());
        return browser;
    }

    private static RuntimeException none(String what) {
        System.out.println("browser: NONE (" + what + " on the PATH): pages are parsed, not shown");
        if (Boolean.getBoolean(REQUIRED)) {
            return new IllegalStateException("a browser is required, and there is " + what);
        }
        return Assumptions.abort(what + " on the PATH");
    }

    private static ChromeDriver start(Path program, Path driver) {
        PROTOCOLS.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toFile());
        options.addArguments(OPTIONS);
        if (System.getProperty("user.name").equals("root")) {
            options.addArguments("--no-sandbox");
        }
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build(),
                options);
    }

    /** What it is, as {@code chrome 156.0.8078.108}. */
    public String name() {
        return driver.getCapabilities().getBrowserName()
                + " "
                + driver.getCapabilities().getBrowserVersion();
    }

    /** Shows the page at {@code address}, in place of the one before. */
    public BrowserPage show(URI address, Screen screen, Scheme scheme) {
        driver.get("about:blank");
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", screen.width(),
                        "height", screen.height(),
                        "deviceScaleFactor", 1,
                        "mobile", screen.mobile()));
        BrowserPage page = new BrowserPage(driver);
        page.prefer(scheme);
        page.forget();
        driver.get(address.toString());
        return page;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
