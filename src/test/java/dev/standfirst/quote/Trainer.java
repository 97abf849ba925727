package dev.standfirst.quote;

import dev.standfirst.quote.AnnotatedArticle.Annotation;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns what attribution knows from a corpus of annotated articles and writes it as resources:
 * {@code lexicon.txt}, {@code speaker-weights.txt}, {@code cue-weights.txt} and {@code
 * utterance-weights.txt}. The same corpus gives the same bytes.
 *
 * <p>Arguments: the corpus's folder, the folder to write to.
 */
public final class Trainer {
    private static final int FOLDS = 5;
    private static final double SPEAKER_PENALTY = 1.0;
    private static final double UTTERANCE_PENALTY = 2.0;
    private static final double CUE_PENALTY = 1.0;

    private final List<AnnotatedArticle> articles;
    private final List<Counts> counts = new ArrayList<>();
    private final Counts all = new Counts();

    private Trainer(List<AnnotatedArticle> articles) {
        this.articles = articles;
        for (AnnotatedArticle article : articles) {
            Counts own = Counts.of(article);
            counts.add(own);
            all.add(own, 1);
        }
    }

    /** Runs the training. */
    public static void main(String[] args) throws IOException {
        Trainer trainer = new Trainer(AnnotatedArticle.readAll(Path.of(args[0])));
        Path out = Path.of(args[1]);
        trainer.writeLexicon(out.resolve("lexicon.txt"));
        Map<String, Double> speakers = trainer.speakers(-1);
        write(out.resolve("speaker-weights.txt"), "who uttered a stretch", speakers);
        Map<String, Double> uttered = trainer.utterances();
        write(out.resolve("utterance-weights.txt"), "whether a stretch is an utterance", uttered);
        Map<String, Double> cues = trainer.cues();
        write(out.resolve("cue-weights.txt"), "what the reporting expression is", cues);
        System.err.println(
                speakers.size() + " + " + uttered.size() + " + " + cues.size() + " weights");
    }

