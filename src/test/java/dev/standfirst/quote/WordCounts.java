package dev.standfirst.quote;

import dev.standfirst.quote.AnnotatedArticle.Annotation;
import dev.standfirst.text.Span;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often words occur outside quotations, begin cues, head sources and stand where verbs do. */
final class WordCounts {
    /** Fewer occurrences than this say nothing. */
    private static final int LEAST = 2;

    private static final int FEWEST_VERBS = 3;
    private static final double HALF = 0.5;
    private static final double PARTICIPLE_LOSS = 1.6;
    private static final double PAST_LOSS = 2.0;

    private final Map<String, Integer> total = new HashMap<>();
    private final Map<String, Integer> cues = new TreeMap<>();
    private final Map<String, Integer> nouns = new TreeMap<>();
    private final Map<String, Integer> verbs = new TreeMap<>();
    private final Map<String, Integer> infinitives = new TreeMap<>();
    private final Map<String, Integer> nominals = new TreeMap<>();
    private final Map<String, Integer> lowers = new TreeMap<>();

    /** Counts what stands before a word in lower case: what precedes verbs, what precedes nouns. */
    private void place(Scene scene, int i) {
        String word = scene.token(i).text();
        if (i == 0
                || !word.equals(scene.lower(i))
                || !Character.isLetter(word.charAt(0))
                || Words.classOf(word) != Words.OTHER) {
            return;
        }
        lowers.merge(word, 1, Integer::sum);
        char before = scene.classAt(i - 1);
        String previous = scene.lower(i - 1);
        if (before == Words.PRONOUN || previous.equals("who")) {
            verbs.merge(word, 1, Integer::sum);
        } else if (previous.equals("to")) {
            infinitives.merge(word, 1, Integer::sum);
        } else if (before == Words.DETERMINER
                || before == Words.POSSESSIVE
                || before == Words.CLITIC
                || before == Words.PREPOSITION) {
            nominals.merge(word, 1, Integer::sum);
        }
    }

    /**
     * How much of a word is verb, where its ending does not say so already: its share after “he”
     * and “to” rather than “the” and “of”. A word in “-ing” or “-ed” counts as a verb but where it
     * often follows “the” or “of”, as “meeting” does.
     */
    Map<String, Double> verbs() {
        Map<String, Double> shares = new TreeMap<>();
        lowers.forEach((word, n) -> {
            if (n >= FEWEST_VERBS) {
                double share = verbShare(word, n);
                boolean looksIt = word.endsWith("ing") || word.endsWith("ed");
                if (looksIt == (share < HALF)) {
                    shares.put(word, Math.rint(share * 1000) / 1000);
                }
            }
        });
        return shares;
    }

    private double verbShare(String word, int n) {
        int nominal = nominals.getOrDefault(word, 0);
        if (word.endsWith("ing")) {
            return 1 - Math.min(1, PARTICIPLE_LOSS * nominal / n);
        }
        double verb = verbs.getOrDefault(word, 0) + infinitives.getOrDefault(word, 0) / 2.0;
        double share = verb / (verb + nominal + 1);
        return word.endsWith("ed") ? Math.max(share, 1 - PAST_LOSS * nominal / n) : share;
    }

    static WordCounts of(AnnotatedArticle article) {
        WordCounts counts = new WordCounts();
        Scene scene = Scene.of(article.body(), new Lexicon(Map.of(), Map.of(), Map.of()));
        for (int i = 0; i < scene.size(); i++) {
            if (!scene.isQuoted(i)) {
                counts.total.merge(scene.lower(i), 1, Integer::sum);
            }
            counts.place(scene, i);
        }
        Set<Span> seen = new HashSet<>();
        for (Annotation annotation : article.quotes()) {
            for (Span cue : annotation.cues()) {
                if (seen.add(cue)) {
                    firstWord(scene, cue, counts.cues);
                }
            }
            for (Span source : annotation.sources()) {
                if (seen.add(source)) {
                    head(scene, source, counts.nouns);
                }
            }
        }
        return counts;
    }

    private static void firstWord(Scene scene, Span cue, Map<String, Integer> into) {
        for (int i = scene.tokenAt(cue.start()); i < scene.size(); i++) {
            if (scene.token(i).start() >= cue.end()) {
                return;
            }
            String lower = scene.lower(i);
            if (Character.isLetter(lower.charAt(0)) && Words.classOf(lower) == Words.OTHER) {
                into.merge(lower, 1, Integer::sum);
                return;
            }
        }
    }

    private static void head(Scene scene, Span source, Map<String, Integer> into) {
        String head = null;
        for (int i = scene.tokenAt(source.start());
                i < scene.size() && scene.token(i).start() < source.end();
                i++) {
            char symbol = scene.classAt(i);
            if (symbol == ',' || symbol == Words.PREPOSITION || symbol == Words.RELATIVE) {
                break;
            }
            boolean word = symbol == Words.OTHER && Character.isLetter(scene.lower(i).charAt(0));
            if (word && scene.token(i).text().toLowerCase(Locale.ROOT).equals(scene.lower(i))) {
                head = scene.lower(i);
            }
        }
        if (head != null) {
            into.merge(head, 1, Integer::sum);
        }
    }

    void add(WordCounts other, int sign) {
        other.total.forEach((word, n) -> total.merge(word, sign * n, Integer::sum));
        other.cues.forEach((word, n) -> cues.merge(word, sign * n, Integer::sum));
        other.nouns.forEach((word, n) -> nouns.merge(word, sign * n, Integer::sum));
        other.verbs.forEach((word, n) -> verbs.merge(word, sign * n, Integer::sum));
        other.infinitives.forEach((word, n) -> infinitives.merge(word, sign * n, Integer::sum));
        other.nominals.forEach((word, n) -> nominals.merge(word, sign * n, Integer::sum));
        other.lowers.forEach((word, n) -> lowers.merge(word, sign * n, Integer::sum));
    }

    /** The share of a word's occurrences that begin a cue. */
    Map<String, Double> cues() {
        return shares(cues);
    }

    /** The share of a word's occurrences that head a source's noun phrase. */
    Map<String, Double> nouns() {
        return shares(nouns);
    }

    private Map<String, Double> shares(Map<String, Integer> hits) {
        Map<String, Double> shares = new TreeMap<>();
        hits.forEach((word, n) -> {
            if (n >= LEAST) {
                double share = n / (total.getOrDefault(word, n) + 4.0);
                shares.put(word, Math.rint(share * 1000) / 1000);
            }
        });
        return shares;
    }
}
