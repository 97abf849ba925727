package dev.standfirst.soak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules that make text: a symbol stands for one of several phrases, in which {@code {symbol}}
 * stands for another and {@code {10-99}} for a number.
 */
final class Grammar {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");
    private static final Grammar NEWS = read("/soak/news.txt");

    private final Map<String, List<String>> rules;

    private Grammar(Map<String, List<String>> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** The one of news articles. */
    static Grammar news() {
        return NEWS;
    }

    /** Rules, one a line: a symbol, a colon, phrases with bars between. */
    private static Grammar read(String resource) {
        try (InputStream in = Grammar.class.getResourceAsStream(resource)) {
            String text =
                    new String(
                            Objects.requireNonNull(in, resource).readAllBytes(),
                            StandardCharsets.UTF_8);
            Map<String, List<String>> rules = new HashMap<>();
            text.lines().filter(line -> !line.isBlank()).forEach(line -> read(line, rules));
            return new Grammar(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line, Map<String, List<String>> rules) {
        int colon = line.indexOf(": ");
        rules.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(" \\| ", -1)));
    }

    /**
     * A phrase for {@code symbol}.
     *
     * @param bound phrases that are already chosen, by symbol
     * @throws IllegalArgumentException if there is no such symbol
     */
    String phrase(String symbol, SplittableRandom random, Map<String, String> bound) {
        if (bound.containsKey(symbol)) {
            return bound.get(symbol);
        }
        List<String> phrases = rules.get(symbol);
        if (phrases == null) {
            throw new IllegalArgumentException("no symbol " + symbol);
        }
        return SLOT.matcher(phrases.get(random.nextInt(phrases.size())))
                .replaceAll(slot -> Matcher.quoteReplacement(slot(slot, random, bound)));
    }

    private String slot(MatchResult slot, SplittableRandom random, Map<String, String> bound) {
        var range = RANGE.matcher(slot.group(1));
        return range.matches()
                ? Integer.toString(
                        random.nextInt(
                                Integer.parseInt(range.group(1)),
                                Integer.parseInt(range.group(2)) + 1))
                : phrase(slot.group(1), random, bound);
    }
}
