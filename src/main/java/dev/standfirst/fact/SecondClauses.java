package dev.standfirst.fact;

import dev.standfirst.text.WordList;

import java.util.Optional;
import java.util.Set;

/**
 * Splits "The bank closed, and the bridge opened" into its clauses. Each has a subject and a verb
 * of its own; not where one leans on the other: "Police said the bank closed, and …", "If …".
 */
final class SecondClauses {
    /** In the first clause these may govern the second one too. */
    private static final Set<String> GOVERNING =
            WordList.of(
                    "that whether if unless said says told tells according claimed claims alleged"
                            + " believe believes believed fear fears feared hope hopes hoped expect"
                            + " expects expected warn warned warns argue argues argued insist"
                            + " insists insisted promise promised vowed imagine suggest suggests"
                            + " suggested thinks thought ruled show shows showed found finds wrote"
                            + " agreed announced reported confirmed testified estimated estimates"
                            + " predicted say think would could may might because when while until although"
                            + " though denied asked how why what");

    /** With these the first clause promises a second. */
    private static final Set<String> PAIRED =
            WordList.of("either neither both not never only whether between hardly no");

    /** In the second clause these lean on the first. */
    private static final Set<String> LEANING =
            WordList.of(
                    "he she it they his her its their him them this that these those such anyway too either neither would could may might then rest latter former so"
                            + " instead therefore thus other others same likewise again did does"
                            + " do but also");

    private final Clauses words;
    private final int size;

    SecondClauses(Clauses words, int size) {
        this.words = words;
        this.size = size;
    }

    /**
     * Where a sentence falls into two.
     *
     * @param firstEnd the token after the first clause
     * @param second the second clause's first token
     * @param isFirstWhole whether the first clause stands without the second
     * @param isSecondWhole whether the second clause stands without the first
     */
    record Split(int firstEnd, int second, boolean isFirstWhole, boolean isSecondWhole) {}

    /** The first place where the sentence from {@code start} on falls into two. */
    Optional<Split> after(int start) {
        for (int i = start + Clauses.SHORTEST_CLAUSE; i < size - Clauses.SHORTEST_CLAUSE; i++) {
            int second = secondAt(i);
            if (second > 0 && words.isClause(start, i) && words.startsClause(second)) {
                return words.isQuoted(i) ? Optional.empty() : Optional.of(split(start, i, second));
            }
        }
        return Optional.empty();
    }

    private int secondAt(int at) {
        if (words.is(at, ";")) {
            return at + 1;
        }
        return words.is(at, ",") && words.is(at + 1, "and") ? at + 2 : 0;
    }

    private Split split(int start, int comma, int second) {
        boolean first = isWhole(start, comma);
        boolean alone =
                Clauses.range(start, comma).noneMatch(i -> GOVERNING.contains(words.word(i)))
                        && Clauses.range(second, size)
                                .noneMatch(i -> LEANING.contains(words.word(i)));
        return new Split(comma, second, first && !isQualified(second), first && alone);
    }

    /**
     * Not the start of a list: "It rained, the river rose, and …", "the mill, which closed, and …".
     */
    private boolean isWhole(int start, int end) {
        int verb = Clauses.range(start, end).filter(i -> words.isVerb(i)).findFirst().orElse(end);
        return Clauses.range(verb, end).noneMatch(this::isListing)
                && Clauses.range(start, verb).noneMatch(this::isOpenRelative)
                && Clauses.range(start, end).noneMatch(i -> PAIRED.contains(words.word(i)))
                && !words.is(start, "to");
    }

    private boolean isListing(int at) {
        return words.is(at, ",") || words.is(at, ":") || words.isDash(at);
    }

    private boolean isOpenRelative(int at) {
        return words.is(at, ",") && Clauses.RELATIVES.contains(words.word(at + 1));
    }

    /** The second clause holds back the first, or says who answers for both. */
    private boolean isQualified(int second) {
        return Clauses.range(second, size)
                .anyMatch(i ->
                        words.qualifies(i)
                                || Verbs.isReporting(words.word(i))
                                || words.word(i).equals("according"));
    }
}
