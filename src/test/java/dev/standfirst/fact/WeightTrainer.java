package dev.standfirst.fact;

import dev.standfirst.fact.FactCorpus.Summarised;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Searches the weights that choose facts, from corpora with summaries that people wrote. Says first
 * what the shipped weights reach and what, in five folds, weights reach that were searched without
 * the articles they are measured on; then writes the weights searched on all articles. The same
 * corpora give the same bytes.
 *
 * <p>The search goes through the weights in turn, tries steps up and down, and moves only where the
 * articles gain more than they would by chance: the corpora are small, and without this the folds
 * fall while the fit rises.
 *
 * <p>Arguments: the file to write and the corpora's folders.
 */
public final class WeightTrainer {
    private static final int FOLDS = 5;
    private static final int ROUNDS = 3;
    private static final double SURE = 1.5;

    /**
     * What is searched, and where from: nothing matters yet. The others say what an editor wants of
     * a fact and are not for the corpora to decide.
     */
    private static final Map<Weight, Double> START =
            new EnumMap<>(
                    Map.of(
                            Weight.NUMBER, 1.0,
                            Weight.FIGURES, 1.0,
                            Weight.REPEATED, 0.0,
                            Weight.SENTENCE_DECAY, 0.0,
                            Weight.CENTRAL, 0.0,
                            Weight.LEDE, 1.0,
                            Weight.LEAST_OF_ALL, 0.01));

    private final List<FactCorpus> corpora;

    private WeightTrainer(List<FactCorpus> corpora) {
        this.corpora = corpora;
    }

    /** Runs the search. */
    public static void main(String[] args) throws IOException {
        List<FactCorpus> corpora = new ArrayList<>();
        for (String folder : List.of(args).subList(1, args.length)) {
            corpora.add(FactCorpus.read(Path.of(folder)));
        }
        corpora.add(FactCorpus.ofStories());
        WeightTrainer trainer = new WeightTrainer(corpora);
        print("shipped", trainer.scores(Weights.shipped(), i -> true));
        print("five folds", trainer.folds());
        Weights fit = trainer.searched(i -> true);
        print("searched on all", trainer.scores(fit, i -> true));
        Files.write(Path.of(args[0]), lines(fit));
    }

    private static void print(String what, List<CorpusScore> scores) {
        System.out.println(what);
        scores.forEach(score -> System.out.println("  " + score));
    }

    private static List<String> lines(Weights weights) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What the choice of facts weighs; dev.standfirst.fact.Weight says what each is.");
        lines.add(
                "# Searched by dev.standfirst.fact.WeightTrainer on summaries that people wrote.");
        lines.add("# A value, a tab, a name.");
        for (Weight weight : Weight.values()) {
            lines.add(String.format(Locale.ROOT, "%.3f\t%s", weights.of(weight), weight));
        }
        return lines;
    }

    private List<CorpusScore> folds() {
        List<CorpusScore> sums = corpora.stream().map(c -> new CorpusScore()).toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Weights weights = searched(i -> i % FOLDS != left);
            List<CorpusScore> scores = scores(weights, i -> i % FOLDS == left);
            IntStream.range(0, sums.size()).forEach(c -> sums.get(c).add(scores.get(c)));
        }
        return sums;
    }

    private Weights searched(IntPredicate articles) {
        Weights best = start();
        double[] reached = each(best, articles);
        for (int round = 0; round < ROUNDS; round++) {
            for (Weight weight : START.keySet()) {
                Weights from = best;
                for (double value : steps(weight, from.of(weight))) {
                    Weights tried = from.with(weight, value);
                    double[] scores = each(tried, articles);
                    if (isSurelyBetter(scores, reached)) {
                        reached = scores;
                        best = tried;
                    }
                }
            }
        }
        return best;
    }

    /** Whether the mean gain is above its standard error by the factor {@value #SURE}. */
    private static boolean isSurelyBetter(double[] scores, double[] than) {
        int n = scores.length;
        double mean = IntStream.range(0, n).mapToDouble(i -> scores[i] - than[i]).sum() / n;
        double squares =
                IntStream.range(0, n)
                        .mapToDouble(i -> Math.pow(scores[i] - than[i] - mean, 2))
                        .sum();
        return mean > SURE * Math.sqrt(squares / n / (n - 1));
    }

    private static Weights start() {
        Weights start = Weights.shipped();
        for (Map.Entry<Weight, Double> weight : START.entrySet()) {
            start = start.with(weight.getKey(), weight.getValue());
        }
        return start;
    }

    /** Two steps either way: a factor by its ratio, an exponent by its difference. */
    private static double[] steps(Weight weight, double from) {
        return switch (weight) {
            case STEM_DECAY, SENTENCE_DECAY, CENTRAL, HEADLINE_SHARE, REPEATED ->
                    new double[] {
                        Math.max(0, from - 0.2), Math.max(0, from - 0.1), from + 0.1, from + 0.2
                    };
            default -> new double[] {from * 0.6, from * 0.8, from * 1.25, from * 1.6};
        };
    }

    /** The overall score of each article, those of all corpora one after the other. */
    private double[] each(Weights weights, IntPredicate articles) {
        return corpora.stream()
                .flatMap(corpus ->
                        IntStream.range(0, corpus.articles().size())
                                .filter(articles)
                                .mapToObj(corpus.articles()::get))
                .toList()
                .parallelStream()
                .mapToDouble(article -> score(article, weights).overall())
                .toArray();
    }

    private List<CorpusScore> scores(Weights weights, IntPredicate articles) {
        return corpora.stream().map(corpus -> score(corpus, weights, articles)).toList();
    }

    private static CorpusScore score(FactCorpus corpus, Weights weights, IntPredicate articles) {
        List<Summarised> all = corpus.articles();
        CorpusScore sum = new CorpusScore();
        IntStream.range(0, all.size())
                .filter(articles)
                .parallel()
                .mapToObj(i -> score(all.get(i), weights))
                .toList()
                .forEach(sum::add);
        return sum;
    }

    private static CorpusScore score(Summarised article, Weights weights) {
        CorpusScore score = new CorpusScore();
        score.add(article, article.material().facts(weights));
        return score;
    }
}
