package dev.standfirst.summary;

import java.util.Locale;

/**
 * The headline of a summary.
 *
 * @param text the headline
 * @param origin where it comes from
 */
public record Headline(String text, Origin origin) {
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
}
