package dev.standfirst.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The objects that a page's JSON-LD describes, outermost first. What is broken is read as far as it
 * goes.
 */
final class JsonLd {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    /** "NewsArticle", "ReportageNewsArticle", "BlogPosting", also with a namespace before it. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/:])?\\w*(?:Article|BlogPosting|Report)");

    private static final Pattern PAGE = Pattern.compile("(?:.*[/:])?WebPage");

    /** Without a way back, so that a script of blanks or of marks alone takes no long time. */
    private static final Pattern WRAPPING =
            Pattern.compile(
                    "\\A\\s*+(?:(?://|/\\*)?+\\s*+(?:<!\\[CDATA\\[|<!--)\\s*+(?:\\*/)?+\\s*+)++");

    private final List<Map<?, ?>> objects = new ArrayList<>();
    private final Map<Object, Map<?, ?>> byId = new HashMap<>();

    private JsonLd() {}

    /** What {@code scripts} describe together. */
    static JsonLd of(List<String> scripts) {
        JsonLd found = new JsonLd();
        Deque<Object> waiting = new ArrayDeque<>();
        scripts.forEach(script -> waiting.addAll(values(script)));
        while (!waiting.isEmpty()) {
            switch (waiting.remove()) {
                case Map<?, ?> object -> {
                    found.add(object);
                    waiting.addAll(object.values());
                }
                case Collection<?> elements -> waiting.addAll(elements);
                default -> {}
            }
        }
        return found;
    }

    private void add(Map<?, ?> object) {
        objects.add(object);
        Object id = object.get("@id");
        if (id != null && object.size() > 1) {
            byId.putIfAbsent(id, object);
        }
    }

    /** The headlines of the articles, first those that say that they are articles. */
    Stream<String> headlines() {
        return articles().flatMap(article -> string(article.get("headline")));
    }

    /** The publication dates of the articles, as written. */
    Stream<String> dates() {
        return Stream.of("datePublished", "dateCreated")
                .flatMap(name -> articles().flatMap(article -> string(article.get(name))));
    }

    /** For each article the names of those who wrote it, joined by commas. */
    Stream<String> authors() {
        return Stream.of("author", "creator")
                .flatMap(name -> articles().map(article -> names(article.get(name))))
                .filter(names -> !names.isEmpty());
    }

    /** The names of the publishers. */
    Stream<String> publishers() {
        return objects.stream().map(object -> names(object.get("publisher")));
    }

    /** What says that it is an article, then what has a headline, then pages. */
    private Stream<Map<?, ?>> articles() {
        return Stream.<Predicate<Map<?, ?>>>of(
                        object -> is(ARTICLE, object),
                        object -> object.containsKey("headline"),
                        object -> is(PAGE, object))
                .flatMap(kind -> objects.stream().filter(kind));
    }

    private static boolean is(Pattern kind, Map<?, ?> object) {
        return elements(object.get("@type"))
                .anyMatch(type -> kind.matcher(type.toString()).matches());
    }

    private String names(@Nullable Object value) {
        return String.join(", ", elements(value).flatMap(this::name).toList());
    }

    private Stream<String> name(Object author) {
        if (!(author instanceof Map<?, ?> object)) {
            return string(author);
        }
        Object name = object.get("name");
        Map<?, ?> elsewhere = byId.get(object.get("@id"));
        return elements(name == null && elsewhere != null ? elsewhere.get("name") : name)
                .flatMap(JsonLd::string);
    }

    private static Stream<?> elements(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
    }

    private static Stream<String> string(@Nullable Object value) {
        return value instanceof String text
                ? Stream.of(Parser.unescapeEntities(text, false))
                : Stream.empty();
    }

    private static List<Object> values(String script) {
        List<Object> values = new ArrayList<>();
        String json = WRAPPING.matcher(script).replaceFirst("");
        try (JsonParser parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null) {
                read(parser, values);
            }
        } catch (IOException e) {
            return values;
        }
        return values;
    }

    /** Adds the value that has just begun to {@code to}, before its end is known to be there. */
    private static void read(JsonParser parser, List<Object> to) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                to.add(object);
                readMembers(parser, object);
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                to.add(elements);
                while (hasMore(parser, JsonToken.END_ARRAY)) {
                    read(parser, elements);
                }
            }
            case VALUE_STRING, VALUE_NUMBER_INT -> to.add(parser.getText());
            default -> {}
        }
    }

    private static void readMembers(JsonParser parser, Map<String, Object> object)
            throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            List<Object> value = new ArrayList<>(1);
            parser.nextToken();
            try {
                read(parser, value);
            } finally {
                value.stream().findFirst().ifPresent(v -> object.putIfAbsent(name, v));
            }
        }
    }

    private static boolean hasMore(JsonParser parser, JsonToken end) throws IOException {
        JsonToken token = parser.nextToken();
        return token != null && token != end;
    }
}
