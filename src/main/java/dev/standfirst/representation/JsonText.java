package dev.standfirst.representation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes compact JSON, in UTF-8, that stays within an element even where a page embeds it. */
final class JsonText {
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new NoMarkup()).build();

    private JsonText() {}

    /** What {@code content} writes. */
    static byte[] of(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes a member, null as null. */
    static void member(JsonGenerator json, String name, @Nullable String value) throws IOException {
        json.writeStringField(name, value == null ? null : Characters.wellFormed(value));
    }

    /** Writes a member where there is something to write. */
    static void known(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            member(json, name, value);
        }
    }

    /** Writes one document. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static final class NoMarkup extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        private static final int[] ESCAPES = escapes();

        private static int[] escapes() {
            int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
            "<>&".chars().forEach(c -> escapes[c] = CharacterEscapes.ESCAPE_STANDARD);
            return escapes;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ESCAPES.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return null;
        }
    }
}
