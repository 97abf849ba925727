package dev.standfirst.quote;

import dev.standfirst.quote.AnnotatedArticle.Annotation;
import dev.standfirst.quote.LogLinear.Example;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Learns what attribution knows from a corpus of annotated articles and writes it as resources:
 * {@code lexicon.txt}, {@code speaker-weights.txt}, {@code cue-weights.txt} and {@code
 * utterance-weights.txt}. The same corpus gives the same bytes.
 *
 * <p>Arguments: the corpus's folder, the folder to write to.
 */
public final class Trainer {
    static final int FOLDS = 5;
    static final int ALL = -1;

    private static final double SPEAKER_PENALTY = 2.0;
    private static final double UTTERANCE_PENALTY = 2.0;
    private static final double CUE_PENALTY = 1.0;
    private static final String SOURCE =
            "by dev.standfirst.quote.Trainer from 840 articles of US political news of 2015 and"
                    + " 2016\n# (annotation: Newell et al. 2018).\n";

    private final List<AnnotatedArticle> articles;
    private final List<Lexicon> lexicons = new ArrayList<>();
    private final WordCounts counts = new WordCounts();
    private final LogLinear.Features speakerFeatures = new LogLinear.Features();
    private final LogLinear.Features utteranceFeatures = new LogLinear.Features();
    private final LogLinear.Features cueFeatures = new LogLinear.Features();
    private final List<List<Example>> rankings = new ArrayList<>();
    private final List<Model> rankers = new ArrayList<>();

    /** By article, what a ranker that does not know it says of it. */
    private final List<List<Attribution>> guesses = new ArrayList<>();

    private final List<List<Example>> judgements = new ArrayList<>();
    private final List<List<Example>> cues = new ArrayList<>();

    Trainer(List<AnnotatedArticle> articles) {
        this.articles = articles;
        List<WordCounts> own = articles.stream().map(WordCounts::of).toList();
        own.forEach(count -> counts.add(count, 1));
        for (WordCounts count : own) {
            lexicons.add(without(count));
        }
        for (int a = 0; a < articles.size(); a++) {
            rankings.add(rankings(a));
            cues.add(cues(a));
        }
        guess();
        for (int a = 0; a < articles.size(); a++) {
            judgements.add(judgements(a));
        }
    }

    /** Runs the training. */
    public static void main(String[] args) throws IOException {
        Trainer trainer = new Trainer(AnnotatedArticle.readAll(Path.of(args[0])));
        Path out = Path.of(args[1]);
        trainer.writeLexicon(out.resolve("lexicon.txt"));
        write(out.resolve("speaker-weights.txt"), "who uttered a stretch", trainer.speakers(ALL));
        write(
                out.resolve("utterance-weights.txt"),
                "whether a stretch is an utterance",
                trainer.utterances(ALL));
        write(
                out.resolve("cue-weights.txt"),
                "what the reporting expression is",
                trainer.cueWeights(ALL));
    }

