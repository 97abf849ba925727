package dev.standfirst.fact;

import dev.standfirst.fact.FactCorpus.Summarised;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sums of what the facts of articles recall of the summaries that people wrote. */
final class CorpusScore {
    private static final int MOST_FACTS = 8;
    private static final double TOLD = 0.67;
    private static final double TELLS = 0.5;

    private final Map<Measure, Double> hits = new EnumMap<>(Measure.class);
    private final Map<Measure, Double> of = new EnumMap<>(Measure.class);

    /**
     * What is measured, from 0 to 1: a mean over articles, but for numbers, a share of them all.
     */
    enum Measure {
        /** Key facts of whose content words the facts within 80 words hold two thirds. */
        UNITS_80,
        UNITS_120,
        /** Facts that hold half of some key fact's content words. */
        PRECISION_80,
        PRECISION_120,
        /** Content words of the references, each weighted by how many references use it. */
        WORDS_80,
        WORDS_120,
        NUMBERS_120
    }

    /** Adds what {@code facts}, best first, recall of {@code article}. */
    void add(Summarised article, List<Fact> facts) {
        List<String> texts =
                facts.stream()
                        .map(fact -> article.material().body().text().at(fact.spans()))
                        .toList();
        List<String> few = Coverage.within(80, MOST_FACTS, texts);
        List<String> more = Coverage.within(120, MOST_FACTS, texts);
        if (article.units().isEmpty()) {
            add(Measure.WORDS_80, recalled(article, few), 1);
            add(Measure.WORDS_120, recalled(article, more), 1);
        } else {
            add(Measure.UNITS_80, told(article, few), 1);
            add(Measure.UNITS_120, told(article, more), 1);
            add(Measure.PRECISION_80, telling(article, few), 1);
            add(Measure.PRECISION_120, telling(article, more), 1);
        }
        Set<String> numbers = Coverage.numbers(String.join(" ", more));
        add(
                Measure.NUMBERS_120,
                (double) article.numbers().stream().filter(numbers::contains).count(),
                article.numbers().size());
    }

    /** Adds all of {@code other}. */
    void add(CorpusScore other) {
        other.of.forEach(
                (measure, all) -> add(measure, other.hits.getOrDefault(measure, 0.0), all));
    }

    private void add(Measure measure, double hits, double of) {
        this.hits.merge(measure, hits, Double::sum);
        this.of.merge(measure, of, Double::sum);
    }

    private static double told(Summarised article, List<String> facts) {
        Set<String> stems = Coverage.stems(facts);
        long told = article.units().stream().filter(u -> Coverage.of(u, stems) >= TOLD).count();
        return told / (double) article.units().size();
    }

    private static double telling(Summarised article, List<String> facts) {
        long telling = facts.stream().filter(fact -> isTelling(article, fact)).count();
        return facts.isEmpty() ? 0 : telling / (double) facts.size();
    }

    private static boolean isTelling(Summarised article, String fact) {
        Set<String> stems = Coverage.stems(List.of(fact));
        return article.units().stream().anyMatch(u -> Coverage.of(u, stems) >= TELLS);
    }

    private static double recalled(Summarised article, List<String> facts) {
        Set<String> stems = Coverage.stems(facts);
        double all = article.references().values().stream().mapToInt(n -> n).sum();
        return article.references().entrySet().stream()
                        .filter(word -> stems.contains(word.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                / Math.max(1, all);
    }

    /** The measure, 0 where nothing was measured. */
    double of(Measure measure) {
        double all = of.getOrDefault(measure, 0.0);
        return all == 0 ? 0 : hits.getOrDefault(measure, 0.0) / all;
    }

    /**
     * One figure for all: the mean of what was measured. Recall weighs most; precision is soon had
     * by saying little, and numbers, which are few, at the cost of all else.
     */
    double overall() {
        List<Measure> measured =
                of.keySet().stream().filter(m -> of.getOrDefault(m, 0.0) > 0).toList();
        double weights = measured.stream().mapToDouble(CorpusScore::weight).sum();
        return measured.stream().mapToDouble(m -> weight(m) * of(m)).sum() / weights;
    }

    private static double weight(Measure measure) {
        return switch (measure) {
            case UNITS_80, UNITS_120, WORDS_80, WORDS_120 -> 1;
            case PRECISION_80, PRECISION_120 -> 0.4;
            case NUMBERS_120 -> 0.25;
        };
    }

    @Override
    public String toString() {
        List<String> figures = new ArrayList<>();
        of.keySet().forEach(m -> figures.add(String.format(Locale.ROOT, "%s %.3f", m, of(m))));
        return String.join("  ", figures);
    }
}