    private static void write(Path file, String what, Map<String, Double> weights)
            throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("# Weights of the log-linear model of ").append(what).append(".\n");
        out.append("# Learned by dev.standfirst.quote.Trainer from 840 articles of US political");
        out.append(" news of 2015 and 2016\n# (annotation: Newell et al. 2018).\n");
        out.append("# A weight, a tab, a feature.\n");
        weights.forEach(
                (name, weight) -> out.append(weight).append('\t').append(name).append('\n'));
        Files.writeString(file, out);
    }

    private void writeLexicon(Path file) throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("# Words that begin reporting expressions (cue) and head sources (noun):");
        out.append(" the share of their occurrences outside quotations.\n");
        out.append(
                "# Counted by dev.standfirst.quote.Trainer in 840 articles of US political news");
        out.append(" of 2015 and 2016\n# (annotation: Newell et al. 2018).\n");
        append(out, "cue", all.shares(all.cues, 2));
        append(out, "noun", all.shares(all.nouns, 2));
        Files.writeString(file, out);
    }

    private static void append(StringBuilder out, String kind, Map<String, Double> shares) {
        shares.forEach((word, share) ->
                out.append(kind).append('\t').append(word).append('\t').append(share).append('\n'));
    }

    private Lexicon lexiconWithout(int article) {
        Counts rest = new Counts();
        rest.add(all, 1);
        rest.add(counts.get(article), -1);
        return new Lexicon(rest.shares(rest.cues, 2), rest.shares(rest.nouns, 2));
    }

    /** The ranker's weights, learned from all articles but those of {@code fold}. */
    private Map<String, Double> speakers(int fold) {
        LogLinear learner = new LogLinear();
        for (int a = 0; a < articles.size(); a++) {
            if (a % FOLDS != fold) {
                learn(learner, a);
            }
        }
        return learner.learn(SPEAKER_PENALTY, 4, 120);
    }

    private void learn(LogLinear learner, int a) {
        Lexicon lexicon = lexiconWithout(a);
        Scene scene = Scene.of(articles.get(a).body(), lexicon);
        List<Mention> mentions = Mentions.in(scene);
        Candidates candidates = new Candidates(scene, mentions);
        MentionFeatures features = new MentionFeatures(scene, lexicon);
        Mention previous = null;
        for (Stretch stretch : scene.stretches()) {
            Annotation gold = annotation(articles.get(a), stretch.span());
            List<Mention> choices = candidates.of(stretch);
            Mention chosen = null;
            if (gold != null && gold.attributed() && !gold.sources().isEmpty()) {
                PairFeatures pairs = new PairFeatures(scene, features, stretch, previous);
                int middle = Candidates.firstAfter(choices, stretch);
                boolean[] right = new boolean[choices.size()];
                List<List<String>> described = new ArrayList<>();
                for (int i = 0; i < right.length; i++) {
                    right[i] = isSource(scene, choices.get(i), gold);
                    chosen = right[i] ? better(chosen, choices.get(i)) : chosen;
                    List<String> names = new ArrayList<>();
                    features.describe(choices.get(i), names::add);
                    pairs.describe(choices.get(i), Candidates.rank(i, middle), names::add);
                    described.add(names);
                }
                if (chosen != null) {
                    learner.add(described, right);
                }
            }
            previous = chosen;
        }
    }

    private static Mention better(@Nullable Mention one, Mention other) {
        return one == null || other.end() - other.first() > one.end() - one.first() ? other : one;
    }

    private static boolean isSource(Scene scene, Mention mention, Annotation gold) {
        Span span = scene.span(mention.first(), mention.end());
        return gold.sources().stream().anyMatch(span::overlaps);
    }

    private static @Nullable Annotation annotation(AnnotatedArticle article, Span stretch) {
        for (Annotation annotation : article.quotes()) {
            if (annotation.span().contains(stretch)) {
                return annotation;
            }
        }
        return null;
    }

    /** The utterance model's weights, learned from what rankers say of articles new to them. */
    private Map<String, Double> utterances() {
        LogLinear learner = new LogLinear();
        for (int fold = 0; fold < FOLDS; fold++) {
            Model speakers = new Model(speakers(fold));
            for (int a = fold; a < articles.size(); a += FOLDS) {
                judge(learner, a, speakers);
            }
        }
        return learner.learn(UTTERANCE_PENALTY, 3, 100);
    }

    private void judge(LogLinear learner, int a, Model speakers) {
        Lexicon lexicon = lexiconWithout(a);
        Scene scene = Scene.of(articles.get(a).body(), lexicon);
        Utterances utterances = new Utterances(scene, lexicon);
        Attribution previous = null;
        for (Attribution guess :
                new Attributor(scene, lexicon, speakers, new Model(Map.of())).attribute()) {
            Annotation gold = annotation(articles.get(a), guess.stretch().span());
            boolean attributed = gold != null && gold.attributed();
            List<String> names = new ArrayList<>();
            utterances.describe(
                    guess.stretch(), guess.mention(), guess.speaker(), previous, names::add);
            learner.add(List.of(names, List.of()), new boolean[] {attributed, !attributed});
            previous =
                    new Attribution(
                            guess.stretch(), guess.mention(), guess.speaker(), attributed ? 1 : 0);
        }
    }

    /** The cue model's weights, learned with the annotated speakers. */
    private Map<String, Double> cues() {
        LogLinear learner = new LogLinear();
        for (int a = 0; a < articles.size(); a++) {
            Lexicon lexicon = lexiconWithout(a);
            Scene scene = Scene.of(articles.get(a).body(), lexicon);
            Candidates candidates = new Candidates(scene, Mentions.in(scene));
            Cues cues = new Cues(scene, lexicon);
            for (Stretch stretch : scene.stretches()) {
                Annotation gold = annotation(articles.get(a), stretch.span());
                if (gold == null || gold.cues().isEmpty()) {
                    continue;
                }
                Mention chosen = null;
                for (Mention mention : candidates.of(stretch)) {
                    chosen = isSource(scene, mention, gold) ? better(chosen, mention) : chosen;
                }
                if (chosen != null) {
                    learn(learner, scene, cues, stretch, chosen, gold);
                }
            }
        }
        return learner.learn(CUE_PENALTY, 3, 100);
    }

    private static void learn(
            LogLinear learner,
            Scene scene,
            Cues cues,
            Stretch stretch,
            Mention mention,
            Annotation gold) {
        List<List<String>> described = new ArrayList<>();
        List<Integer> candidates = cues.candidates(mention);
        boolean[] right = new boolean[candidates.size()];
        boolean any = false;
        for (int i = 0; i < right.length; i++) {
            List<String> names = new ArrayList<>();
            cues.describe(stretch, mention, candidates.get(i), names::add);
            described.add(names);
            Span span = scene.token(candidates.get(i)).span();
            right[i] = gold.cues().stream().anyMatch(span::overlaps);
            any |= right[i];
        }
        if (any) {
            learner.add(described, right);
        }
    }

    /** How often words occur outside quotations, begin cues and head sources. */
    private static final class Counts {
        private final Map<String, Integer> total = new HashMap<>();
        private final Map<String, Integer> cues = new TreeMap<>();
        private final Map<String, Integer> nouns = new TreeMap<>();

        static Counts of(AnnotatedArticle article) {
            Counts counts = new Counts();
            Scene scene = Scene.of(article.body(), new Lexicon(Map.of(), Map.of()));
            for (int i = 0; i < scene.size(); i++) {
                if (!scene.isQuoted(i)) {
                    counts.total.merge(scene.lower(i), 1, Integer::sum);
                }
            }
            java.util.Set<Span> seen = new java.util.HashSet<>();
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
            for (int i = tokenAt(scene, cue.start()); i < scene.size(); i++) {
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
            for (int i = tokenAt(scene, source.start());
                    i < scene.size() && scene.token(i).start() < source.end();
                    i++) {
                char symbol = scene.classAt(i);
                if (symbol == ',' || symbol == Words.PREPOSITION || symbol == Words.RELATIVE) {
                    break;
                }
                boolean word =
                        symbol == Words.OTHER && Character.isLetter(scene.lower(i).charAt(0));
                if (word && scene.token(i).text().toLowerCase(Locale.ROOT).equals(scene.lower(i))) {
                    head = scene.lower(i);
                }
            }
            if (head != null) {
                into.merge(head, 1, Integer::sum);
            }
        }

        private static int tokenAt(Scene scene, int index) {
            int low = 0;
            int high = scene.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (scene.token(middle).end() <= index) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        void add(Counts other, int sign) {
            other.total.forEach((word, n) -> total.merge(word, sign * n, Integer::sum));
            other.cues.forEach((word, n) -> cues.merge(word, sign * n, Integer::sum));
            other.nouns.forEach((word, n) -> nouns.merge(word, sign * n, Integer::sum));
        }

        /** The shares of the words that occur at least {@code least} times. */
        Map<String, Double> shares(Map<String, Integer> hits, int least) {
            Map<String, Double> shares = new TreeMap<>();
            hits.forEach((word, n) -> {
                if (n >= least) {
                    double share = n / (total.getOrDefault(word, n) + 4.0);
                    shares.put(word, Math.rint(share * 1000) / 1000);
                }
            });
            return shares;
        }
    }
}
