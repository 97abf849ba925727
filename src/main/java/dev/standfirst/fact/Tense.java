package dev.standfirst.fact;

import java.util.Set;

/** Whether what a statement says of a day is past or to come, by the nearest word before it. */
enum Tense {
    PAST,
    COMING,
    UNKNOWN;

    private static final Set<String> TO_COME =
            Set.of(
                    "will",
                    "'ll",
                    "due",
                    "scheduled",
                    "expected",
                    "until",
                    "till",
                    "by",
                    "shall",
                    "upcoming",
                    "coming",
                    "begins",
                    "starts",
                    "opens",
                    "tomorrow",
                    "slated",
                    "set");

    private static final Set<String> GONE =
            Set.of(
                    "said", "told", "was", "were", "had", "since", "came", "went", "made", "took",
                    "won", "lost", "beat", "fell", "rose", "began", "after", "that", "did", "ago",
                    "been", "killed", "gave", "became", "left", "saw", "found", "broke", "signed");

    private static final int FAR = 14;
    private static final int SHORTEST_PARTICIPLE = 5;

    /** The tense in which the day at {@code at} is spoken of. */
    static Tense before(Lexemes lexemes, int at) {
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            String word = lexemes.text(i);
            if ((TO_COME.contains(word) && !isHowMuch(lexemes, i, at)) || word.endsWith("'ll")) {
                return COMING;
            }
            if (GONE.contains(word) || isParticiple(lexemes, i)) {
                return PAST;
            }
        }
        return UNKNOWN;
    }

    /** “opened”; “will be opened” is to come. */
    private static boolean isParticiple(Lexemes lexemes, int at) {
        String word = lexemes.text(at);
        return word.endsWith("ed")
                && word.length() >= SHORTEST_PARTICIPLE
                && !lexemes.is(at - 1, "be");
    }

    /** “cut by 25 points in October”; not “cut by 25 October”. */
    private static boolean isHowMuch(Lexemes lexemes, int by, int date) {
        return lexemes.is(by, "by") && lexemes.isNumber(by + 1) && by + 1 < date;
    }
}
