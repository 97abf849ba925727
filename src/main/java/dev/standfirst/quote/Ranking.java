package dev.standfirst.quote;

import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Orders quotes as an editor would lift them: complete, of a speaker who has a name and matters in
 * the article, on its subject, neither a scrap nor a speech; and marks the key ones, varied in
 * speaker.
 */
final class Ranking {
    private static final int MOST_KEY = 5;
    private static final int MOST_KEY_OF_ONE_SPEAKER = 2;
    private static final int FEWEST_KEY_WORDS = 6;
    private static final double LEAST_KEY_CONFIDENCE = 0.5;

    private static final int IDEAL_WORDS = 14;
    private static final int MANY_WORDS = 45;

    private final SourceText text;
    private final Set<String> subject;
    private final Map<String, Integer> turns = new HashMap<>();

    /** A quote and what it is worth. */
    private record Ranked(Quote quote, double worth) {}

    /**
     * @param subject the lower-case content words of what the article is about
     */
    Ranking(SourceText text, Set<String> subject) {
        this.text = text;
        this.subject = subject;
    }

    /** The quotes, best first, at most five of them key. */
    List<Quote> rank(List<Quote> quotes) {
        quotes.forEach(quote -> turns.merge(speaker(quote), 1, Integer::sum));
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            double early = 1 - (double) i / quotes.size();
            ranked.add(new Ranked(quotes.get(i), worth(quotes.get(i)) + 0.5 * early));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::worth).reversed());
        return mark(ranked.stream().map(Ranked::quote).toList());
    }

    private double worth(Quote quote) {
        String[] words = words(quote);
        double worth = quote.confidence();
        worth += length(words.length);
        worth += isComplete(quote) ? 0.6 : 0;
        worth += quote.speaker() != null && quote.speaker().name() != null ? 0.5 : 0;
        worth += quote.speaker() != null && quote.speaker().role() != null ? 0.2 : 0;
        worth += 0.1 * Math.min(4, turns.getOrDefault(speaker(quote), 0));
        worth += 0.15 * Math.min(4, onSubject(words));
        return worth;
    }

    /** 0 for a scrap, 1 at the ideal length, falling again for a speech. */
    private static double length(int words) {
        if (words <= IDEAL_WORDS) {
            return (double) words / IDEAL_WORDS;
        }
        return Math.max(0.2, 1 - (double) (words - IDEAL_WORDS) / (2 * MANY_WORDS));
    }

    private long onSubject(String[] words) {
        Set<String> own = new HashSet<>(List.of(words));
        own.retainAll(subject);
        return own.size();
    }

    private boolean isComplete(Quote quote) {
        return Character.isUpperCase(quote.in(text).codePointAt(0));
    }

    private String[] words(Quote quote) {
        return quote.in(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+");
    }

    private List<Quote> mark(List<Quote> ranked) {
        Map<String, Integer> chosen = new HashMap<>();
        List<Quote> marked = new ArrayList<>();
        int keys = 0;
        for (Quote quote : ranked) {
            boolean key = keys < MOST_KEY && isKey(quote, chosen);
            keys += key ? 1 : 0;
            if (key) {
                chosen.merge(speaker(quote), 1, Integer::sum);
            }
            marked.add(
                    new Quote(
                            quote.spans(), quote.speaker(), quote.cue(), quote.confidence(), key));
        }
        return marked;
    }

    private boolean isKey(Quote quote, Map<String, Integer> chosen) {
        return quote.confidence() >= LEAST_KEY_CONFIDENCE
                && words(quote).length >= FEWEST_KEY_WORDS
                && chosen.getOrDefault(speaker(quote), 0) < MOST_KEY_OF_ONE_SPEAKER;
    }

    private String speaker(Quote quote) {
        Quote.Speaker speaker = quote.speaker();
        if (speaker == null) {
            return "";
        }
        String name = speaker.name();
        Span mention = speaker.mention();
        return name != null ? name : text.at(mention).toLowerCase(Locale.ROOT);
    }
}
