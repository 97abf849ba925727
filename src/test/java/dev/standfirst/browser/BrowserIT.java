package dev.standfirst.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A page that does everything wrong is found out. */
class BrowserIT {
    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><title>Bad</title>
            <meta name="viewport" content="width=device-width"><style>
            a:focus { outline: none } p { width: 700px; color: #eee; background: #fff }
            @media (prefers-color-scheme: dark) { p { color: #fff; background: #000 } }
            @media print { p { display: none } }
            </style></head><body><script>window.ran = true</script><p>Text</p>
            <img src="/missing.png"><a href="/elsewhere">Elsewhere</a><button>Go</button>
            </body></html>
            """;

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static HttpServer server;
    private static Browser browser;

    @BeforeAll
    static void serve() throws IOException {
        browser = Browser.open();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        server.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.stop(0);
        }
    }

    private static String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/bad";
    }

    private static BrowserPage page(Screen screen, Scheme scheme) {
        return browser.show(URI.create(address()), screen, scheme);
    }

    @Test
    void tellsWhatReadersCannotUse() {
        assertThat(page(Screen.DESKTOP, Scheme.LIGHT).violations())
                .anySatisfy(found -> assertThat(found).startsWith("html-has-lang at html"))
                .anySatisfy(found -> assertThat(found).startsWith("image-alt at img"))
                .anySatisfy(found -> assertThat(found).startsWith("color-contrast at p"));
    }

    @Test
    void showsThePageInTheColoursPreferred() {
        assertThat(page(Screen.DESKTOP, Scheme.DARK).violations())
                .noneSatisfy(found -> assertThat(found).startsWith("color-contrast"));
    }

    @Test
    void tellsWhatThePageTriedAndMayNot() {
        BrowserPage page = page(Screen.DESKTOP, Scheme.LIGHT);

        assertThat(page.complaints())
                .anySatisfy(found -> assertThat(found).contains("Executing inline script"))
                .anySatisfy(found -> assertThat(found).contains("missing.png"));
        assertThat(page.is("window.ran")).isFalse();
    }

    @Test
    void tellsWhatThePageAskedFor() {
        BrowserPage page = page(Screen.DESKTOP, Scheme.LIGHT);

        assertThat(page.requests()).contains(address(), address().replace("/bad", "/missing.png"));
    }

    @Test
    void showsThePageOnASmallScreen() {
        BrowserPage page = page(Screen.PHONE, Scheme.LIGHT);

        assertThat(page.number("screen.width")).isEqualTo(Screen.PHONE.width());
        assertThat(page.contentWidth()).isGreaterThanOrEqualTo(700);
    }

    @Test
    void tellsWhereTheKeyboardIsNotSeen() {
        assertThat(page(Screen.DESKTOP, Scheme.LIGHT).tabbed())
                .extracting(Focus::markup, Focus::shown)
                .containsExactly(
                        tuple("<a href=\"/elsewhere\">Elsewhere</a>", false),
                        tuple("<button>Go</button>", true));
    }

    @Test
    void laysThePageOutForPaper() {
        BrowserPage page = page(Screen.DESKTOP, Scheme.LIGHT);
        assertThat(page.text()).contains("Text");

        page.print();

        assertThat(page.text()).doesNotContain("Text");
    }
}
