package dev.standfirst.article;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Uploads that tests make, and what is read of them. */
final class Readings {
    private Readings() {}

    static Reading of(String name, String content) {
        return ArticleReader.readInAnyLanguage(Upload.of(name, utf8(content)));
    }

    /** The article in {@code content}. */
    static Article article(String name, String content) {
        return switch (of(name, content)) {
            case Reading.Read(Article article) -> article;
            case Reading other -> throw new AssertionError(other.toString());
        };
    }

    /** Why {@code content} is refused. */
    static Refusal refusal(String name, String content) {
        return refusal(Upload.of(name, utf8(content)));
    }

    static Refusal refusal(Upload upload) {
        return switch (ArticleReader.read(upload)) {
            case Reading.Refused(Refusal refusal) -> refusal;
            case Reading other -> throw new AssertionError(other.toString());
        };
    }

    static Upload said(String metadata, String value, String text) {
        return new Upload("a.txt", utf8(text), "text/plain", Map.of(metadata, value));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
