package dev.standfirst.representation;

import dev.standfirst.representation.SummaryDocument.Figure;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.regex.Pattern;

/** A figure's value in words, beside the article's own. */
final class FigureWords {
    private static final Map<String, String> UNITS =
            Map.of(
                    "a", "years", "mo", "months", "wk", "weeks", "d", "days", "h", "hours", "min",
                    "minutes", "s", "seconds", "%", "%");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");
    private static final Pattern PLAIN = Pattern.compile("\\d{5,18}");

    private FigureWords() {}

    /**
     * “more than 41,000,000 GBP”, where that says more than the text does; null where it does not.
     */
    static @Nullable String of(Figure figure) {
        if (figure.value() == null || isSaid(figure) || isCode(figure.unit())) {
            return null;
        }
        String qualifier = figure.qualifier() == null ? "" : figure.qualifier() + " ";
        String to = figure.valueTo() == null ? "" : "–" + grouped(figure.valueTo());
        String assumed = figure.approximate() ? " (assumed)" : "";
        return qualifier + grouped(figure.value()) + to + unit(figure.unit()) + assumed;
    }

    private static boolean isSaid(Figure figure) {
        String value = Pattern.quote(String.valueOf(figure.value()));
        return figure.valueTo() == null
                && !figure.kind().equals("money")
                && Pattern.compile("(?<![\\d.])" + value + "(?![\\d.]\\d)")
                        .matcher(figure.text().replace(",", ""))
                        .find()
                && !figure.text().contains("illion");
    }

    /** A UCUM unit that is no word, as {@code [mi_i]}. */
    private static boolean isCode(@Nullable String unit) {
        return unit != null && unit.indexOf('[') >= 0;
    }

    private static String grouped(String value) {
        return PLAIN.matcher(value).matches() ? THOUSANDS.matcher(value).replaceAll(",") : value;
    }

    private static String unit(@Nullable String unit) {
        if (unit == null) {
            return "";
        }
        String word = UNITS.getOrDefault(unit, unit);
        return word.equals("%") ? word : " " + word;
    }
}
