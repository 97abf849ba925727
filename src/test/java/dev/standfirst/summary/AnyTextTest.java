package dev.standfirst.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Article;
import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Whatever the text, its summary keeps to the contract. Texts are made at random from what has
 * teeth.
 */
class AnyTextTest {
    private static final int TEXTS = 1500;
    private static final int MOST_PIECES = 120;

    private static final List<String> PIECES =
            List.of(
                    "“",
                    "”",
                    "\"",
                    "'",
                    "‘",
                    "’",
                    "«",
                    "»",
                    "„",
                    "``",
                    "''",
                    "“",
                    "”",
                    ".",
                    ",",
                    ", ",
                    ". ",
                    "? ",
                    "! ",
                    "…",
                    "—",
                    " – ",
                    "(",
                    ")",
                    ": ",
                    "; ",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\t",
                    " ",
                    " ",
                    " ",
                    " ",
                    "\u00a0",
                    "\u2028",
                    "\u202e",
                    "\u200d",
                    "\u0301",
                    "é",
                    "ß",
                    "İ",
                    "ﬁ",
                    "中文",
                    "العربية",
                    "😀",
                    "👩‍👩‍👧",
                    "🇬🇧",
                    "𝒜",
                    "said ",
                    "says ",
                    "according to ",
                    "told ",
                    "he said",
                    "she added",
                    "who ",
                    "which ",
                    "Ana Field",
                    "Mr. ",
                    "Dr. ",
                    "the mayor",
                    "U.S.",
                    "Smith’s ",
                    "O’Neill ",
                    "Reuters",
                    "the ",
                    "of ",
                    "and ",
                    "bridge ",
                    "will ",
                    "close ",
                    "was ",
                    "not ",
                    "$3.4 billion",
                    "£41m",
                    "12%",
                    "1,234.5",
                    "0",
                    "½",
                    "٣",
                    "9 a.m.",
                    "Friday",
                    "Nov. 3",
                    "2026",
                    "three ",
                    "million ",
                    "per cent ",
                    "km ",
                    "x",
                    "I ",
                    "it ",
                    "A",
                    "-",
                    "/",
                    "\\",
                    "<b>",
                    "&amp;",
                    "and ",
                    "between ",
                    "from ",
                    "to ",
                    "half a ",
                    "one in ",
                    "aged ",
                    "1/2 ",
                    "3-1",
                    "16.30 ",
                    "5ft 7in",
                    "20pc",
                    "Rs 20 crore",
                    "R17",
                    "€",
                    "£",
                    "A$",
                    "May ",
                    "1990s",
                    "44 BC",
                    "the 14th ",
                    "999999999999 ",
                    "centuries ago ",
                    "years ",
                    "+44 20 7946 0958",
                    "COP30",
                    "NATO ",
                    "St. ",
                    "Acme Ports Ltd. ",
                    "Porto, Portugal ",
                    "LISBON (AP) — ",
                    "Lisbon-based ",
                    "R-Ohio",
                    "van der ",
                    "\u0085",
                    "\u000b");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everySpanOfEveryPlainTextEqualsWhatItSays(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            check("any.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void everySpanOfEveryPageEqualsWhatItSays(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < TEXTS; i++) {
            String page =
                    "<p>"
                            + text(random)
                            + "<p>&#xD800;"
                            + text(random)
                            + "&#xDC00;&#0;<li>"
                            + text(random);
            check("any.html", page.getBytes(StandardCharsets.UTF_8), "text/html");
        }
    }

    /**
     * Every character as likely as another, lone surrogates among them, in a charset that can carry
     * them.
     */
    @ParameterizedTest
    @ValueSource(longs = {7})
    void arbitraryCodeUnitsAreReadOrRefused(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < TEXTS; i++) {
            byte[] bytes = new byte[2 + 2 * random.nextInt(1, 200)];
            random.nextBytes(bytes);
            bytes[0] = (byte) 0xfe;
            bytes[1] = (byte) 0xff;
            check("any.txt", bytes, "text/plain; charset=utf-16");
        }
    }

    private static void check(String name, byte[] bytes, String contentType) {
        Reading reading =
                ArticleReader.readInAnyLanguage(new Upload(name, bytes, contentType, Map.of()));
        if (!(reading instanceof Reading.Read(Article article))) {
            return;
        }
        byte[] json = SummaryJson.bytes(Summarizer.summarize(article, Provenance.ofFile(name)));
        assertThat(SummaryCheck.violations(json, article.text().string()))
                .as("summary of %s", article.text())
                .isEmpty();
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(1, MOST_PIECES);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
