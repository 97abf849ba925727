package dev.standfirst.quote;

import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the reporting expression between a speaker and a quotation: a log-linear model ranks the
 * words around the mention, “said”, “according to”, a colon among them.
 */
final class Cues {
    private static final int BEFORE = 8;
    private static final int AFTER = 30;
    private static final int PATH = 5;

    private final Scene scene;
    private final Lexicon lexicon;

    Cues(Scene scene, Lexicon lexicon) {
        this.scene = scene;
        this.lexicon = lexicon;
    }

    /** The reporting expression that joins the two, or null where no word can be one. */
    @Nullable Span between(Stretch stretch, Mention mention, Model model) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int token : candidates(mention)) {
            double score = score(stretch, mention, token, model);
            if (score > highest) {
                highest = score;
                best = token;
            }
        }
        return best < 0 ? null : span(best);
    }

    private double score(Stretch stretch, Mention mention, int token, Model model) {
        double[] sum = new double[1];
        describe(stretch, mention, token, feature -> sum[0] += model.weight(feature));
        return sum[0];
    }

    private Span span(int token) {
        boolean according =
                scene.lower(token).equals("according")
                        && token + 1 < scene.size()
                        && scene.lower(token + 1).equals("to");
        return scene.span(token, according ? token + 2 : token + 1);
    }

    /** The words of the mention's sentence near it, outside it and outside quotations. */
    List<Integer> candidates(Mention mention) {
        List<Integer> candidates = new ArrayList<>();
        int sentence = scene.sentence(mention.core());
        int start = Math.max(scene.sentenceStart(sentence), mention.first() - BEFORE);
        int end = Math.min(scene.sentenceEnd(sentence), mention.end() + AFTER);
        for (int i = start; i < end; i++) {
            boolean outside = i < mention.core() || i >= mention.end();
            if (outside && !scene.isQuoted(i) && canBeCue(scene.classAt(i))) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    private static boolean canBeCue(char symbol) {
        return switch (symbol) {
            case Words.OTHER,
                    Words.STRONG_CUE,
                    Words.WEAK_CUE,
                    Words.SOURCE_NOUN,
                    Words.AUXILIARY,
                    Words.VERB,
                    Words.PARTICIPLE,
                    ':',
                    '-' ->
                    true;
            default -> false;
        };
    }

    /** Names the features of {@code token} as the cue that joins the two. */
    void describe(Stretch stretch, Mention mention, int token, Consumer<String> sink) {
        String word = scene.lower(token);
        String share = Integer.toString((int) (lexicon.cue(word) * 9.99));
        boolean right = token >= mention.end();
        String side = right ? "R" : "L";
        int gap = right ? token - mention.end() : mention.first() - token - 1;
        String path =
                right
                        ? scene.path(mention.end(), token, PATH)
                        : scene.path(token + 1, mention.first(), PATH);
        sink.accept("share=" + share);
        sink.accept("word=" + word);
        sink.accept("ending=" + Words.ending(word) + " share=" + (share.equals("0") ? "0" : "+"));
        sink.accept("class=" + scene.classAt(token));
        sink.accept(side + " gap=" + Math.min(Math.max(gap, -1), 8));
        sink.accept(side + " gap=" + Math.min(Math.max(gap, -1), 8) + " share=" + share);
        sink.accept(side + " path=" + path);
        sink.accept(side + " path=" + path + " class=" + scene.classAt(token));
        sink.accept(side + " kind=" + mention.kind() + " share=" + share);
        sink.accept("before=" + neighbour(token - 1));
        sink.accept("after=" + neighbour(token + 1));
        sink.accept(
                "after2="
                        + scene.symbolAt(token + 1)
                        + scene.symbolAt(token + 2)
                        + " share="
                        + share);
        quotation(stretch, token, side, share, sink);
    }

    private void quotation(
            Stretch stretch, int token, String side, String share, Consumer<String> sink) {
        boolean before = token < stretch.first();
        int distance = before ? stretch.first() - token - 1 : token - stretch.end();
        String where = (before ? "b" : "a") + Math.min(Math.max(distance, 0), 12);
        sink.accept("quote=" + where);
        sink.accept("quote=" + where + " share=" + share);
        sink.accept("quote=" + where + " " + side);
        String path =
                before
                        ? scene.path(token + 1, stretch.first(), PATH)
                        : scene.path(stretch.end(), token, PATH);
        sink.accept("quote path=" + (before ? "b" : "a") + path);
    }

    /** The word at {@code i} where its class is closed, else its class. */
    private String neighbour(int i) {
        char symbol = scene.symbolAt(i);
        return switch (symbol) {
            case Words.PREPOSITION,
                    Words.AUXILIARY,
                    Words.CONJUNCTION,
                    Words.THAT,
                    Words.SUBORDINATOR ->
                    scene.lower(i);
            default -> String.valueOf(symbol);
        };
    }
}