    private static void write(Path file, String what, Map<String, Double> weights)
            throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("# Weights of the log-linear model of ").append(what).append(".\n");
        out.append("# Learned ").append(SOURCE);
        out.append("# A weight, a tab, a feature.\n");
        weights.forEach(
                (name, weight) -> out.append(weight).append('\t').append(name).append('\n'));
        Files.writeString(file, out);
    }

    private void writeLexicon(Path file) throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("# Words that begin reporting expressions (cue) and head sources (noun): the");
        out.append(" share of their occurrences outside\n# quotations; and how much of a word is");
        out.append(" verb (verb), by the words before it.\n# Counted ").append(SOURCE);
        append(out, "cue", counts.cues());
        append(out, "noun", counts.nouns());
        append(out, "verb", counts.verbs());
        Files.writeString(file, out);
    }

    private static void append(StringBuilder out, String kind, Map<String, Double> shares) {
        shares.forEach((word, share) ->
                out.append(kind).append('\t').append(word).append('\t').append(share).append('\n'));
    }

    private Lexicon without(WordCounts own) {
        counts.add(own, -1);
        Lexicon lexicon = new Lexicon(counts.cues(), counts.nouns(), counts.verbs());
        counts.add(own, 1);
        return lexicon;
    }

    /** Article {@code a} as the models see it: by a lexicon that does not know it. */
    Scene scene(int a) {
        return Scene.of(articles.get(a).body(), lexicon(a));
    }

    /** The lexicon of all articles but {@code a}. */
    Lexicon lexicon(int a) {
        return lexicons.get(a);
    }

    /** The ranker's weights, learned from all articles but those of {@code fold}. */
    Map<String, Double> speakers(int fold) {
        return learner(speakerFeatures, rankings, fold).learn(SPEAKER_PENALTY, 4, 120);
    }

    /** The utterance model's weights, learned from what rankers say of articles new to them. */
    Map<String, Double> utterances(int fold) {
        return learner(utteranceFeatures, judgements, fold).learn(UTTERANCE_PENALTY, 3, 100);
    }

    /** The cue model's weights, learned with the annotated speakers. */
    Map<String, Double> cueWeights(int fold) {
        return learner(cueFeatures, cues, fold).learn(CUE_PENALTY, 3, 100);
    }

    private static LogLinear learner(
            LogLinear.Features features, List<List<Example>> examples, int fold) {
        LogLinear learner = new LogLinear(features);
        for (int a = 0; a < examples.size(); a++) {
            if (a % FOLDS != fold) {
                examples.get(a).forEach(learner::add);
            }
        }
        return learner;
    }

    private void guess() {
        for (int fold = 0; fold < FOLDS; fold++) {
            rankers.add(new Model(speakers(fold)));
        }
        for (int a = 0; a < articles.size(); a++) {
            guesses.add(attributions(a, new Model(Map.of())));
        }
    }

    /** What is concluded of article {@code a} by a ranker that does not know it. */
    List<Attribution> attributions(int a, Model uttered) {
        return new Attributor(scene(a), lexicon(a), rankers.get(a % FOLDS), uttered).attribute();
    }

    /** What the ranker learns from article {@code a}. */
    private List<Example> rankings(int a) {
        List<Example> examples = new ArrayList<>();
        Scene scene = scene(a);
        Candidates candidates = new Candidates(scene, Mentions.in(scene));
        MentionFeatures features = new MentionFeatures(scene, lexicon(a));
        Mention previous = null;
        Mention beforeThat = null;
        for (Stretch stretch : scene.stretches()) {
            Annotation gold = annotation(articles.get(a), stretch.span());
            List<Mention> choices = candidates.of(stretch, previous);
            Mention chosen = source(scene, choices, gold);
            if (gold != null && chosen != null) {
                PairFeatures pairs =
                        new PairFeatures(scene, features, stretch, previous, beforeThat);
                int middle = Candidates.firstAfter(choices, stretch);
                boolean[] right = new boolean[choices.size()];
                List<List<String>> described = new ArrayList<>();
                for (int i = 0; i < right.length; i++) {
                    right[i] = isSource(scene, choices.get(i), gold);
                    List<String> names = new ArrayList<>();
                    features.describe(choices.get(i), names::add);
                    pairs.describe(choices.get(i), Candidates.rank(i, middle), names::add);
                    described.add(names);
                }
                examples.add(speakerFeatures.example(described, right));
            }
            beforeThat = previous;
            previous = chosen;
        }
        return examples;
    }

    /** The longest of the mentions that are annotated as the speaker, or null where none is. */
    private static @Nullable Mention source(
            Scene scene, List<Mention> mentions, @Nullable Annotation gold) {
        Mention longest = null;
        for (Mention mention : mentions) {
            boolean source = gold != null && gold.attributed() && isSource(scene, mention, gold);
            boolean longer =
                    longest == null
                            || mention.end() - mention.first() > longest.end() - longest.first();
            longest = source && longer ? mention : longest;
        }
        return longest;
    }

    static boolean isSource(Scene scene, Mention mention, Annotation gold) {
        Span span = scene.span(mention.first(), mention.end());
        return gold.sources().stream().anyMatch(span::overlaps);
    }

    static @Nullable Annotation annotation(AnnotatedArticle article, Span stretch) {
        for (Annotation annotation : article.quotes()) {
            if (annotation.span().contains(stretch)) {
                return annotation;
            }
        }
        return null;
    }

    /** What the utterance model learns from article {@code a}. */
    private List<Example> judgements(int a) {
        List<Example> examples = new ArrayList<>();
        Scene scene = scene(a);
        Utterances utterances = new Utterances(scene, lexicon(a));
        Attribution previous = null;
        for (Attribution guess : guesses.get(a)) {
            Annotation gold = annotation(articles.get(a), guess.stretch().span());
            if (gold == null && scene.isDoublyMarked(guess.stretch())) {
                continue;
            }
            boolean attributed = gold != null && gold.attributed();
            List<String> names = new ArrayList<>();
            utterances.describe(
                    guess.stretch(), guess.mention(), guess.speaker(), previous, names::add);
            examples.add(
                    utteranceFeatures.example(
                            List.of(names, List.of()), new boolean[] {attributed, !attributed}));
            previous =
                    new Attribution(
                            guess.stretch(), guess.mention(), guess.speaker(), attributed ? 1 : 0);
        }
        return examples;
    }

    /** What the cue model learns from article {@code a}. */
    private List<Example> cues(int a) {
        List<Example> examples = new ArrayList<>();
        Scene scene = scene(a);
        Candidates candidates = new Candidates(scene, Mentions.in(scene));
        Cues model = new Cues(scene, lexicon(a));
        for (Stretch stretch : scene.stretches()) {
            Annotation gold = annotation(articles.get(a), stretch.span());
            Mention mention = source(scene, candidates.of(stretch, null), gold);
            if (gold != null && mention != null) {
                cue(scene, model, stretch, mention, gold).ifPresent(examples::add);
            }
        }
        return examples;
    }

    private Optional<Example> cue(
            Scene scene, Cues model, Stretch stretch, Mention mention, Annotation gold) {
        List<List<String>> described = new ArrayList<>();
        List<Integer> candidates = model.candidates(mention);
        boolean[] right = new boolean[candidates.size()];
        boolean any = false;
        for (int i = 0; i < right.length; i++) {
            List<String> names = new ArrayList<>();
            model.describe(stretch, mention, candidates.get(i), names::add);
            described.add(names);
            Span span = scene.token(candidates.get(i)).span();
            right[i] = gold.cues().stream().anyMatch(span::overlaps);
            any |= right[i];
        }
        return any ? Optional.of(cueFeatures.example(described, right)) : Optional.empty();
    }
}
