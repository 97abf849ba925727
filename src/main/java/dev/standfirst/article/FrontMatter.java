package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands between two lines of {@code ---} at the beginning of a Markdown document: YAML with
 * what a site generator or an editorial system knows of the article.
 *
 * @param values its members, by lower-case name; what is no mapping has none
 * @param rest the document after it
 * @param warnings that it was not understood
 */
record FrontMatter(Map<String, Object> values, String rest, List<Warning> warnings) {
    private static final Pattern YAML =
            Pattern.compile(
                    "\\A---[ \\t]*\\R(.*?)(?:\\R)?^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
                    Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern TOML =
            Pattern.compile(
                    "\\A\\+\\+\\+[ \\t]*\\R(.*?)(?:\\R)?^\\+\\+\\+[ \\t]*(?:\\R|\\z)",
                    Pattern.DOTALL | Pattern.MULTILINE);

    /** Front matter is some ten lines; aliases have no use in it. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setSchema(new FailsafeSchema())
                    .setMaxAliasesForCollections(0)
                    .setCodePointLimit(65_536)
                    .setAllowDuplicateKeys(true)
                    .setTagConstructors(Map.of(Tag.NULL, FrontMatter::refuseNull))
                    .build();

    /** That of {@code document}; empty where it has none. */
    static FrontMatter of(String document) {
        Matcher yaml = YAML.matcher(document);
        if (yaml.find()) {
            return read(yaml.group(1), document.substring(yaml.end()));
        }
        Matcher toml = TOML.matcher(document);
        return toml.find()
                ? notUnderstood(document.substring(toml.end()), "it is TOML, and only YAML is read")
                : new FrontMatter(Map.of(), document, List.of());
    }

    private static FrontMatter read(String yaml, String rest) {
        try {
            Iterator<Object> documents = new Load(SETTINGS).loadAllFromString(yaml).iterator();
            Object said = documents.hasNext() ? documents.next() : Map.of();
            return said instanceof Map<?, ?> members && !documents.hasNext()
                    ? new FrontMatter(byLowerCaseName(members), rest, List.of())
                    : notUnderstood(rest, "it is no list of names and values");
        } catch (YamlEngineException | IllegalArgumentException e) {
            return notUnderstood(rest, "it is no valid YAML");
        }
    }

    /** The failsafe schema has no nulls, and its reader fails with a null pointer where one is. */
    private static Object refuseNull(Node node) {
        throw new YamlEngineException("a null");
    }

    private static Map<String, Object> byLowerCaseName(Map<?, ?> members) {
        return members.entrySet().stream()
                .filter(member -> member.getKey() != null && member.getValue() != null)
                .collect(
                        Collectors.toMap(
                                member -> member.getKey().toString().toLowerCase(Locale.ROOT),
                                Map.Entry::getValue,
                                (one, other) -> one));
    }

    private static FrontMatter notUnderstood(String rest, String why) {
        Warning warning =
                new Warning("front-matter-ignored", "The front matter was not read: " + why + ".");
        return new FrontMatter(Map.of(), rest, List.of(warning));
    }

    /**
     * What it says of the article.
     *
     * @throws RefusedException if it says that the article may not be shown, or not how long
     */
    Metadata metadata() throws RefusedException {
        requireShown();
        return new Metadata(
                line("title", "headline").orElse(null),
                BylineField.clean(line("byline", "author", "authors", "by").orElse(null)),
                first("date", "published", "published_at", "publishdate", "pubdate", "created"),
                line("lang", "language", "locale").orElse(null),
                line("canonical_url", "canonicalurl", "canonical", "url")
                        .filter(Addresses::isWeb)
                        .orElse(null),
                Embargoes.of(
                        line("embargo_until", "embargo-until", "embargoed", "embargo").orElse(null),
                        "The front matter's embargo"));
    }

    private void requireShown() throws RefusedException {
        PublicationStatus.require(
                line("status", "pubstatus").orElse(""), "The front matter's status");
        if (line("draft").filter("true"::equalsIgnoreCase).isPresent()
                || line("published").filter("false"::equalsIgnoreCase).isPresent()) {
            throw new RefusedException(
                    Code.WITHHELD,
                    "The front matter says that the article is a draft. Upload it again when it may be"
                            + " shown.");
        }
    }

    private @Nullable OffsetDateTime first(String... names) {
        return Stream.of(names)
                .flatMap(name -> line(name).stream())
                .flatMap(written -> Moments.parse(written).stream())
                .findFirst()
                .orElse(null);
    }

    /** The value of the first of {@code names} that has one, in one line. */
    private Optional<String> line(String... names) {
        return Stream.of(names)
                .map(values::get)
                .map(FrontMatter::words)
                .map(text -> TextLines.inOneLine(Surrogates.repaired(text)))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Several, such as authors, are joined; of one that has members, its name is taken. */
    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> several ->
                    several.stream()
                            .map(FrontMatter::words)
                            .filter(words -> !words.isBlank())
                            .collect(Collectors.joining(", "));
            case Map<?, ?> members -> words(members.get("name"));
            default -> value.toString();
        };
    }
}
