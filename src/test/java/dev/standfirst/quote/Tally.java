package dev.standfirst.quote;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts of what was right and what was wrong, and the figures made of them. */
final class Tally {
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
    private final List<Fault> faults = new ArrayList<>();

    /** What is counted. Stretches are those of three words or more where nothing else is said. */
    enum Count {
        /** Annotated stretches, those of them that were found, and what the engine gave. */
        GOLD,
        FOUND,
        GIVEN,
        /** The same for stretches of any length. */
        ANY_GOLD,
        ANY_FOUND,
        ANY_GIVEN,
        /** Stretches found from end to end, marks aside. */
        EXACT,
        WITH_SPEAKER,
        SPEAKER,
        WITH_PRONOUN,
        PRONOUN,
        WITH_CUE,
        CUE,
        WITH_NAME,
        NAME,
        /** Another's name, or one where the article gives none; not one that is only cut short. */
        WRONG_NAME,
        WITH_ROLE,
        ROLE,
        WRONG_ROLE,
        /** Quotations, of any length, and those whose stretches are one quote's and no other's. */
        QUOTATIONS,
        WHOLE,
        KEY_GOLD,
        KEY_GIVEN,
        KEY_SHARED,
        /** Quotes given, and those that are the text's characters. */
        QUOTES,
        VERBATIM
    }

    /** What is reported. */
    enum Figure {
        DETECTION_F1,
        ANY_LENGTH_F1,
        BOUNDARIES,
        SPEAKER,
        PRONOUNS,
        END_TO_END_F1,
        CUE,
        NAME,
        ROLE,
        WHOLE,
        KEY,
        VERBATIM
    }

    void count(Count count, int many) {
        counts.merge(count, many, Integer::sum);
    }

    void count(Count count, boolean holds) {
        count(count, holds ? 1 : 0);
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    void add(Tally other) {
        other.counts.forEach((count, many) -> count(count, many));
        faults.addAll(other.faults);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    int of(Count count) {
        return counts.getOrDefault(count, 0);
    }

    /** A share from 0 to 1. */
    double of(Figure figure) {
        return switch (figure) {
            case DETECTION_F1 -> f1(Count.FOUND, Count.GOLD, Count.GIVEN);
            case ANY_LENGTH_F1 -> f1(Count.ANY_FOUND, Count.ANY_GOLD, Count.ANY_GIVEN);
            case BOUNDARIES -> share(Count.EXACT, Count.GOLD);
            case SPEAKER -> share(Count.SPEAKER, Count.WITH_SPEAKER);
            case PRONOUNS -> share(Count.PRONOUN, Count.WITH_PRONOUN);
            case END_TO_END_F1 -> f1(Count.SPEAKER, Count.GOLD, Count.GIVEN);
            case CUE -> share(Count.CUE, Count.WITH_CUE);
            case NAME -> share(Count.NAME, Count.WITH_NAME);
            case ROLE -> share(Count.ROLE, Count.WITH_ROLE);
            case WHOLE -> share(Count.WHOLE, Count.QUOTATIONS);
            case KEY -> share(Count.KEY_SHARED, Count.KEY_GOLD);
            case VERBATIM -> share(Count.VERBATIM, Count.QUOTES);
        };
    }

    private double f1(Count right, Count gold, Count given) {
        int all = of(gold) + of(given);
        return all == 0 ? 1 : 2.0 * of(right) / all;
    }

    private double share(Count right, Count all) {
        return of(all) == 0 ? 1 : (double) of(right) / of(all);
    }
}
