package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class DayFeedTest {
    private static final String GOLDEN =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <id>urn:uuid:DAY</id>
            <title>Articles of 20 November 2026</title>
            <updated>2026-11-20T17:06:02.250Z</updated>
            <author><name>Standfirst</name></author>
            <link rel="self" type="application/atom+xml" href="/v1/articles?day=2026-11-20&amp;limit=2"/>
            <link rel="alternate" type="text/html" href="/v1/articles?day=2026-11-20&amp;limit=2"/>
            <link rel="next" type="application/atom+xml" href="/v1/articles?day=2026-11-20&amp;limit=2&amp;cursor=abc"/>
            <entry>
            <id>urn:uuid:BRIDGE</id>
            <title>Harbour bridge to &lt;close&gt;</title>
            <updated>2026-11-20T17:06:02.250Z</updated>
            <published>2026-11-20T17:05:00Z</published>
            <author><name>Ana Field</name></author>
            <link rel="alternate" type="text/html" href="/v1/articles/2026/11/quay%20%26%20sons.txt/view"/>
            <link rel="alternate" type="application/json" href="/v1/articles/2026/11/quay%20%26%20sons.txt/summary"/>
            <summary>The repair will cost £41 million</summary>
            </entry>
            <entry>
            <id>urn:uuid:BARE</id>
            <title>ü.html</title>
            <updated>2026-11-20T09:31:00Z</updated>
            <published>2026-11-20T09:30:00Z</published>
            <link rel="alternate" type="text/html" href="/v1/articles/%C3%BC.html/view"/>
            <link rel="alternate" type="application/json" href="/v1/articles/%C3%BC.html/summary"/>
            </entry>
            </feed>
            """;

    @Test
    void isWrittenAsItStands() {
        String feed =
                Samples.utf8(DayFeed.of(Samples.DAY))
                        .replaceFirst("urn:uuid:[0-9a-f-]{36}", "urn:uuid:DAY")
                        .replaceFirst("urn:uuid:[0-9a-f-]{36}", "urn:uuid:BRIDGE")
                        .replaceFirst("urn:uuid:[0-9a-f-]{36}", "urn:uuid:BARE");

        assertThat(feed).isEqualTo(GOLDEN);
    }

    @Test
    void isAtomWithOrWithoutEntries() throws Exception {
        validate(DayFeed.of(Samples.DAY));
        validate(DayFeed.of(Samples.EMPTY_DAY));
    }

    @Test
    void isNoAtomWithoutAnIdOrWithADateOfAnotherForm() {
        String feed = Samples.utf8(DayFeed.of(Samples.DAY));
        for (String broken :
                List.of(
                        feed.replaceFirst("<id>.*</id>", ""),
                        feed.replace("<title>Articles", "<title>A</title><title>Articles"),
                        feed.replace("2026-11-20T09:31:00Z", "2026-11-20"),
                        feed.replaceFirst("urn:uuid:", ""),
                        feed.replace("rel=\"self\"", "rel=\"self\" role=\"x\""))) {
            assertThat(broken).isNotEqualTo(feed);
            assertThatExceptionOfType(SAXException.class)
                    .isThrownBy(() -> validate(broken.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void hasOneLinkToItselfAndIdsThatDiffer() {
        Document feed = parsed(Samples.DAY);

        assertThat(feed.select("feed > link[rel=self]")).hasSize(1);
        assertThat(feed.select("entry"))
                .allSatisfy(entry ->
                        assertThat(entry.select("link[rel=alternate]").eachAttr("type"))
                                .doesNotHaveDuplicates());
        assertThat(feed.select("id").eachText()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void keepsIdsWhateverChangesButTheArticleAndTheDay() {
        DayEntry changed =
                new DayEntry(
                        Samples.BRIDGE.id(),
                        "New",
                        null,
                        null,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        false);
        DayList other =
                new DayList(Samples.DAY.day(), 1, List.of(changed), null, "/v1/articles", null);

        assertThat(parsed(other).select("id").eachText())
                .isEqualTo(parsed(Samples.DAY).select("id").eachText().subList(0, 2));
        assertThat(parsed(Samples.EMPTY_DAY).select("id").text())
                .isNotEqualTo(parsed(other).select("feed > id").text());
    }

    @Test
    void writesNoCharacterThatXmlHasNot() throws Exception {
        String odd = "a\0b\u0007c\fd\uFFFEe\uD800f\uDC00g]]>h\u0085i\u202Ej<k>&amp;\u2028🚢";
        DayEntry entry = new DayEntry("id", odd, odd, odd, Instant.EPOCH, Instant.EPOCH, true);
        DayList list =
                new DayList(LocalDate.EPOCH, 1, List.of(entry), null, "/v1/articles?x=\0", null);

        byte[] feed = DayFeed.of(list);

        validate(feed);
        assertThat(parsed(list).select("entry > title").text())
                .startsWith("ab")
                .contains("j<k>&amp;");
    }

    @Test
    void namesTheFeedsAuthorWhereAnArticleHasNone() {
        assertThat(parsed(Samples.DAY).select("author name").eachText())
                .containsExactly("Standfirst", "Ana Field");
    }

    private static Document parsed(DayList list) {
        return Jsoup.parse(Samples.utf8(DayFeed.of(list)), "", Parser.xmlParser());
    }

    /**
     * @throws SAXException if {@code feed} is no well-formed XML or not of the schema
     */
    private static void validate(byte[] feed) throws SAXException, IOException {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Throwing());
        ValidationDriver driver =
                new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        driver.loadSchema(new InputSource(new ByteArrayInputStream(Samples.resource("atom.rnc"))));
        if (!driver.validate(new InputSource(new ByteArrayInputStream(feed)))) {
            throw new SAXException("not valid");
        }
    }

    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
