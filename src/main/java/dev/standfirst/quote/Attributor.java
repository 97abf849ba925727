package dev.standfirst.quote;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides who uttered each stretch of an article, from the first to the last: a log-linear model
 * ranks the mentions around it, and knows whom it chose before (after O'Keefe et al. 2012, <i>A
 * sequence labelling approach to quote attribution</i>).
 */
final class Attributor {
    private final Scene scene;
    private final Candidates candidates;
    private final MentionFeatures features;

    /** What a mention scores by itself, by its core: no two have the same. */
    private final Map<Integer, Double> own = new HashMap<>();

    private final Utterances utterances;
    private final Model speakers;
    private final Model uttered;

    Attributor(Scene scene, Lexicon lexicon, Model speakers, Model uttered) {
        List<Mention> mentions = Mentions.in(scene);
        this.scene = scene;
        this.candidates = new Candidates(scene, mentions);
        this.features = new MentionFeatures(scene, lexicon);
        this.utterances = new Utterances(scene, lexicon);
        this.speakers = speakers;
        this.uttered = uttered;
    }

    /** What is concluded of each stretch, in order. */
    List<Attribution> attribute() {
        List<Attribution> attributions = new ArrayList<>();
        Attribution previous = null;
        for (Stretch stretch : scene.stretches()) {
            previous = attribute(stretch, previous);
            attributions.add(previous);
        }
        return attributions;
    }

    private Attribution attribute(Stretch stretch, @Nullable Attribution previous) {
        List<Mention> mentions = candidates.of(stretch);
        Mention last = previous == null ? null : previous.mention();
        double[] scores = scores(stretch, mentions, last);
        int best = best(scores);
        double share = best < 0 ? 0 : share(scores, best);
        Mention mention = best < 0 ? null : mentions.get(best);
        Sum sum = new Sum(uttered);
        utterances.describe(stretch, mention, share, previous, sum::add);
        return new Attribution(stretch, mention, share, logistic(sum.total));
    }

    private double[] scores(Stretch stretch, List<Mention> mentions, @Nullable Mention last) {
        PairFeatures pairs = new PairFeatures(scene, features, stretch, last);
        int middle = Candidates.firstAfter(mentions, stretch);
        double[] scores = new double[mentions.size()];
        for (int i = 0; i < scores.length; i++) {
            Mention mention = mentions.get(i);
            Sum sum = new Sum(speakers);
            sum.total = own.computeIfAbsent(mention.core(), core -> score(mention));
            pairs.describe(mention, Candidates.rank(i, middle), sum::add);
            scores[i] = sum.total;
        }
        return scores;
    }

    private double score(Mention mention) {
        Sum sum = new Sum(speakers);
        features.describe(mention, sum::add);
        return sum.total;
    }

    private static int best(double[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            best = best < 0 || scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    static double logistic(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    /** The part of the best in a softmax. */
    private static double share(double[] scores, int best) {
        double total = 0;
        for (double score : scores) {
            total += StrictMath.exp(score - scores[best]);
        }
        return 1 / total;
    }

    /** Adds up the weights of features. */
    private static final class Sum {
        private final Model model;
        private double total;

        Sum(Model model) {
            this.model = model;
        }

        void add(String feature) {
            total += model.weight(feature);
        }
    }
}
