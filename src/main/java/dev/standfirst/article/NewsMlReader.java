package dev.standfirst.article;

import dev.standfirst.article.HtmlBlocks.Block;
import dev.standfirst.article.Refusal.Code;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a news item of NewsML-G2 that holds a text: as NITF or XHTML inside, or as text. Items of
 * other classes and packages are refused.
 *
 * @see <a href="https://iptc.org/standards/newsml-g2/">NewsML-G2</a>
 */
final class NewsMlReader {
    /** Its class, where one is given, ends in this. */
    private static final String TEXT = ":text";

    private final Element item;
    private final String mediaType;

    private NewsMlReader(Element item, String mediaType) {
        this.item = item;
        this.mediaType = mediaType;
    }

    /**
     * The article in the element {@code newsItem}, which is changed.
     *
     * @throws RefusedException if it is no text, is not there, or may not be shown
     */
    static Article read(Element newsItem, String mediaType) throws RefusedException {
        NewsMlReader reader = new NewsMlReader(newsItem, mediaType);
        reader.requireText();
        Metadata metadata = reader.metadata();
        Article content = reader.content(metadata.headline());
        return content.with(metadata.or(content.metadata())).naming(reader.named());
    }

    /**
     * The one news item in a message, which may hold other things.
     *
     * @throws RefusedException if there is none, or more than one
     */
    static Article readMessage(Element message, String mediaType) throws RefusedException {
        List<Element> items = message.select("itemset > newsitem");
        if (items.size() != 1) {
            throw new RefusedException(
                    Code.UNSUPPORTED_TYPE,
                    "The NewsML-G2 message has %d news items. Upload each item by itself."
                            .formatted(items.size()));
        }
        return read(items.getFirst(), mediaType);
    }

    private void requireText() throws RefusedException {
        String itemClass = attribute("itemmeta > itemclass", "qcode").orElse(TEXT);
        if (!itemClass.endsWith(TEXT)) {
            throw new RefusedException(
                    Code.UNSUPPORTED_TYPE,
                    "The NewsML-G2 item is of class "
                            + Shown.briefly(itemClass)
                            + ", no text. Accepted are items of class ninat:text.");
        }
        PublicationStatus.require(
                attribute("itemmeta > pubstatus", "qcode").orElse(""),
                "The NewsML-G2 item's pubStatus");
    }

    private Metadata metadata() throws RefusedException {
        return new Metadata(
                text("contentmeta > headline").orElse(null),
                BylineField.clean(byline()),
                published(),
                attribute("contentmeta > language", "tag").orElse(null),
                null,
                embargo());
    }

    private Named named() {
        return new Named(subjects("person"), subjects("organisation"), subjects("geoarea"));
    }

    /** The names of the subjects of that type, which a prefix for the scheme stands before. */
    private List<String> subjects(String type) {
        return item.select("contentmeta > subject, assert").stream()
                .filter(subject ->
                        subject.attr("type").toLowerCase(Locale.ROOT).endsWith(":" + type))
                .flatMap(subject -> subject.select("> name").stream())
                .map(Element::text)
                .toList();
    }

    private @Nullable String byline() {
        return text("contentmeta > by").orElseGet(() -> blankToNull(creators()));
    }

    private String creators() {
        return item.select("contentmeta > creator > name").stream()
                .map(Element::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private @Nullable OffsetDateTime published() {
        return Stream.of(
                        "itemmeta > versioncreated",
                        "contentmeta > contentmodified",
                        "contentmeta > contentcreated",
                        "itemmeta > firstcreated")
                .flatMap(selector -> text(selector).stream())
                .flatMap(written -> Moments.parse(written).stream())
                .findFirst()
                .orElse(null);
    }

    /** One without a date lasts until there is another version. */
    private @Nullable OffsetDateTime embargo() throws RefusedException {
        Element embargoed = item.selectFirst("itemmeta > embargoed");
        if (embargoed == null) {
            return null;
        }
        if (embargoed.text().isBlank()) {
            throw new RefusedException(
                    Code.WITHHELD,
                    "The NewsML-G2 item is embargoed without an end. Upload it again when it may be"
                            + " shown.");
        }
        return Embargoes.of(embargoed.text(), "The NewsML-G2 item's embargoed");
    }

    private Article content(@Nullable String headline) throws RefusedException {
        Optional<Element> nitf = first("contentset > inlinexml nitf");
        if (nitf.isPresent()) {
            return NitfReader.read(nitf.get(), mediaType);
        }
        Optional<Element> html = first("contentset > inlinexml html, contentset > inlinexml > *");
        if (html.isPresent()) {
            return laidOut(HtmlFragment.blocks(html.get(), headline));
        }
        Optional<Element> data = first("contentset > inlinedata");
        if (data.isPresent()) {
            return inline(data.get(), headline);
        }
        throw new RefusedException(
                Code.NO_TEXT,
                first("contentset > remotecontent").isPresent()
                        ? "The NewsML-G2 item only names where its text is. Upload it with the text"
                                + " inside."
                        : "The NewsML-G2 item holds no text.");
    }

    private Article inline(Element data, @Nullable String headline) throws RefusedException {
        String type = data.attr("contenttype");
        if (!data.attr("encoding").isBlank()) {
            throw new RefusedException(
                    Code.UNSUPPORTED_TYPE,
                    "The NewsML-G2 item's text is encoded. Upload it with the text as inlineXML.");
        }
        return type.contains("html")
                ? laidOut(HtmlFragment.blocks(data.wholeText(), headline))
                : laidOut(TextFragment.blocks(data.wholeText(), headline));
    }

    private Article laidOut(List<Block> blocks) throws RefusedException {
        if (blocks.isEmpty()) {
            throw new RefusedException(Code.NO_TEXT, "The NewsML-G2 item holds no text.");
        }
        return ArticleLayout.of(blocks, Metadata.NONE, mediaType, List.of());
    }

    private Optional<Element> first(String selector) {
        return Optional.ofNullable(item.selectFirst(selector));
    }

    private Optional<String> text(String selector) {
        return first(selector)
                .map(Element::text)
                .map(TextLines::inOneLine)
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> attribute(String selector, String name) {
        return first(selector).map(e -> e.attr(name).strip()).filter(value -> !value.isEmpty());
    }
}
