package dev.standfirst.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;

/**
 * What a page's JSON-LD says of its article: the first object, at any depth, that has a headline.
 *
 * @param headline schema.org {@code headline}
 * @param author the name of the first {@code author}
 * @param datePublished as written
 */
record JsonLd(@Nullable String headline, @Nullable String author, @Nullable String datePublished) {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .configure(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, true)
                    .configure(JsonReadFeature.ALLOW_TRAILING_COMMA, true)
                    .build();

    private static final JsonLd NOTHING = new JsonLd(null, null, null);

    /** The article that {@code json} describes, or empty where it describes none or is no JSON. */
    static Optional<JsonLd> of(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    continue;
                }
                Optional<JsonLd> found = object(parser);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the object that has just begun; objects within it are looked into where it is no
     * article itself.
     */
    private static Optional<JsonLd> object(JsonParser parser) throws IOException {
        JsonLd article = NOTHING;
        Optional<JsonLd> within = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                article = article.with(name, parser.getText());
            } else if (name.equals("author")) {
                article = article.withAuthor(names(parser));
            } else {
                Optional<JsonLd> inner = inside(parser);
                within = within.isPresent() ? within : inner;
            }
        }
        return article.headline != null ? Optional.of(article) : within;
    }

    private static Optional<JsonLd> inside(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return object(parser);
        }
        Optional<JsonLd> found = Optional.empty();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return found;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            Optional<JsonLd> inner = inside(parser);
            found = found.isPresent() ? found : inner;
        }
        return found;
    }

    /**
     * The names within the value that has just begun, of the outermost objects only, joined by
     * commas.
     */
    private static @Nullable String names(JsonParser parser) throws IOException {
        StringBuilder names = new StringBuilder();
        int depth = 0;
        int objects = 0;
        do {
            JsonToken token = parser.currentToken();
            depth += step(token.isStructStart(), token.isStructEnd());
            objects += step(token == JsonToken.START_OBJECT, token == JsonToken.END_OBJECT);
            if (token == JsonToken.VALUE_STRING && objects <= 1 && isName(parser.currentName())) {
                names.append(names.isEmpty() ? "" : ", ").append(parser.getText());
            }
        } while (depth > 0 && parser.nextToken() != null);
        return names.isEmpty() ? null : names.toString();
    }

    private static int step(boolean in, boolean out) {
        return in ? 1 : out ? -1 : 0;
    }

    /** Elements of an array have no name of their own. */
    private static boolean isName(@Nullable String member) {
        return member == null || member.equals("name");
    }

    private JsonLd with(String name, String value) {
        return switch (name) {
            case "headline" -> new JsonLd(value, author, datePublished);
            case "datePublished" -> new JsonLd(headline, author, value);
            case "author" -> withAuthor(value);
            default -> this;
        };
    }

    private JsonLd withAuthor(@Nullable String name) {
        return new JsonLd(headline, name, datePublished);
    }
}
