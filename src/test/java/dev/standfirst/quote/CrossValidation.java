package dev.standfirst.quote;

import dev.standfirst.quote.AnnotatedArticle.Annotation;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures the models in five folds: what they say of articles that they have not learned from.
 * Prints the share of right speakers, of pronouns among them, detection, end-to-end F1, cues and
 * the reliability of the confidence.
 *
 * <p>Arguments: the corpus's folder and, if wanted, a file to list the errors in.
 */
public final class CrossValidation {
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "we", "i", "who", "you");
    private static final int FEWEST_WORDS = 3;
    private static final int CONTEXT = 250;

    private final List<AnnotatedArticle> articles;
    private final Trainer trainer;
    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private final Reliability reliability = new Reliability();
    private final List<String> errors = new ArrayList<>();

    private CrossValidation(List<AnnotatedArticle> articles) {
        this.articles = articles;
        this.trainer = new Trainer(articles);
    }

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException {
        CrossValidation measured = new CrossValidation(AnnotatedArticle.readAll(Path.of(args[0])));
        for (int fold = 0; fold < Trainer.FOLDS; fold++) {
            measured.measure(fold);
        }
        System.out.print(measured);
        if (args.length > 1) {
            Files.write(Path.of(args[1]), measured.errors);
        }
    }

    private void measure(int fold) {
        Model uttered = new Model(trainer.utterances(fold));
        Model cues = new Model(trainer.cueWeights(fold));
        for (int a = fold; a < articles.size(); a += Trainer.FOLDS) {
            measure(a, uttered, cues);
        }
    }

    private void measure(int a, Model uttered, Model cues) {
        Scene scene = trainer.scene(a);
        Cues finder = new Cues(scene, trainer.lexicon(a));
        for (Attribution guess : trainer.attributions(a, uttered)) {
            if (guess.stretch().words() >= FEWEST_WORDS) {
                Mention mention = guess.mention();
                Span cue = mention == null ? null : finder.between(guess.stretch(), mention, cues);
                score(scene, a, guess, cue);
            }
        }
    }

    private void score(Scene scene, int a, Attribution guess, @Nullable Span cue) {
        Annotation gold = Trainer.annotation(articles.get(a), guess.stretch().span());
        boolean kept = Turns.isUttered(guess);
        if (gold == null || !gold.attributed()) {
            count("false", kept);
            if (kept) {
                reliability.add(guess.confidence(), false);
                error("false", scene, a, guess, cue, null);
            }
            return;
        }
        count("gold", true);
        count("found", kept);
        boolean right = guess.mention() != null && Trainer.isSource(scene, guess.mention(), gold);
        if (!gold.sources().isEmpty()) {
            boolean pronoun = PRONOUNS.contains(words(scene, gold.sources()));
            count("sourced", true);
            count("speaker", right);
            count("pronouns", pronoun);
            count("pronouns right", pronoun && right);
        }
        count("end to end", right && kept);
        count("cued", !gold.cues().isEmpty());
        boolean cueRight = cue != null && gold.cues().stream().anyMatch(cue::overlaps);
        count("cue", kept && cueRight);
        if (kept) {
            reliability.add(guess.confidence(), right);
        }
        if (!kept || !right || !cueRight) {
            String kind = !kept ? "missed" : right ? "cue" : "speaker";
            error(kind, scene, a, guess, cue, gold);
        }
    }

    private void count(String what, boolean holds) {
        counts.merge(what, holds ? 1 : 0, Integer::sum);
    }

    private static String words(Scene scene, List<Span> spans) {
        return scene.text().at(spans).toLowerCase(Locale.ROOT);
    }

    private void error(
            String kind,
            Scene scene,
            int a,
            Attribution guess,
            @Nullable Span cue,
            @Nullable Annotation gold) {
        SourceText text = scene.text();
        Span span = guess.stretch().span();
        Mention mention = guess.mention();
        String before = text.string().substring(Math.max(0, span.start() - CONTEXT), span.start());
        String after =
                text.string().substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
        errors.add(
                String.format(
                        Locale.ROOT,
                        "%s\t%s\t%s⟦%s⟧%s\twanted %s, %s\tgiven %s, %s\t%.2f · %.2f",
                        kind,
                        articles.get(a).id(),
                        flat(before),
                        flat(text.at(span)),
                        flat(after),
                        gold == null ? "-" : flat(text.at(gold.sources())),
                        gold == null ? "-" : flat(text.at(gold.cues())),
                        mention == null ? "-" : text.at(scene.span(mention.first(), mention.end())),
                        cue == null ? "-" : text.at(cue),
                        guess.uttered(),
                        guess.speaker()));
    }

    private static String flat(String text) {
        return text.replace("\n", " ¶ ").replace('\t', ' ');
    }

    private double share(String part, String whole) {
        return (double) counts.getOrDefault(part, 0) / counts.getOrDefault(whole, 1);
    }

    @Override
    public String toString() {
        double found = counts.getOrDefault("found", 0);
        double given = found + counts.getOrDefault("false", 0);
        double gold = counts.getOrDefault("gold", 0);
        return String.format(
                Locale.ROOT,
                "detection P %.4f R %.4f F1 %.4f%nspeaker %.4f of %d, pronouns %.4f of %d%n"
                        + "end-to-end F1 %.4f%ncue %.4f of %d%n%s",
                found / given,
                found / gold,
                2 * found / (given + gold),
                share("speaker", "sourced"),
                counts.get("sourced"),
                share("pronouns right", "pronouns"),
                counts.get("pronouns"),
                2 * counts.getOrDefault("end to end", 0) / (given + gold),
                share("cue", "cued"),
                counts.get("cued"),
                reliability);
    }
}
