package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Refusal.Code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

class XmlReaderTest {
    private static final String NITF =
            "<nitf><head>%s</head><body><body.head><hedline><hl1>A head</hl1></hedline>%s</body.head>"
                    + "<body.content>%s</body.content></body></nitf>";

    private static final String ITEM =
            "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><itemMeta>%s</itemMeta>"
                    + "<contentMeta>%s</contentMeta><contentSet>%s</contentSet></newsItem>";

    private static Article nitf(String head, String bodyHead, String content) {
        return Readings.article("a.xml", NITF.formatted(head, bodyHead, content));
    }

    private static Article item(String itemMeta, String contentMeta, String content) {
        return Readings.article("a.xml", ITEM.formatted(itemMeta, contentMeta, content));
    }

    @Test
    void leavesOutWhatStandsBesideAStory() {
        Article article =
                nitf(
                        "",
                        "",
                        "<block><p>One.</p><media><media-caption>A caption.</media-caption></media><hl2>Then</hl2>"
                                + "<p>Two.</p><table><tr><td>1</td></tr></table><note><p>To editors.</p></note></block>"
                                + "<bq><block><p>A speech.</p></block></bq>");
        assertThat(article.text().string()).isEqualTo("One.\n\nThen\n\nTwo.\n\nA speech.");
        assertThat(article.paragraphs())
                .extracting(paragraph -> paragraph.role().name())
                .containsExactly("BODY", "SUBHEADING", "BODY", "BLOCK_QUOTATION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<byline>By <person>Ana Field</person>, <byttl>staff</byttl></byline> | Ana Field",
                "<byline><byttl>Coast Wire</byttl></byline> | Coast Wire",
                "<byline>BY ANA FIELD</byline> | ANA FIELD",
            })
    void knowsWhoWroteIt(String byline, String written) {
        assertThat(nitf("", byline, "<p>One.</p>").metadata().byline()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<docdata><date.issue norm='20261123T081500Z'/></docdata>",
                "<docdata><date.issue norm='20261123T091500+0100'/></docdata>",
                "<pubdata date.publication='2026-11-23T08:15:00Z'/><docdata><date.issue norm='20261101'/></docdata>",
            })
    void knowsWhenItWasPublished(String head) {
        assertThat(nitf(head, "", "<p>One.</p>").metadata().publishedAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T08:15:00Z"));
    }

    @Test
    void knowsWhomAndWhatIsMarkedInTheStory() {
        Article article =
                nitf(
                        "<identified-content><location><city>Tarn</city><country>Wales</country></location></identified-content>",
                        "<byline>By <person>Ana Field</person></byline>",
                        "<p><person>Ruth Okoro</person> runs the <org>Lamp Trust</org>.</p>");
        assertThat(article.named())
                .isEqualTo(
                        new Named(
                                List.of("Ruth Okoro"),
                                List.of("Lamp Trust"),
                                List.of("Tarn", "Wales")));
    }

    @Test
    void knowsTheSubjectsOfANewsItem() {
        Article article =
                item(
                        "",
                        "<subject type='cpnat:person'><name>Ruth Okoro</name></subject>"
                                + "<subject type='cpnat:geoArea'><name>Tarn</name><broader><name>Wales</name></broader></subject>"
                                + "<subject type='cpnat:abstract'><name>trade</name></subject>",
                        "<inlineData contenttype='text/plain'>The lamp is lit.</inlineData>");
        assertThat(article.named())
                .isEqualTo(new Named(List.of("Ruth Okoro"), List.of(), List.of("Tarn")));
    }

    @Test
    void aDateOfReleaseIsAnEmbargo() {
        assertThat(
                        nitf(
                                        "<docdata><date.release norm='20261124T060000Z'/></docdata>",
                                        "",
                                        "<p>One.</p>")
                                .metadata()
                                .embargoUntil())
                .isEqualTo(OffsetDateTime.parse("2026-11-24T06:00:00Z"));
        assertThat(
                        Readings.refusal(
                                        "a.xml",
                                        NITF.formatted(
                                                "<docdata management-status='embargoed'/>",
                                                "",
                                                "<p>One.</p>"))
                                .code())
                .isEqualTo(Code.BAD_METADATA);
    }

    @ParameterizedTest
    @CsvSource({"20261120T060000Z, 2026-11-24T06:00:00Z", "20261124T060000Z, 2026-11-20T06:00:00Z"})
    void theLaterOfTwoEmbargoesHolds(String document, String metadata) {
        String nitf =
                NITF.formatted(
                        "<docdata><date.release norm='" + document + "'/></docdata>",
                        "",
                        "<p>One.</p>");
        Upload upload =
                new Upload("a.xml", Readings.utf8(nitf), null, Map.of("embargo-until", metadata));
        assertThat(((Reading.Read) ArticleReader.read(upload)).article().metadata().embargoUntil())
                .isEqualTo(OffsetDateTime.parse("2026-11-24T06:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nitf><head><docdata management-status='canceled'/></head><body/></nitf>",
                "<newsItem><itemMeta><pubStatus qcode='stat:canceled'/></itemMeta></newsItem>",
                "<newsItem><itemMeta><pubStatus qcode='http://cv.iptc.org/newscodes/pubstatusg2/canceled'/></itemMeta></newsItem>",
            })
    void whatIsCanceledIsWithdrawn(String document) {
        assertThat(Readings.of("a.xml", document)).isEqualTo(new Reading.Withdrawn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<inlineXML contenttype='application/xhtml+xml'><html><body><p>One.</p><p>Two.</p></body></html></inlineXML>",
                "<inlineXML contenttype='application/xhtml+xml'><div><p>One.</p><p>Two.</p></div></inlineXML>",
                "<inlineData contenttype='text/plain'>One.\n\nTwo.</inlineData>",
                "<inlineData contenttype='text/html'>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>",
            })
    void readsTheTextOfANewsItemInEachForm(String content) {
        assertThat(
                        item(
                                        "<itemClass qcode='ninat:text'/>",
                                        "<headline>A head</headline>",
                                        content)
                                .text()
                                .string())
                .isEqualTo("One.\n\nTwo.");
    }

    @Test
    void readsTheOneItemOfAMessage() {
        String item =
                ITEM.formatted("", "", "<inlineData contenttype='text/plain'>One.</inlineData>");
        String message = "<newsMessage><header/><itemSet>%s</itemSet></newsMessage>";
        assertThat(Readings.article("a.xml", message.formatted(item)).text().string())
                .isEqualTo("One.");
        assertThat(Readings.refusal("a.xml", message.formatted(item + item)).detail())
                .contains("2 news items");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<itemMeta><itemClass qcode='ninat:picture'/></itemMeta> | UNSUPPORTED_TYPE | ninat:picture",
                "<itemMeta><pubStatus qcode='stat:withheld'/></itemMeta> | WITHHELD | withheld",
                "<itemMeta><embargoed/></itemMeta> | WITHHELD | without an end",
                "<itemMeta><embargoed>soon</embargoed></itemMeta> | BAD_METADATA | no ISO 8601 date",
                "<contentSet><remoteContent href='a'/></contentSet> | NO_TEXT | only names where",
                "<contentSet/> | NO_TEXT | no text",
            })
    void refusesANewsItemWithTheReason(String content, Code code, String why) {
        Refusal refusal = Readings.refusal("a.xml", "<newsItem>" + content + "</newsItem>");
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.detail()).contains(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<packageItem/> | a package",
                "<rss><channel/></rss> | \"rss\"",
                "<contentSet/> | \"contentset\"",
            })
    void refusesOtherXml(String document, String what) {
        Refusal refusal = Readings.refusal("a.xml", "<?xml version='1.0'?>" + document);
        assertThat(refusal.code()).isEqualTo(Code.UNSUPPORTED_TYPE);
        assertThat(refusal.detail()).contains(what);
    }

    @Test
    void readsXhtmlThatIsSaidToBeXml() {
        String page =
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>One long enough sentence to be read.</p></body></html>";
        assertThat(Readings.article("a.xml", page).text().string())
                .isEqualTo("One long enough sentence to be read.");
    }
}
