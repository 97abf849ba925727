package dev.standfirst.fuzz.tried;

import dev.standfirst.article.Article;
import dev.standfirst.article.Metadata;
import dev.standfirst.article.Paragraph;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Warning;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/** What holds of every reading: text that can be stored and served, and places that lie in it. */
final class ReadingCheck {
    private final SourceText text;

    private ReadingCheck(SourceText text) {
        this.text = text;
    }

    /**
     * @throws AssertionError if something does not hold
     */
    static void of(Reading reading) {
        switch (reading) {
            case Reading.Read(Article article) -> new ReadingCheck(article.text()).article(article);
            case Reading.Refused refused ->
                    require(isLine(refused.refusal().detail()), "a refusal of more than a line");
            case Reading.Withdrawn() -> {}
        }
    }

    private void article(Article article) {
        require(isWellFormed(text.string()), "text with half a surrogate pair");
        require(text.string().indexOf('\0') < 0, "text with NUL");
        require(text.string().codePoints().anyMatch(Character::isLetter), "text without a letter");
        int end = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            require(paragraph.span().start() >= end, "paragraphs out of order");
            end = paragraph.span().end();
            paragraph(paragraph.span());
        }
        metadata(article.metadata());
        for (Warning warning : article.warnings()) {
            require(isLine(warning.detail()), "a warning of more than a line");
        }
    }

    private void paragraph(Span span) {
        require(span.end() <= text.length(), "a paragraph outside the text");
        String at = text.at(span);
        require(isWellFormed(at), "a paragraph that parts a surrogate pair");
        require(
                !SourceText.isWhite(at.codePointAt(0))
                        && !SourceText.isWhite(at.codePointBefore(at.length())),
                "a paragraph with white space around it");
    }

    private static void metadata(Metadata metadata) {
        require(isLine(metadata.headline()), "a headline of more than a line");
        require(isLine(metadata.byline()), "a byline of more than a line");
        require(isLine(metadata.language()), "a language of more than a line");
        require(isLine(metadata.canonicalUrl()), "an address of more than a line");
    }

    /** Whether there are words, in one line, that can be written as UTF-8. */
    private static boolean isLine(@Nullable String said) {
        return said == null
                || (!said.isBlank()
                        && isWellFormed(said)
                        && said.chars().noneMatch(c -> c == '\n' || c == '\r' || c == 0));
    }

    private static boolean isWellFormed(String string) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(string);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
