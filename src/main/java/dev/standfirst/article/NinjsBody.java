package dev.standfirst.article;

import dev.standfirst.article.HtmlBlocks.Block;
import dev.standfirst.json.Json;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One of the forms that a ninjs item has its text in.
 *
 * @param form how its characters are to be read
 * @param value its characters
 * @param whole whether by its name it is the whole text, not a part or a summary of it
 */
record NinjsBody(Form form, String value, boolean whole) {
    private static final String PREFIX = "body_";

    /** Names of the whole text, beside those of forms. */
    private static final Set<String> WHOLE =
            Set.of("", "main", "body", "full", "fulltext", "richtext", "story", "article");

    /** How a body is written, in the order in which they are wanted: what has paragraphs first. */
    enum Form {
        HTML,
        NITF,
        TEXT;

        /** By a role, a content type or the end of a member's name. */
        static Optional<Form> named(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("html") || lower.contains("richtext")) {
                return Optional.of(HTML);
            }
            if (lower.contains("nitf")) {
                return Optional.of(NITF);
            }
            return lower.contains("text") || lower.contains("plain")
                    ? Optional.of(TEXT)
                    : Optional.empty();
        }

        /** By the content, where nobody says. */
        static Form seen(String value) {
            String start = value.stripLeading();
            if (start.startsWith("<nitf") || start.startsWith("<?xml")) {
                return NITF;
            }
            return start.startsWith("<") ? HTML : TEXT;
        }
    }

    /**
     * The body of {@code item} that is read: the whole text in its best form, the longest of those.
     */
    static Optional<NinjsBody> of(Json item) {
        return all(item).stream()
                .filter(body -> !body.value.isBlank())
                .min(
                        Comparator.comparingInt((NinjsBody body) -> body.whole ? 0 : 1)
                                .thenComparing(NinjsBody::form)
                                .thenComparingInt(body -> -body.value.length()));
    }

    private static List<NinjsBody> all(Json item) {
        List<NinjsBody> bodies = new ArrayList<>();
        for (Json body : item.getInAnyCase("bodies").elements()) {
            String role = body.getInAnyCase("role").string().orElse("");
            String type = body.getInAnyCase("contenttype").string().orElse("");
            body.getInAnyCase("value")
                    .string()
                    .ifPresent(value -> bodies.add(named(role, type, value)));
        }
        for (String name : item.names()) {
            if (name.toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
                String role = name.substring(PREFIX.length());
                item.get(name).string().ifPresent(value -> bodies.add(named(role, "", value)));
            }
        }
        return bodies;
    }

    private static NinjsBody named(String role, String type, String value) {
        Optional<Form> byRole = Form.named(role);
        Form form = Form.named(type).or(() -> byRole).orElseGet(() -> Form.seen(value));
        boolean whole = byRole.isPresent() || WHOLE.contains(role.toLowerCase(Locale.ROOT));
        return new NinjsBody(form, value, whole);
    }

    /**
     * Its paragraphs, without the headline.
     *
     * @throws RefusedException if it is none of what it is said to be
     */
    List<Block> blocks(@Nullable String headline) throws RefusedException {
        return switch (form) {
            case HTML -> HtmlFragment.blocks(value, headline);
            case TEXT -> TextFragment.blocks(value, headline);
            case NITF -> NitfReader.storyBlocks(value, headline);
        };
    }
}
