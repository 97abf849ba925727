package dev.standfirst.summary;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.Shortening;

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
     * The supplied headline, else the best fact that can be said in at most 100 code units without
     * becoming surer or incomplete, in one line; null where there is neither.
     */
    static @Nullable Headline of(Body body, Entities entities, List<Fact> facts) {
        String supplied = body.article().metadata().headline();
        if (supplied != null) {
            return new Headline(supplied, Origin.SUPPLIED);
        }
        return Shortening.first(body, entities, facts, LONGEST_DERIVED)
                .map(spans -> folded(body.text().at(spans)))
                .map(text -> new Headline(withoutEnd(text), Origin.DERIVED))
                .orElse(null);
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && " .,;:–—-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
