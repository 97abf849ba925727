package dev.standfirst.api;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a client prefers, from a header such as {@code Accept}: RFC 9110, section 12.4.2. Parts that
 * are no members of such a list are passed over.
 */
final class QualityValues {
    private final Map<String, Double> values = new HashMap<>();

    private QualityValues() {}

    /** The values in {@code header}. */
    static QualityValues of(String header) {
        QualityValues all = new QualityValues();
        for (String element : header.split(",", -1)) {
            String[] parts = element.split(";", -1);
            String name = parts[0].strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                all.values.merge(name, quality(parts), Math::max);
            }
        }
        return all;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.regionMatches(true, 0, "q=", 0, 2)) {
                return number(parameter.substring(2));
            }
        }
        return 1;
    }

    /** What is no quality counts as none, not as the highest. */
    private static double number(String value) {
        return value.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(value) : 0;
    }

    /** Whether the list has no members. */
    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The quality of the first of {@code names} that the list has, or null where it has none. */
    @Nullable Double first(String... names) {
        for (String name : names) {
            Double value = values.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
