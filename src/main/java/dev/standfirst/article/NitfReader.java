package dev.standfirst.article;

import dev.standfirst.article.HtmlBlocks.Block;
import dev.standfirst.article.Refusal.Code;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads NITF, the News Industry Text Format, versions 3.x, whether it has a name space or not. The
 * story is {@code body.content}; media with their captions, tables, notes and footnotes are no part
 * of it.
 *
 * @see <a href="https://iptc.org/standards/nitf/">NITF</a>
 */
final class NitfReader {
    /** What stands in a body beside the story. */
    private static final String BESIDE =
            "media, table, nitf-table, note, fn, object, custom-table, nitf-col, caption, datasource";

    /** What of the body's markup means the same under another name in HTML. */
    private static final Map<String, String> IN_HTML =
            Map.of("hl2", "h2", "hedline", "div", "bq", "blockquote", "block", "div");

    /** A location may hold its parts, and then is no name itself. */
    private static final String PLACES =
            "location:not(:has(*)), location > city, location > state, location > region, location > country";

    private final Element nitf;

    private NitfReader(Element nitf) {
        this.nitf = nitf;
    }

    /**
     * The article in the element {@code nitf}, which is changed.
     *
     * @throws RefusedException if it holds no story, or says that it may not be shown
     */
    static Article read(Element nitf, String mediaType) throws RefusedException {
        NitfReader reader = new NitfReader(nitf);
        Metadata metadata = reader.metadata();
        Named named = reader.named();
        List<Block> blocks = reader.blocks(metadata.headline());
        if (blocks.isEmpty()) {
            throw new RefusedException(Code.NO_TEXT, "The NITF document has no body.content.");
        }
        return ArticleLayout.of(blocks, metadata, mediaType, List.of()).naming(named);
    }

    /** Those who are marked in the head or in the story, without who wrote it. */
    private Named named() {
        return new Named(marked("person"), marked("org"), marked(PLACES));
    }

    private List<String> marked(String selector) {
        return nitf.select(selector).stream()
                .filter(element -> element.closest("byline, distributor, media") == null)
                .map(Element::text)
                .toList();
    }

    private Metadata metadata() throws RefusedException {
        String status = attribute("docdata", "management-status").orElse("");
        PublicationStatus.require(status, "The NITF document's management-status");
        return new Metadata(
                headline(),
                BylineField.clean(byline()),
                published(),
                language(),
                attribute("pubdata", "ex-ref").filter(Addresses::isWeb).orElse(null),
                embargo(status));
    }

    private @Nullable String headline() {
        return Stream.of("hedline hl1", "head > title", "hedline")
                .flatMap(selector -> text(selector).stream())
                .findFirst()
                .orElse(null);
    }

    /** Without the writer's title, unless there is nothing else. */
    private @Nullable String byline() {
        Element byline = nitf.selectFirst("body\\.head byline");
        if (byline == null) {
            return null;
        }
        Element names = byline.clone();
        names.select("byttl").remove();
        return names.text().isBlank() ? byline.text() : names.text();
    }

    private @Nullable OffsetDateTime published() {
        return Stream.of(
                        attribute("pubdata", "date.publication"),
                        attribute("date\\.release", "norm"),
                        attribute("date\\.issue", "norm"),
                        attribute("story\\.date", "norm"))
                .flatMap(Optional::stream)
                .flatMap(norm -> Moments.parse(norm).stream())
                .findFirst()
                .orElse(null);
    }

    /** The date of release says when the receiver may publish. */
    private @Nullable OffsetDateTime embargo(String status) throws RefusedException {
        Optional<String> release = attribute("date\\.release", "norm");
        Optional<OffsetDateTime> moment = release.flatMap(Moments::parse);
        boolean embargoed = status.strip().equalsIgnoreCase("embargoed");
        if (moment.isEmpty() && (embargoed || release.isPresent())) {
            throw new RefusedException(
                    Code.BAD_METADATA,
                    "The NITF document is embargoed, and its date.release does not say until when."
                            + " Give it as 20261120T093000Z.");
        }
        return moment.orElse(null);
    }

    private @Nullable String language() {
        return Stream.of("body\\.content", "body", "nitf")
                .flatMap(selector -> attribute(selector, "lang").stream())
                .findFirst()
                .orElseGet(() -> nitf.hasAttr("lang") ? nitf.attr("lang") : null);
    }

    private List<Block> blocks(@Nullable String headline) {
        Element content = nitf.selectFirst("body\\.content");
        return content == null ? List.of() : blocks(content, headline);
    }

    /**
     * The paragraphs of a story in NITF's markup, a whole document or what is in its {@code
     * body.content}, without the headline.
     *
     * @throws RefusedException if it is not well-formed
     */
    static List<Block> storyBlocks(String markup, @Nullable String headline)
            throws RefusedException {
        String start = markup.stripLeading();
        boolean whole =
                start.startsWith("<?xml") || start.startsWith("<!") || start.startsWith("<nitf");
        String document = whole ? start : "<body.content>" + markup + "</body.content>";
        Element root = Xml.read(document.getBytes(StandardCharsets.UTF_8));
        Element content = root.selectFirst("body\\.content");
        return content == null ? List.of() : blocks(content, headline);
    }

    /**
     * The paragraphs of {@code content}, which holds a story in NITF's markup and is changed,
     * without the headline.
     */
    private static List<Block> blocks(Element content, @Nullable String headline) {
        content.select(BESIDE).remove();
        IN_HTML.forEach((name, html) -> content.select(name).forEach(e -> renamed(e, html)));
        return HtmlBlocks.of(MainContent.all(content), headline);
    }

    /** An element's kind is settled when it is made. */
    private static void renamed(Element element, String name) {
        Element other = new Element(name);
        other.appendChildren(List.<Node>copyOf(element.childNodes()));
        element.replaceWith(other);
    }

    private Optional<String> text(String selector) {
        return Optional.ofNullable(nitf.selectFirst(selector))
                .map(Element::text)
                .map(TextLines::inOneLine)
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> attribute(String selector, String name) {
        return nitf.select(selector).stream()
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
