package dev.standfirst.api;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A link to another resource: RFC 8288.
 *
 * @param target a URI reference, percent-encoded
 * @param relation its relation type
 * @param mediaType what is there, or null where that is not said
 */
record Link(String target, String relation, @Nullable String mediaType) {
    private static final List<Link> SERVICE =
            List.of(
                    new Link(FixedDocument.OPENAPI.path(), "service-desc", "application/json"),
                    new Link(FixedDocument.DOCS.path(), "service-doc", "text/html"));

    static Link to(String target, String relation) {
        return new Link(target, relation, null);
    }

    /** The links to other representations of the resource at {@code path}. */
    static List<Link> alternates(String path, List<String> mediaTypes, String sent) {
        return mediaTypes.stream()
                .filter(type -> !type.equals(sent))
                .map(type -> new Link(path, "alternate", type))
                .toList();
    }

    /** {@code links} and those to the contract, as a header's value. */
    static String header(List<Link> links) {
        return Stream.concat(links.stream(), SERVICE.stream())
                .map(Link::toString)
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "<%s>; rel=\"%s\"".formatted(target, relation)
                + (mediaType == null ? "" : "; type=\"" + mediaType + "\"");
    }
}
