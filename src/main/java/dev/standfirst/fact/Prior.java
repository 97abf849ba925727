package dev.standfirst.fact;

import dev.standfirst.text.Token;
import dev.standfirst.text.WordList;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * How apt a statement is for a fact, whatever its content is worth: a factor above 0. Later
 * sentences, the first and second person and openings that lean on the sentence before count less;
 * words that the article repeats count more.
 */
final class Prior {
    private static final Set<String> PERSONS =
            WordList.of(
                    "i we you me us my our your mine ours yours i'm i've we're we've you're you've");

    private final Content content;
    private final Weights weights;

    Prior(Content content, Weights weights) {
        this.content = content;
        this.weights = weights;
    }

    /** The factor for {@code statement}. */
    double of(Statement statement) {
        Sentence sentence = statement.sentence();
        BitSet stems = statement.stems();
        List<String> words = sentence.words(statement.spans()).stream().map(Token::folded).toList();
        return StrictMath.pow(1.0 + sentence.index(), -weights.of(Weight.SENTENCE_DECAY))
                * StrictMath.exp(shares(stems))
                * factor(Weight.LEDE, sentence.index() == 0)
                * factor(Weight.FIGURES, stems.stream().anyMatch(content::isNumber))
                * factor(Weight.PERSONAL, words.stream().anyMatch(PERSONS::contains))
                * factor(Weight.VERBLESS, words.stream().noneMatch(Verbs::isFinite))
                * standingAlone(statement);
    }

    private double shares(BitSet stems) {
        return weights.of(Weight.CENTRAL) * repeated(stems)
                + weights.of(Weight.HEADLINE_SHARE) * content.headlineShare(stems);
    }

    private double factor(Weight weight, boolean applies) {
        return applies ? weights.of(weight) : 1;
    }

    /** The share of {@code stems} that occur more than once in the story. */
    private double repeated(BitSet stems) {
        long repeated = stems.stream().filter(stem -> content.frequency(stem) > 1).count();
        return repeated / (double) stems.cardinality();
    }

    private double standingAlone(Statement statement) {
        return switch (Dependence.of(statement.sentence(), statement.spans())) {
            case NONE -> 1;
            case SOME -> weights.of(Weight.LEANS);
            case FULL -> weights.of(Weight.DEPENDS);
        };
    }
}
