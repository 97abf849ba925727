package dev.standfirst.entity;

import dev.standfirst.article.Body.Passage;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A place where the text names someone or something.
 *
 * @param passage the paragraph that holds it
 * @param lead the first token of the titles before it, or {@code first}
 * @param first its first token within the passage, titles aside
 * @param end the token after its last
 * @param text its words, with a space between two
 * @param title the last title before it, or null
 */
record Name(Passage passage, int lead, int first, int end, String text, @Nullable String title) {
    /** Where it stands, without titles and a possessive ending. */
    Span span() {
        return new Span(token(first).start(), token(end - 1).end());
    }

    /** Its words, with initials, without marks. */
    List<String> words() {
        return List.of(text.split(" "));
    }

    String firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** The last word of the name, “Jr.” and “III” aside. */
    String lastWord() {
        List<String> words = words();
        int last = words.size() - 1;
        while (last > 0 && isSuffix(words.get(last))) {
            last--;
        }
        return words.get(last);
    }

    boolean isSingle() {
        return text.indexOf(' ') < 0;
    }

    private static boolean isSuffix(String word) {
        return switch (word) {
            case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV" -> true;
            default -> false;
        };
    }

    private Token token(int i) {
        return passage.tokens().get(i);
    }
}
