package dev.standfirst.fact;

import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.Token;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds where and by which agency a report was filed, before its first words. */
final class Datelines {
    /** A place, a state, a day, an agency and their marks. */
    private static final int LONGEST = 14;

    private static final int LAST_SENTENCE = 5;

    private static final Set<String> AGENCIES =
            Set.of("AP", "AFP", "Reuters", "UPI", "CNN", "PA", "DPA", "PTI", "ANI", "Xinhua");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final Clauses words;
    private final Entities entities;

    Datelines(Sentence sentence, Clauses words, Entities entities) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.words = words;
        this.entities = entities;
    }

    /**
     * The token after the dateline, 0 where there is none: "LONDON, May 3 (AP) — The bank closed",
     * "(CNN) The bank closed". Not "Smith - a baker - said".
     */
    int end() {
        if (sentence.index() >= LAST_SENTENCE || tokens.isEmpty()) {
            return 0;
        }
        int agency = afterAgency().orElse(0);
        if (agency > 0) {
            return words.isDash(agency) ? agency + 1 : agency;
        }
        return Clauses.range(1, Math.min(tokens.size() - 1, LONGEST))
                .filter(i -> words.isDash(i) || words.is(i, ":"))
                .limit(1)
                .filter(mark -> isAfterPlace(mark, afterMark(mark)))
                .map(this::afterMark)
                .findFirst()
                .orElse(0);
    }

    /** Two hyphens may stand for a dash. */
    private int afterMark(int mark) {
        return words.is(mark, "-") && words.is(mark + 1, "-") ? mark + 2 : mark + 1;
    }

    /** The token after "(AP)" or "(Associated Press)": then a dash or, after one known, a name. */
    private Optional<Integer> afterAgency() {
        return Clauses.range(0, Math.min(tokens.size() - 1, LONGEST))
                .filter(i -> words.is(i, "("))
                .limit(1)
                .boxed()
                .flatMap(open -> words.closing(open, ")", LONGEST).stream())
                .filter(close -> isHeader(close))
                .filter(close ->
                        words.isDash(close + 1)
                                || (AGENCIES.contains(tokens.get(close - 1).text())
                                        && words.isCapitalised(close + 1)))
                .map(close -> close + 1)
                .findFirst();
    }

    /**
     * "WASHINGTON, May 3": a place in capitals, then a capital; the dash is not one of a pair.
     * "Berlin – The bank", "MUMBAI: The bank", "Galle, day four: The side": a place that is known
     * as one, in the first sentence. Not "FIELD: The bank", where somebody speaks.
     */
    private boolean isAfterPlace(int mark, int next) {
        return isHeader(mark)
                && words.isCapitalised(next)
                && (words.is(mark, ":")
                        ? isLabel(mark)
                        : (isInCapitals() || isPlace()) && !isBetweenDashes(mark));
    }

    private boolean isInCapitals() {
        String first = tokens.getFirst().text();
        return first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
    }

    /** "MUMBAI:", "Galle, day four:"; somebody who speaks would be known as a person. */
    private boolean isLabel(int colon) {
        boolean unknown = entities.at(tokens.getFirst().span()).isEmpty();
        return isPlace()
                || (sentence.index() == 0
                        && unknown
                        && ((colon == 1 && isInCapitals()) || words.is(colon - 2, "day")));
    }

    private boolean isPlace() {
        return sentence.index() == 0
                && entities.at(tokens.getFirst().span())
                        .filter(e -> e.kind() == Kind.PLACE)
                        .isPresent();
    }

    /** "NASA — The space agency — said" */
    private boolean isBetweenDashes(int dash) {
        return Clauses.range(dash + 1, tokens.size() - 1)
                .filter(words::isDash)
                .limit(1)
                .anyMatch(i -> words.isCertainVerb(i + 1));
    }

    private boolean isHeader(int end) {
        Token.Kind first = tokens.getFirst().kind();
        return (first == Token.Kind.WORD || words.is(0, "("))
                && Clauses.range(0, end).noneMatch(i -> words.isVerb(i));
    }
}
