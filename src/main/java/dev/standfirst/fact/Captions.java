package dev.standfirst.fact;

import dev.standfirst.text.WordList;

import java.util.Set;

/**
 * Tells what stands below a picture, where it runs into the story: "Ana Field waves to the crowd on
 * 3 May 2026", "Bo Lind (left) and Cy Dorn (right)", "Happy day: Ana Field with her cup".
 */
final class Captions {

    private static final Set<String> SIDES = WordList.of("left right centre center top bottom");

    private static final Set<String> SHOWN =
            WordList.of(
                    "signs speaks addresses arrives waves walks talks listens looks attends stands"
                            + " sits holds greets gestures poses celebrates reacts delivers leaves"
                            + " answers shakes smiles hugs applauds watches participates campaigns"
                            + " pauses acknowledges embraces appears speak wave walk talk listen"
                            + " look attend stand sit hold greet gesture pose celebrate react"
                            + " leave shake smile hug applaud watch participate arrive");

    private static final Set<String> CLOSING = WordList.of("during at after before as while");

    private Captions() {}

    /** Whether {@code sentence} is a caption. It takes time linear in the sentence. */
    static boolean holds(Sentence sentence) {
        Clauses words = new Clauses(sentence);
        int size = sentence.tokens().size();
        return Clauses.range(0, size).anyMatch(i -> isSide(words, i)) || isShown(words, size);
    }

    /** "(left)", "(right, with the cup)"; not "the (left) party", "(R)". */
    private static boolean isSide(Clauses words, int open) {
        return words.is(open, "(")
                && words.isCapitalised(open - 1)
                && SIDES.contains(words.word(open + 1))
                && (words.is(open + 2, ")") || words.is(open + 2, ","));
    }

    /** In the present, with a day of a year and nothing in the past. */
    private static boolean isShown(Clauses words, int size) {
        int verb =
                Clauses.range(1, size)
                        .filter(i -> SHOWN.contains(words.word(i)) && !words.isCapitalised(i))
                        .findFirst()
                        .orElse(size);
        return verb < size
                && Clauses.range(verb, size).anyMatch(i -> CLOSING.contains(words.word(i)))
                && Clauses.range(verb, size).anyMatch(i -> isDayOfYear(words, i))
                && Clauses.range(0, verb).noneMatch(words::isVerb);
    }

    /** "May 3, 2026" or "3 May 2026". */
    private static boolean isDayOfYear(Clauses words, int month) {
        if (!DateWords.isMonthName(words.word(month)) || !words.isCapitalised(month)) {
            return false;
        }
        boolean american =
                words.isNumber(month + 1) && words.is(month + 2, ",") && isYear(words, month + 3);
        return american || (words.isNumber(month - 1) && isYear(words, month + 1));
    }

    private static boolean isYear(Clauses words, int at) {
        return words.isNumber(at) && words.word(at).length() == 4;
    }
}
