package dev.standfirst.summary;

import dev.standfirst.article.Article;
import dev.standfirst.fact.Fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * The headline of a summary.
 *
 * @param text the headline
 * @param origin where it comes from
 */
public record Headline(String text, Origin origin) {
    private static final int LONGEST_DERIVED = 100;

    /** More of a fact is not looked at: the white space in it is folded first. */
    private static final int FOLDED = 1000;

    /** Where a headline comes from. Its {@link #toString()} is the form in a summary. */
    public enum Origin {
        /** Given by the document or its metadata. */
        SUPPLIED,
        /** Cut from the best fact. */
        DERIVED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The supplied headline, else the best fact, in one line, cut to at most 100 code units before
     * a clause or a word; null where there is neither.
     */
    static @Nullable Headline of(Article article, List<Fact> facts) {
        String supplied = article.metadata().headline();
        if (supplied != null) {
            return new Headline(supplied, Origin.SUPPLIED);
        }
        return facts.isEmpty()
                ? null
                : new Headline(
                        cut(folded(article.text().at(facts.getFirst().spans()))), Origin.DERIVED);
    }

    private static String cut(String fact) {
        String whole = withoutEnd(fact);
        if (whole.length() <= LONGEST_DERIVED) {
            return whole;
        }
        String head = whole.substring(0, LONGEST_DERIVED + 1);
        int clause = Math.max(head.lastIndexOf(", "), head.lastIndexOf("; "));
        int word = head.lastIndexOf(' ');
        int end =
                clause > LONGEST_DERIVED / 2
                        ? clause
                        : word > 0 ? word : boundary(head, LONGEST_DERIVED);
        return withoutEnd(head.substring(0, end));
    }

    /** {@code index}, or one less where it would split a surrogate pair. */
    private static int boundary(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static String folded(String text) {
        String start = text.length() <= FOLDED ? text : text.substring(0, boundary(text, FOLDED));
        return start.replaceAll("\\s+", " ");
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && " .,;:–—-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
