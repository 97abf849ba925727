package dev.standfirst.browser;

import org.openqa.selenium.WebElement;

/**
 * A place that the keyboard came to.
 *
 * @param inView whether some of it was within the window
 * @param shown whether its looks told that the keyboard is there
 */
public record Focus(WebElement element, String markup, boolean inView, boolean shown) {
    private static final String IN_VIEW =
            """
            (r => r.width > 0 && r.height > 0 && r.bottom > 0 && r.right > 0
                && r.top < innerHeight && r.left < innerWidth)(arguments[0].getBoundingClientRect())\
            """;

    private static final String SHOWN =
            """
            (s => s.outlineStyle != 'none' && parseFloat(s.outlineWidth) >= 1
                && s.outlineColor != 'rgba(0, 0, 0, 0)')(getComputedStyle(arguments[0]))\
            """;

    static Focus of(WebElement element, BrowserPage page) {
        return new Focus(
                element,
                String.valueOf(page.ask("return arguments[0].outerHTML.slice(0, 200)", element)),
                page.is(IN_VIEW, element),
                page.is(SHOWN, element));
    }
}
