package dev.standfirst.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds words that only tie a sentence to the one before it: "However, the bank closed". */
final class Openings {
    /** With a comma after them. */
    private static final Set<String> CONNECTIVES =
            Set.of(
                    "however",
                    "meanwhile",
                    "moreover",
                    "furthermore",
                    "additionally",
                    "also",
                    "nevertheless",
                    "nonetheless",
                    "indeed",
                    "besides",
                    "plus",
                    "similarly");

    private static final List<List<String>> PHRASES =
            List.of("in addition", "in fact", "for example", "for instance", "of course").stream()
                    .map(phrase -> Arrays.asList(phrase.split(" ")))
                    .toList();

    private final Clauses words;

    Openings(Clauses words) {
        this.words = words;
    }

    /**
     * The token after the opening at {@code start}, {@code start} where there is none. Not "Also on
     * the list is", "And two that had waited went home", "But he closed it".
     */
    int after(int start) {
        String first = words.word(start);
        if (first.equals("and") || first.equals("but")) {
            return words.startsClause(start + 1) ? start + 1 : start;
        }
        int comma = CONNECTIVES.contains(first) ? start + 1 : afterPhrase(start);
        return words.is(comma, ",") && !Clauses.PRONOUNS.contains(words.word(comma + 1))
                ? comma + 1
                : start;
    }

    private int afterPhrase(int start) {
        return PHRASES.stream()
                .filter(phrase ->
                        Clauses.range(0, phrase.size())
                                .allMatch(i -> words.word(start + i).equals(phrase.get(i))))
                .mapToInt(phrase -> start + phrase.size())
                .findFirst()
                .orElse(start);
    }
}
