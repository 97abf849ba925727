package dev.standfirst.fact;

import dev.standfirst.text.Span;
import dev.standfirst.text.Token;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How apt a statement is for a fact, whatever its content is worth: a factor above 0. Later
 * sentences, the first and second person and openings that lean on the sentence before count less;
 * words that the article repeats count more.
 *
 * <p>The constants are rounded from a search on news summaries written by people; doubling or
 * halving any of them changes what is covered by less than a hundredth.
 */
final class Prior {
    private static final double POSITION_EXPONENT = -0.2;

    /** The first sentence of a news story is written to stand for it. */
    private static final double LEDE = 1.3;

    private static final double REPETITION = 0.4;
    private static final double PERSONAL = 0.6;
    private static final double PRONOUN_FIRST = 0.6;
    private static final double CONNECTIVE_FIRST = 0.9;

    private static final Set<String> PERSONS =
            words("i we you me us my our your mine ours yours i'm i've we're we've you're you've");
    private static final Set<String> PRONOUNS =
            words(
                    "he she it they this that these those his her its their him them there here"
                            + " such one both it's he's she's they're that's there's here's");
    private static final Set<String> CONNECTIVES =
            words(
                    "but and so or yet still then also however meanwhile instead nor because which"
                            + " who even now another other others moreover furthermore nevertheless"
                            + " similarly indeed again finally later earlier");

    private final Content content;

    Prior(Content content) {
        this.content = content;
    }

    /**
     * The factor for what is kept of {@code sentence}.
     *
     * @param stems its content, not empty
     */
    double of(Sentence sentence, List<Span> spans, BitSet stems) {
        List<String> words =
                sentence.tokens().stream()
                        .filter(token -> token.kind() != Token.Kind.MARK)
                        .filter(token -> spans.stream().anyMatch(s -> s.contains(token.span())))
                        .map(Prior::normal)
                        .toList();
        return StrictMath.pow(1.0 + sentence.index(), POSITION_EXPONENT)
                * StrictMath.exp(REPETITION * repeated(stems))
                * (words.stream().anyMatch(PERSONS::contains) ? PERSONAL : 1)
                * opening(words)
                * (sentence.index() == 0 ? LEDE : 1);
    }

    /** The share of {@code stems} that occur more than once in the story. */
    private double repeated(BitSet stems) {
        long repeated = stems.stream().filter(stem -> content.frequency(stem) > 1).count();
        return repeated / (double) stems.cardinality();
    }

    private static double opening(List<String> words) {
        if (words.isEmpty()) {
            return 1;
        }
        if (PRONOUNS.contains(words.getFirst())) {
            return PRONOUN_FIRST;
        }
        if (!CONNECTIVES.contains(words.getFirst())) {
            return 1;
        }
        boolean pronounNext = words.size() > 1 && PRONOUNS.contains(words.get(1));
        return pronounNext ? PRONOUN_FIRST * CONNECTIVE_FIRST : CONNECTIVE_FIRST;
    }

    private static String normal(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
