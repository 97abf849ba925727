package dev.standfirst.fact;

import dev.standfirst.text.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a sentence says by the way: parentheses, dashes, ages, relative clauses that only add.
 * None that is quoted, or whose loss would change what the rest says.
 */
final class Asides {
    private static final int LONGEST = 25;

    /** What follows an age that stands between commas: "Ana Field, 43, of Leeds". */
    private static final Set<String> AFTER_AGE =
            Set.of("who", "whose", "of", "from", "a", "an", "the");

    /** Openings of an insertion that carries the point. */
    private static final Set<String> POINTED =
            Set.of("and", "or", "even", "especially", "once", "not", "a", "as", "at", "including");

    private final List<Token> tokens;
    private final Clauses words;
    private final Relatives relatives;

    Asides(Sentence sentence, Clauses words) {
        this.tokens = sentence.tokens();
        this.words = words;
        this.relatives = new Relatives(sentence, words);
    }

    /**
     * What may go from {@code start} on, none overlapping another: all parentheses together, where
     * all may go, and each other aside.
     */
    List<List<Cut>> from(int start) {
        List<Cut> parentheses = new ArrayList<>();
        List<List<Cut>> asides = new ArrayList<>();
        int at = start + 1;
        while (at < tokens.size()) {
            Optional<Cut> cut = at(at, start).filter(this::isHarmless);
            if (cut.isPresent() && words.is(at, "(")) {
                parentheses.add(cut.get());
            } else {
                cut.ifPresent(c -> asides.add(List.of(c)));
            }
            at = cut.map(Cut::to).orElse(at + 1);
        }
        long all = Clauses.range(start, tokens.size()).filter(i -> words.is(i, "(")).count();
        if (!parentheses.isEmpty() && parentheses.size() == all) {
            asides.addFirst(parentheses);
        }
        return asides;
    }

    private Optional<Cut> at(int at, int start) {
        if (words.is(at, "(")) {
            return parenthesis(at);
        }
        if (words.isDash(at)) {
            return dashed(at, start);
        }
        return words.is(at, ",") ? age(at).or(() -> relatives.at(at, start)) : Optional.empty();
    }

    /** "The bank (founded in 1820) will"; not "bank(s)", "(1)", nor where a comma follows. */
    private Optional<Cut> parenthesis(int open) {
        return words.closing(open, ")", LONGEST)
                .filter(close -> close > open + 1 && !words.isJoined(open))
                .filter(close -> Clauses.range(open + 1, close).noneMatch(i -> words.is(i, "(")))
                .filter(close -> close > open + 2 || words.word(open + 1).length() > 1)
                .filter(close -> close + 1 >= words.end() || !words.isMark(close + 1))
                .map(close -> new Cut(open, close + 1));
    }

    /** "– founded in 1820 –": between two dashes, after the subject and before its verb. */
    private Optional<Cut> dashed(int open, int start) {
        return Clauses.range(open + 2, Math.min(tokens.size(), open + LONGEST))
                .filter(words::isDash)
                .boxed()
                .findFirst()
                .filter(close -> close < tokens.size() - 2)
                .filter(close -> tokens.get(open).text().equals(tokens.get(close).text()))
                .filter(close -> words.isVerb(close + 1))
                .filter(close -> !POINTED.contains(words.word(open + 1)))
                .filter(close -> isSubject(start, open))
                .map(close -> new Cut(open, close + 1));
    }

    /** Words alone, so that no apposition waits for its second comma. */
    private boolean isSubject(int from, int to) {
        return Clauses.range(from, to).noneMatch(i -> words.is(i, ",") || words.isDash(i));
    }

    /** "Ana Field, 43, was": with both commas before a verb, else with one. */
    private Optional<Cut> age(int comma) {
        int number = words.is(comma + 1, "aged") ? comma + 2 : comma + 1;
        int after = number + 1;
        boolean isAge =
                words.isNumber(number)
                        && tokens.get(number).text().length() == 2
                        && words.isCapitalised(comma - 1)
                        && words.is(after, ",");
        if (!isAge) {
            return Optional.empty();
        }
        if (words.isVerb(after + 1)) {
            return Optional.of(new Cut(comma, after + 1));
        }
        return AFTER_AGE.contains(words.word(after + 1))
                ? Optional.of(new Cut(comma + 1, after + 1))
                : Optional.empty();
    }

    private boolean isHarmless(Cut cut) {
        boolean relative =
                Clauses.RELATIVES.contains(words.word(cut.from()))
                        || Clauses.RELATIVES.contains(words.word(cut.from() + 1));
        return Clauses.range(cut.from(), cut.to())
                .noneMatch(i ->
                        words.qualifies(i)
                                || (relative && NeverCut.tellsOutcome(words.word(i)))
                                || words.isQuotationMark(i)
                                || words.isQuoted(i));
    }
}
