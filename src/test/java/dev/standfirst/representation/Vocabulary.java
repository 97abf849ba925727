package dev.standfirst.representation;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Set;

/**
 * Of schema.org's vocabulary, the terms that a summary uses: which types are kinds of which, which
 * have a property, and what it expects.
 *
 * @see <a href="https://schema.org/docs/datamodel.html">Data model</a>
 */
final class Vocabulary {
    private record Property(String domain, Set<String> range) {}

    private static final Map<String, String> KIND_OF =
            Map.of(
                    "NewsArticle", "Article",
                    "Article", "CreativeWork",
                    "Quotation", "CreativeWork",
                    "CreativeWork", "Thing",
                    "Person", "Thing",
                    "Organization", "Thing",
                    "Place", "Thing");

    /** What is written: not those that are only more general. */
    private static final Set<String> USED =
            Set.of("NewsArticle", "Quotation", "Person", "Organization", "Place");

    private static final Set<String> SOMEBODY = Set.of("Organization", "Person");

    private static final Map<String, Property> PROPERTIES =
            Map.ofEntries(
                    Map.entry("identifier", new Property("Thing", Set.of("Text", "URL"))),
                    Map.entry("name", new Property("Thing", Set.of("Text"))),
                    Map.entry("headline", new Property("CreativeWork", Set.of("Text"))),
                    Map.entry("author", new Property("CreativeWork", SOMEBODY)),
                    Map.entry(
                            "datePublished",
                            new Property("CreativeWork", Set.of("Date", "DateTime"))),
                    Map.entry("inLanguage", new Property("CreativeWork", Set.of("Text"))),
                    Map.entry("timeRequired", new Property("CreativeWork", Set.of("Duration"))),
                    Map.entry("abstract", new Property("CreativeWork", Set.of("Text"))),
                    Map.entry("hasPart", new Property("CreativeWork", Set.of("CreativeWork"))),
                    Map.entry("position", new Property("CreativeWork", Set.of("Integer", "Text"))),
                    Map.entry("text", new Property("CreativeWork", Set.of("Text"))),
                    Map.entry("mentions", new Property("CreativeWork", Set.of("Thing"))),
                    Map.entry(
                            "isBasedOn",
                            new Property("CreativeWork", Set.of("CreativeWork", "URL"))),
                    Map.entry("wordCount", new Property("Article", Set.of("Integer"))),
                    Map.entry("spokenByCharacter", new Property("Quotation", SOMEBODY)),
                    Map.entry("jobTitle", new Property("Person", Set.of("Text"))));

    private Vocabulary() {}

    /** Whether {@code type}, one that is used, is a {@code wanted} or a kind of it. */
    static boolean isA(String type, String wanted) {
        return USED.contains(type) && isKindOf(type, wanted);
    }

    private static boolean isKindOf(String type, String wanted) {
        String above = KIND_OF.get(type);
        return type.equals(wanted) || (above != null && isKindOf(above, wanted));
    }

    static boolean has(String type, String property) {
        Property known = PROPERTIES.get(property);
        return known != null && isKindOf(type, known.domain());
    }

    /** The types of what {@code property} holds. */
    static Set<String> expected(String property) {
        Property known = PROPERTIES.get(property);
        return known == null ? Set.of() : known.range();
    }

    /** Whether {@code value}, a number or a string, is of a type that {@code property} expects. */
    static boolean isValue(String property, JsonNode value) {
        return expected(property).stream().anyMatch(type -> isValueOf(type, value));
    }

    private static boolean isValueOf(String type, JsonNode value) {
        return switch (type) {
            case "Integer" -> value.isIntegralNumber();
            case "Text" -> value.isTextual();
            case "URL" -> value.isTextual() && WebAddress.isLink(value.asText());
            case "DateTime" ->
                    matches(value, "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d.*)?(Z|[+-].*)");
            case "Duration" -> matches(value, "PT(\\d+H)?(\\d+M)?(\\d+S)?");
            default -> false;
        };
    }

    private static boolean matches(JsonNode value, String pattern) {
        return value.isTextual() && value.asText().matches(pattern);
    }
}
