package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

class HtmlMetadataTest {
    private static final String ARTICLE =
            "\"@type\": \"NewsArticle\", \"headline\": \"Mill to close\", \"datePublished\": \"2026-11-20T09:30:00Z\","
                    + " \"author\": {\"@type\": \"Person\", \"name\": \"Ana Field\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{%s}",
                "[{\"@type\": \"WebSite\", \"name\": \"The Courier\"}, {%s}]",
                "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebPage\"}, {%s}]}",
                "/* the story */ {%s, }",
                "//<![CDATA[\n{%s}\n//]]>",
                "{\"description\": \"one\ntwo\", %s}",
                "{%s, \"keywords\": [\"mill\", ",
                "{%s}{"
            })
    void readsJsonLdWhereverTheArticleStandsAndHoweverItIsBroken(String json) {
        Metadata metadata = of(script(json.replace("%s", ARTICLE)));
        assertThat(metadata.headline()).isEqualTo("Mill to close");
        assertThat(metadata.byline()).isEqualTo("Ana Field");
        assertThat(metadata.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T09:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ReportageNewsArticle",
                "BlogPosting",
                "LiveBlogPosting",
                "schema:NewsArticle",
                "https://schema.org/Article"
            })
    void prefersWhatSaysThatItIsAnArticle(String type) {
        String json =
                "[{\"@type\": \"VideoObject\", \"headline\": \"Watch\"}, {\"@type\": [\""
                        + type
                        + "\"], \"headline\": \"Mill to close\"}]";
        assertThat(of(script(json)).headline()).isEqualTo("Mill to close");
    }

    @Test
    void followsAReferenceToAnAuthorAndJoinsSeveral() {
        String json =
                "[{\"@type\": \"Article\", \"headline\": \"Mill &amp; bridge\", \"author\": [{\"@id\": \"#ana\"}, \"Joy Okafor\"]},"
                        + " {\"@id\": \"#ana\", \"@type\": \"Person\", \"name\": \"Ana Field\"}]";
        assertThat(of(script(json)).byline()).isEqualTo("Ana Field, Joy Okafor");
        assertThat(of(script(json)).headline()).isEqualTo("Mill & bridge");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<meta property=og:site_name content='The Courier'><title>Mill to close | The Courier</title>; Mill to close",
                "<meta property=og:url content='https://www.valleycourier.com/a'><title>Mill to close - Valley Courier</title>; Mill to close",
                "<h1>Mill to close</h1><meta property=og:title content='Mill to close - News - The Courier'>; Mill to close",
                "<h1>The Courier</h1><meta property=og:site_name content='The Courier'><meta property=og:title content='Mill to close'>; Mill to close",
                "<title>Festival 2026 | The lights</title>; Festival 2026 | The lights",
                "<h1>Cup final - live</h1><title>Cup final - live</title>; Cup final - live"
            })
    void takesTheSitesNameOffTheHeadline(String head, String headline) {
        assertThat(of(head).headline()).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<meta name=parsely-author content='Ana Field'>; Ana Field",
                "<meta name=citation_author content='Ana Field'><meta name=citation_author content='Joy Okafor'>; Ana Field, Joy Okafor",
                "<meta property=article:author content='https://social.example/courier'><p class=byline>By Ana Field</p>; Ana Field",
                "<h1>Mill to close</h1><p class=story-meta>By <a>Ana Field</a> on Friday, 20 November 2026; Ana Field",
                "<meta name=author content=ana-f7><p class=byline>By Ana Field</p>; Ana Field",
                "<meta name=author content=ana-f7>; ana-f7",
                "<p class=byline><span class=author>Ana Field</span> Valley Courier</p>; Ana Field",
                "<span itemprop=author><b itemprop=name>Ana Field</b> Mills</span>; Ana Field"
            })
    void findsTheByline(String head, String byline) {
        assertThat(of(head).byline()).isEqualTo(byline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<meta name=DC.date.issued content=2026-11-20>; 2026-11-20T00:00:00Z",
                "<meta name=sailthru.date content='2026-11-20 09:30:00'>; 2026-11-20T09:30:00Z",
                "<meta name=date content=2026-11-20><time datetime=2026-11-20T09:30:00+01:00>x</time>; 2026-11-20T09:30:00+01:00",
                "<meta itemprop=datePublished content=2026-11-20T09:30:00Z>; 2026-11-20T09:30:00Z",
                "<meta name=date content=0001-01-01><p class=date>Published 9:30 PM EST Nov 20, 2026</p>; 2026-11-20T21:30:00-05:00",
                "<p class=quote-meta>said on 13 October 2026</p><h1>Mill</h1><p class=meta>20 November 2026</p>; 2026-11-20T00:00:00Z",
                "<div class=story-meta>Ana Field | Nov. 20, 2026 9:30 a.m. ET</div>; 2026-11-20T09:30:00-05:00"
            })
    void findsTheDate(String head, OffsetDateTime date) {
        assertThat(of(head).publishedAt()).isEqualTo(date);
    }

    @Test
    void warnsOfADateThatCannotBe() {
        List<Warning> warnings = new ArrayList<>();
        Metadata metadata =
                HtmlMetadata.of(Jsoup.parse("<meta name=date content=0001-01-01>"), warnings);
        assertThat(metadata.publishedAt()).isNull();
        assertThat(warnings).extracting(Warning::code).containsExactly("published-at-ignored");
    }

    private static String script(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static Metadata of(String head) {
        return HtmlMetadata.of(Jsoup.parse(head), new ArrayList<>());
    }
}
