package dev.standfirst.representation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * A stored summary with some of its members. What is kept is cut out of the stored bytes, so it is
 * spelled as there, in the same order: with all members and quotes a summary in compact JSON gives
 * the same bytes again.
 */
public final class TrimmedJson {
    /** Changes with what is rendered for the same summary. */
    public static final String VERSION = "1";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> ALWAYS = Set.of("schemaVersion", "id");

    private final byte[] json;
    private final JsonParser parser;
    private final ByteArrayOutputStream out;
    private final Set<String> kept = new HashSet<>(ALWAYS);
    private final boolean keyQuotesOnly;

    private TrimmedJson(
            byte[] json, JsonParser parser, Set<SummaryField> fields, boolean keyQuotesOnly) {
        this.json = json;
        this.parser = parser;
        this.out = new ByteArrayOutputStream(json.length);
        fields.forEach(field -> kept.add(field.member()));
        this.keyQuotesOnly = keyQuotesOnly;
    }

    /**
     * {@code json} with {@code fields}, its id and schema version.
     *
     * @param keyQuotesOnly whether only quotes with {@code "key": true} stay
     * @throws IllegalArgumentException if {@code json} is no JSON object in UTF-8
     */
    public static byte[] of(byte[] json, Set<SummaryField> fields, boolean keyQuotesOnly) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            TrimmedJson trimmed = new TrimmedJson(json, parser, fields, keyQuotesOnly);
            trimmed.document();
            return trimmed.out.toByteArray();
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a JSON object", e);
        }
    }

    private void document() throws IOException {
        expect(parser.nextToken() == JsonToken.START_OBJECT);
        out.write('{');
        boolean first = true;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            int start = tokenStart();
            String name = parser.currentName();
            parser.nextToken();
            if (!kept.contains(name)) {
                parser.skipChildren();
                continue;
            }
            separate(first);
            first = false;
            member(name, start);
        }
        expect(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        out.write('}');
    }

    private void member(String name, int start) throws IOException {
        if (keyQuotesOnly && name.equals("quotes") && parser.isExpectedStartArrayToken()) {
            copy(start, tokenStart());
            keyQuotes();
        } else {
            copy(start, valueEnd());
        }
    }

    private void keyQuotes() throws IOException {
        out.write('[');
        boolean first = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int start = tokenStart();
            boolean key = isKeyQuote();
            if (key) {
                separate(first);
                copy(start, valueEnd());
                first = false;
            }
        }
        out.write(']');
    }

    /** Leaves the parser at the quote's end. */
    private boolean isKeyQuote() throws IOException {
        boolean key = false;
        if (!parser.isExpectedStartObjectToken()) {
            parser.skipChildren();
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean named = parser.currentName().equals("key");
            parser.nextToken();
            key = named ? parser.currentToken() == JsonToken.VALUE_TRUE : key;
            parser.skipChildren();
        }
        return key;
    }

    private int tokenStart() {
        return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    }

    /** Where the value at which the parser stands, or has just ended, ends. */
    private int valueEnd() throws IOException {
        parser.skipChildren();
        parser.finishToken();
        return Math.toIntExact(parser.currentLocation().getByteOffset());
    }

    private void separate(boolean first) {
        if (!first) {
            out.write(',');
        }
    }

    private void copy(int start, int end) {
        out.write(json, start, end - start);
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a JSON object");
        }
    }
}
