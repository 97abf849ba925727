package dev.standfirst.quote;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides who uttered each stretch of an article, from the first to the last: a log-linear model
 * ranks the mentions around it, and knows whom it chose before (after O'Keefe et al. 2012, <i>A
 * sequence labelling approach to quote attribution</i>).
 */
final class Attributor {
    private final Scene scene;
    private final Candidates candidates;
    private final Features features;
    private final Utterances utterances;
    private final Model speakers;
    private final Model uttered;

    Attributor(Scene scene, Lexicon lexicon, Model speakers, Model uttered) {
        List<Mention> mentions = Mentions.in(scene);
        this.scene = scene;
        this.candidates = new Candidates(scene, mentions);
        this.features = new Features(scene, lexicon);
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
        double[] scores = new double[mentions.size()];
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            Sum sum = new Sum(speakers);
            features.describe(stretch, mentions.get(i), last, rank(mentions, stretch, i), sum::add);
            scores[i] = sum.total;
            best = best < 0 || scores[i] > scores[best] ? i : best;
        }
        double share = best < 0 ? 0 : share(scores, best);
        Mention mention = best < 0 ? null : mentions.get(best);
        Sum sum = new Sum(uttered);
        utterances.describe(stretch, mention, share, previous, sum::add);
        return new Attribution(stretch, mention, share, logistic(sum.total));
    }

    /** How many candidates lie between the stretch and candidate {@code i}. */
    static int rank(List<Mention> mentions, Stretch stretch, int i) {
        int after = 0;
        while (after < mentions.size() && mentions.get(after).core() < stretch.first()) {
            after++;
        }
        return i < after ? after - 1 - i : i - after;
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
