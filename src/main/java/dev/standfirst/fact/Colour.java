package dev.standfirst.fact;

import dev.standfirst.text.WordList;

import java.util.Set;

/**
 * Tells sentences that paint the scene: what time it is, who smiled, what stood on the table. They
 * are good writing and no headline fact.
 */
final class Colour {
    /** A longer sentence, in tokens, says something besides. */
    private static final int LONGEST_GESTURE = 20;

    private static final int LONGEST_STILL_LIFE = 9;

    /** "It is 2 p.m., lunch is a memory": within so many tokens the hour has come. */
    private static final int HOUR = 7;

    private static final Set<String> GESTURES =
            WordList.of(
                    "wept smiled laughed nodded shrugged sighed frowned grinned giggled chuckled"
                            + " blushed winced applauded smiles laughs nods shrugs sighs frowns"
                            + " grins giggles chuckles blushes winces applauds");

    private static final Set<String> AFTER_GESTURE = WordList.of("and so at too openly again");

    /** Where things stand: "A half-drunk mug stood on the arm." */
    private static final Set<String> POSTURES =
            WordList.of("stood stands sat sits lay lies hung hangs was is were are");

    private static final Set<String> RESTING = WordList.of("on in at under beside");

    private static final Set<String> HOURS = WordList.of("am pm a.m p.m a.m. p.m. o'clock");

    private static final Set<String> NOT_WHEN = WordList.of("when because if until just that");

    private static final Set<String> HOUSEHOLD =
            WordList.of(
                    "table chair arm sofa desk shelf kitchen mantelpiece wall floor windowsill bed"
                            + " door lap doorstep sideboard hob stove cupboard");

    private Colour() {}

    /** Whether {@code sentence} only paints the scene. It takes time linear in the sentence. */
    static boolean holds(Sentence sentence) {
        Clauses words = new Clauses(sentence);
        int size = sentence.tokens().size();
        return isHour(words, size)
                || isGesture(words, size)
                || isStillLife(words, size)
                || isFragment(words);
    }

    /** "It is 2 p.m., lunch is a memory"; not "It was 5am when the bridge fell". */
    private static boolean isHour(Clauses words, int size) {
        return words.is(0, "It")
                && (words.is(1, "is") || words.is(1, "was"))
                && Clauses.range(2, Math.min(size, HOUR))
                        .filter(i -> HOURS.contains(words.word(i)))
                        .anyMatch(i -> isMarkOrEnd(words, i + 1, size));
    }

    private static boolean isMarkOrEnd(Clauses words, int at, int size) {
        return at >= size || words.isMark(at);
    }

    /** "Some relatives wept; others held up photographs."; not "30 relatives wept". */
    private static boolean isGesture(Clauses words, int size) {
        return size <= LONGEST_GESTURE
                && Clauses.range(0, size).anyMatch(i -> isGestureAt(words, i))
                && Clauses.range(0, size).noneMatch(i -> words.isNumber(i) || isSaying(words, i));
    }

    /** Not "laughed off the claim", "applauded the ruling", "wept as they saw the bridge". */
    private static boolean isGestureAt(Clauses words, int at) {
        return GESTURES.contains(words.word(at))
                && !words.isCapitalised(at)
                && (words.isMark(at + 1) || AFTER_GESTURE.contains(words.word(at + 1)));
    }

    /** "A half-drunk mug stood on the arm." */
    private static boolean isStillLife(Clauses words, int size) {
        return size <= LONGEST_STILL_LIFE
                && Clauses.range(1, size).anyMatch(i -> HOUSEHOLD.contains(words.word(i)))
                && Clauses.range(1, size).anyMatch(i -> POSTURES.contains(words.word(i)))
                && Clauses.range(1, size).anyMatch(i -> RESTING.contains(words.word(i)))
                && Clauses.range(1, size)
                        .noneMatch(i -> words.isNumber(i) || words.isCapitalised(i));
    }

    private static boolean isSaying(Clauses words, int at) {
        return Verbs.isReporting(words.word(at)) || words.isQuoted(at);
    }

    /** "Not when the clock went past ten": no sentence. */
    private static boolean isFragment(Clauses words) {
        return words.is(0, "Not") && NOT_WHEN.contains(words.word(1));
    }
}
