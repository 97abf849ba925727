package dev.standfirst.article;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** A byline as a document has it in a field of its own: kept as it is written. */
final class BylineField {
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:(?:story|words|written|reported|text) )?by\\b[:\\s]*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TRAILING = Pattern.compile("[\\s,;|/–—-]+$");

    private BylineField() {}

    /** {@code written} in one line, without a leading “By” and what is left of a cut-off end. */
    static @Nullable String clean(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String line = LEADING.matcher(TextLines.inOneLine(written)).replaceFirst("");
        String byline = TRAILING.matcher(line).replaceFirst("");
        return byline.isEmpty() ? null : byline;
    }
}
