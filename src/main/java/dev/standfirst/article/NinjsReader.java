package dev.standfirst.article;

import dev.standfirst.article.HtmlBlocks.Block;
import dev.standfirst.article.Refusal.Code;
import dev.standfirst.json.Json;
import dev.standfirst.json.MalformedJsonException;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a news item in ninjs 1.x, 2.x and 3.x and in Superdesk's flavour of it. The versions differ
 * in the names of members and in their case, so that each is looked for under all of its names.
 * Associated items are items of their own and are not read.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">ninjs</a>
 */
final class NinjsReader {
    private static final String TEXT = "text";

    private final Json item;

    private NinjsReader(Json item) {
        this.item = item;
    }

    /**
     * @throws RefusedException if the upload is no JSON, no news item or no text, or may not be
     *     shown
     */
    static Article read(Upload upload) throws RefusedException {
        NinjsReader reader = new NinjsReader(parsed(upload));
        reader.requireText();
        Metadata metadata = reader.metadata();
        List<Block> blocks =
                NinjsBody.of(reader.item)
                        .orElseThrow(NinjsReader::noBody)
                        .blocks(metadata.headline());
        if (blocks.isEmpty()) {
            throw new RefusedException(Code.NO_TEXT, "The ninjs item's body holds no text.");
        }
        return ArticleLayout.of(blocks, metadata, Format.NINJS.mediaType(), List.of())
                .naming(reader.named());
    }

    private static Json parsed(Upload upload) throws RefusedException {
        try {
            return Json.parse(upload.bytes());
        } catch (MalformedJsonException e) {
            throw new RefusedException(
                    Code.UNDECODABLE, "The upload is no JSON that can be read. Export it again.");
        }
    }

    private static RefusedException noBody() {
        return new RefusedException(
                Code.UNSUPPORTED_TYPE,
                "The JSON is no ninjs item with a text: it has neither bodies nor a member that begins"
                        + " with body_. Export the item with its text.");
    }

    private void requireText() throws RefusedException {
        String type = first("type").orElse(TEXT);
        if (!type.equalsIgnoreCase(TEXT)) {
            throw new RefusedException(
                    Code.UNSUPPORTED_TYPE,
                    "The ninjs item is of type "
                            + Shown.briefly(type)
                            + ". Accepted are items of type text.");
        }
        PublicationStatus.require(first("pubstatus").orElse(""), "The ninjs item's pubStatus");
    }

    private Metadata metadata() throws RefusedException {
        return new Metadata(
                headline().map(NinjsReader::plain).orElse(null),
                BylineField.clean(byline().map(NinjsReader::plain).orElse(null)),
                published(),
                first("language").orElse(null),
                first("uri").filter(Addresses::isWeb).orElse(null),
                Embargoes.of(
                        first("embargoeduntil", "embargoed").orElse(null),
                        "The ninjs item's embargo"));
    }

    private Named named() {
        return new Named(
                listed("people", "person"),
                listed("organisations", "organisation"),
                listed("places", "place"));
    }

    private List<String> listed(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> item.getInAnyCase(list).elements().stream())
                .flatMap(entry -> entry.getInAnyCase("name").string().stream())
                .toList();
    }

    private Optional<String> headline() {
        return Stream.of(
                        first("headline", "headline_main"),
                        entry("headlines", "main"),
                        entry("headlines", null),
                        ofPrefix("headline_"),
                        first("title"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> byline() {
        return first("byline", "by").or(() -> names("authors"));
    }

    /** The value of the entry of {@code list} that has {@code role}, or of the first. */
    private Optional<String> entry(String list, @Nullable String role) {
        return item.getInAnyCase(list).elements().stream()
                .filter(entry -> role == null || isOf(role, entry))
                .flatMap(entry -> entry.getInAnyCase("value").string().stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static boolean isOf(String role, Json entry) {
        return entry.getInAnyCase("role").string().filter(role::equalsIgnoreCase).isPresent();
    }

    private Optional<String> names(String list) {
        String names = listed(list).stream().distinct().collect(Collectors.joining(", "));
        return names.isBlank() ? Optional.empty() : Optional.of(names);
    }

    private Optional<String> ofPrefix(String prefix) {
        return item.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(prefix))
                .flatMap(name -> item.get(name).string().stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The first that can be understood: of this version rather than of the first one. */
    private @Nullable OffsetDateTime published() {
        return Stream.of("versioncreated", "firstpublished", "contentcreated", "firstcreated")
                .flatMap(name -> first(name).stream())
                .flatMap(written -> Moments.parse(written).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<String> first(String... names) {
        return Stream.of(names)
                .flatMap(name -> item.getInAnyCase(name).string().stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Without the markup that some systems write into headlines. */
    private static String plain(String written) {
        boolean markup = written.indexOf('<') >= 0 || written.indexOf('&') >= 0;
        return markup ? HtmlFragment.text(written) : written;
    }
}
