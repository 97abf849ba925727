package dev.standfirst.entity;

import dev.standfirst.article.Body.Passage;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * A place where the text names someone or something.
 *
 * @param passage the paragraph that holds it
 * @param lead the first token of the titles before it, or {@code first}
 * @param first its first token within the passage, titles aside
 * @param end the token after its last
 * @param span where it stands, without titles and a possessive ending; it may end or begin within a
 *     token, as the place of “Porto-based” does
 * @param text its words, with a space between two
 * @param title the last title before it, or null
 * @param role what stands beside it that would say what a person is, or null
 */
record Name(
        Passage passage,
        int lead,
        int first,
        int end,
        Span span,
        String text,
        @Nullable String title,
        @Nullable Role role) {
    /** The same, with what it is said to be. */
    Name with(@Nullable Role role) {
        return new Name(passage, lead, first, end, span, text, title, role);
    }

    /** Whether it stands within a quotation. */
    boolean isQuoted() {
        int low = 0;
        int high = passage.quotations().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.quotations().get(middle).end() <= span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < passage.quotations().size()
                && passage.quotations().get(low).start() <= span().start();
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
        return words.get(lastOf(words));
    }

    /** “de Blasio” of “Bill de Blasio”. */
    String afterFirst() {
        return text.substring(text.indexOf(' ') + 1);
    }

    boolean isSingle() {
        return text.indexOf(' ') < 0;
    }

    /** Whether {@code part} is how {@code full} ends, as “de Blasio” ends “Bill de Blasio”. */
    static boolean ends(String full, String part) {
        String longer = full.toLowerCase(Locale.ROOT);
        return longer.endsWith(" " + part.toLowerCase(Locale.ROOT));
    }

    private static int lastOf(List<String> words) {
        int last = words.size() - 1;
        while (last > 0 && isSuffix(words.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isSuffix(String word) {
        return switch (word) {
            case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV" -> true;
            default -> false;
        };
    }
}
