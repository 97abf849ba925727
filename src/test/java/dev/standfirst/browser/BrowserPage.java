package dev.standfirst.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The page that a browser shows, and what happened since it was asked for. */
public final class BrowserPage {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** More than any page here has places for. */
    private static final int MOST_TABS = 1_000;

    private final ChromeDriver driver;

    BrowserPage(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Has the reader prefer {@code scheme}, on a screen. */
    public void prefer(Scheme scheme) {
        emulate("screen", scheme);
    }

    /** Lays the page out as for paper. */
    public void print() {
        emulate("print", Scheme.LIGHT);
    }

    /** Without motion, so that what a test asks of is where it will stay. */
    private void emulate(String media, Scheme scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(
                                feature("prefers-color-scheme", scheme.toString()),
                                feature("prefers-reduced-motion", "reduce"))));
    }

    private static Map<String, String> feature(String name, String value) {
        return Map.of("name", name, "value", value);
    }

    /**
     * What {@code script} returns, run with the driver's rights: the page's policy is not asked.
     */
    public @Nullable Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Whether {@code condition}, an expression, holds of the page. */
    public boolean is(String condition, Object... arguments) {
        return Boolean.TRUE.equals(ask("return Boolean(" + condition + ")", arguments));
    }

    /** A number that {@code expression} gives. */
    public double number(String expression, Object... arguments) {
        Object number = ask("return " + expression, arguments);
        return ((Number) Objects.requireNonNull(number)).doubleValue();
    }

    /** How wide the page is, more than the screen where it has to be moved sideways. */
    public int contentWidth() {
        return (int) number("document.documentElement.scrollWidth");
    }

    /** The elements that {@code script} returns. */
    public List<WebElement> elements(String script) {
        List<?> found = (List<?>) Objects.requireNonNull(ask(script));
        return found.stream().map(WebElement.class::cast).toList();
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public WebElement first(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** What is to be read on the page. */
    public String text() {
        return first("body").getText();
    }

    /** Where the page is. */
    public String address() {
        return driver.getCurrentUrl();
    }

    /** What axe finds wrong with the page, one line each. */
    public List<String> violations() {
        return Axe.violations(driver);
    }

    /** What the browser complained of in its console since last asked, also on policies. */
    public List<String> complaints() {
        return entries(LogType.BROWSER).stream().map(LogEntry::getMessage).toList();
    }

    /**
     * The addresses that were requested since last asked; not what the browser draws its own
     * controls with.
     */
    public List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : entries(LogType.PERFORMANCE)) {
            JsonNode message = read(entry.getMessage()).path("message");
            String url = message.at("/params/request/url").asText();
            if (message.path("method").asText().equals("Network.requestWillBeSent")
                    && !url.startsWith("data:")) {
                requests.add(url);
            }
        }
        return requests;
    }

    /** Drops complaints and requests so far. */
    void forget() {
        complaints();
        requests();
    }

    /** The element that has the focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    public void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /**
     * Presses the tabulator from the top until it has been everywhere, and says where it was. A
     * control with places of its own, as for a date's day and month, counts once.
     */
    public List<Focus> tabbed() {
        ask("document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)");
        List<Focus> places = new ArrayList<>();
        for (int i = 0; i < MOST_TABS; i++) {
            press(Keys.TAB);
            WebElement here = focused();
            if (here.getTagName().equals("body")
                    || (places.size() > 1 && places.getFirst().element().equals(here))) {
                return places;
            }
            if (places.isEmpty() || !places.getLast().element().equals(here)) {
                places.add(Focus.of(here, this));
            }
        }
        throw new IllegalStateException("still tabbing after " + MOST_TABS);
    }

    private List<LogEntry> entries(String type) {
        return driver.manage().logs().get(type).getAll();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
