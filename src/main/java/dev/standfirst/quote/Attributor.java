package dev.standfirst.quote;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides who uttered each stretch of an article, from the first to the last: a log-linear model
 * ranks the mentions around it, and knows whom it chose before (after O'Keefe et al. 2012, <i>A
 * sequence labelling approach to quote attribution</i>).
 */
final class Attributor {
    /**
     * What the article sets off as a quotation, as a block or by a colon before the paragraph, is
     * one, whatever the models make of it.
     */
    private static final double SET_OFF = 0.75;

    private final Scene scene;
    private final Candidates candidates;
    private final Labels labels;
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
        this.labels = new Labels(scene);
        this.features = new MentionFeatures(scene, lexicon);
        this.utterances = new Utterances(scene, lexicon);
        this.speakers = speakers;
        this.uttered = uttered;
    }

    /** What is concluded of each stretch, in order. */
    List<Attribution> attribute() {
        List<Attribution> attributions = new ArrayList<>();
        Attribution previous = null;
        Mention beforeThat = null;
        for (Stretch stretch : scene.stretches()) {
            Attribution next = attribute(stretch, previous, beforeThat);
            beforeThat = previous == null ? null : previous.mention();
            previous = next;
            attributions.add(next);
        }
        return attributions;
    }

    private Attribution attribute(
            Stretch stretch, @Nullable Attribution previous, @Nullable Mention beforeThat) {
        Mention last = previous == null ? null : previous.mention();
        List<Mention> mentions = labels.among(candidates.of(stretch, last), stretch);
        double[] shares = shares(scores(stretch, mentions, last, beforeThat));
        double[] pooled = pooled(mentions, shares);
        int best = best(pooled);
        double share = best < 0 ? 0 : Math.min(1, pooled[best]);
        best = best < 0 ? best : likeliest(mentions, shares, mentions.get(best));
        Mention mention = best < 0 ? null : mentions.get(best);
        if (previous != null && beforeThat != null && isAnswer(stretch, previous, beforeThat)) {
            mention = beforeThat;
        }
        Sum sum = new Sum(uttered);
        utterances.describe(stretch, mention, share, previous, sum::add);
        return new Attribution(stretch, mention, share, uttered(stretch, sum.total));
    }

    /**
     * Whether {@code stretch} goes on with a dialogue in which each turn is a paragraph: its
     * paragraph names nobody, the two before have a turn each of different people, and it asks or
     * answers. Then it is the turn of whoever spoke before the last.
     */
    private boolean isAnswer(Stretch stretch, Attribution previous, Mention beforeThat) {
        Stretch last = previous.stretch();
        Mention other = previous.mention();
        if (last.index() == 0 || other == null || other.overlaps(beforeThat)) {
            return false;
        }
        Stretch first = scene.stretches().get(last.index() - 1);
        boolean turns =
                isAlone(stretch)
                        && last.paragraph() == stretch.paragraph() - 1
                        && first.paragraph() == stretch.paragraph() - 2;
        return turns && (asks(last) || asks(stretch));
    }

    private boolean isAlone(Stretch stretch) {
        return !stretch.isOpen()
                && scene.beginsParagraph(stretch)
                && scene.following(stretch) >= scene.paragraphEnd(stretch.paragraph());
    }

    private boolean asks(Stretch stretch) {
        return scene.lastOf(stretch).equals("?");
    }

    private double uttered(Stretch stretch, double score) {
        if (labels.isSpeech(stretch)) {
            return 1;
        }
        if (utterances.isName(stretch)) {
            return 0;
        }
        double said = logistic(score);
        boolean setOff = labels.isBlock(stretch) || scene.isLedByColon(stretch);
        return setOff ? Math.max(SET_OFF, said) : said;
    }

    private double[] scores(
            Stretch stretch,
            List<Mention> mentions,
            @Nullable Mention last,
            @Nullable Mention beforeThat) {
        PairFeatures pairs = new PairFeatures(scene, features, stretch, last, beforeThat);
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

    /** The mention with the greatest share among those that share words with {@code one}. */
    private static int likeliest(List<Mention> mentions, double[] shares, Mention one) {
        int best = -1;
        for (int i = 0; i < shares.length; i++) {
            boolean within = mentions.get(i).overlaps(one);
            best = within && (best < 0 || shares[i] > shares[best]) ? i : best;
        }
        return best;
    }

    static double logistic(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    /** The part of each in a softmax. */
    private static double[] shares(double[] scores) {
        double highest = Arrays.stream(scores).max().orElse(0);
        double[] shares =
                Arrays.stream(scores).map(score -> StrictMath.exp(score - highest)).toArray();
        double total = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / total).toArray();
    }

    /** What the mentions that share words have together: “the report” and “the report on Porto”. */
    private static double[] pooled(List<Mention> mentions, double[] shares) {
        double[] pooled = shares.clone();
        for (int i = 0; i < pooled.length; i++) {
            for (int j = 0; j < i; j++) {
                if (mentions.get(i).overlaps(mentions.get(j))) {
                    pooled[i] += shares[j];
                    pooled[j] += shares[i];
                }
            }
        }
        return pooled;
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
