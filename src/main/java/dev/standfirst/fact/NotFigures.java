package dev.standfirst.fact;

import dev.standfirst.fact.Numerals.Numeral;

import java.util.Set;

/**
 * Tells the numbers that measure nothing: telephone numbers, scores, "24/7", fractions of a date,
 * and numbers that are part of a name ("Boeing 737", "F-16", "COVID-19", "Channel 4").
 */
final class NotFigures {
    private static final int FEWEST_PHONE_DIGITS = 7;
    private static final int HIGHEST_SCORE_DIGITS = 3;

    /** Words that often stand capitalised before a number without naming anything with it. */
    private static final Set<String> OPENINGS =
            Set.of(
                    ("the a an about around some at in on by for of from to with"
                                    + " than more less fewer over under nearly almost only just and"
                                    + " but or between after before until since up another all these"
                                    + " those their its his her our as roughly approximately least"
                                    + " most every exactly is was are were has had have mid police"
                                    + " when where while if that he she they it we during within per"
                                    + " not no also last first next because monday tuesday wednesday"
                                    + " thursday friday saturday sunday")
                            .split(" "));

    private final Lexemes lexemes;

    NotFigures(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The lexeme after the number at {@code at} that is no figure, or simply the next lexeme. */
    int after(int at) {
        int phone = phone(at);
        if (phone > at) {
            return phone;
        }
        return isScore(at) || isJoined(at, "/") || isJoined(at, ":") ? at + 3 : at + 1;
    }

    /** "555-0142", "020 7946 0958", "+44 20 7946 0958", "1-800-555-0142". */
    private int phone(int at) {
        boolean plus = lexemes.is(at, "+");
        int to = plus ? at + 1 : at;
        boolean zero = lexemes.text(to).startsWith("0") && lexemes.text(to).length() > 1;
        int digits = 0;
        int groups = 0;
        boolean hyphens = false;
        while (isDigits(to)) {
            digits += lexemes.text(to).length();
            groups++;
            boolean hyphen =
                    lexemes.is(to + 1, "-") && isDigits(to + 2) && lexemes.isAttached(to + 2);
            hyphens |= hyphen;
            if (!hyphen && !(isDigits(to + 1) && (plus || zero))) {
                to++;
                break;
            }
            to += hyphen ? 2 : 1;
        }
        boolean shaped = groups > 1 && digits >= FEWEST_PHONE_DIGITS && !isIsoDate(at, to);
        boolean years = groups == 2 && digits == 8 && !zero;
        return shaped && !years && (plus || zero || hyphens) ? to : at;
    }

    private boolean isIsoDate(int at, int to) {
        return to - at == 5 && lexemes.text(at).length() == 4 && lexemes.text(at + 2).length() == 2;
    }

    private boolean isDigits(int at) {
        return lexemes.isNumber(at) && lexemes.text(at).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "2-1", "6–4", "110-104". Not "5-10 people", "2010-15", nor "10-20%". */
    private boolean isScore(int at) {
        if (!isDigits(at) || !lexemes.isHyphen(at + 1) || !isDigits(at + 2)) {
            return false;
        }
        boolean small =
                lexemes.text(at).length() <= HIGHEST_SCORE_DIGITS
                        && lexemes.text(at + 2).length() <= HIGHEST_SCORE_DIGITS;
        return small && !isMeasured(at + 3) && !lexemes.isHyphen(at + 3) && !isCurrency(at - 1);
    }

    private boolean isMeasured(int at) {
        int next = lexemes.afterHyphen(at);
        return Units.at(lexemes, next).isPresent()
                || Currencies.after(lexemes, at).isPresent()
                || Counted.after(lexemes, at).isPresent()
                || (lexemes.get(next).isCapitalised() && !lexemes.is(next - 1, "-"))
                || Set.of(
                                "%",
                                "percent",
                                "per",
                                "pct",
                                "percentage",
                                "million",
                                "billion",
                                "m",
                                "bn",
                                "k",
                                "trillion",
                                "thousand",
                                "am",
                                "pm",
                                "a")
                        .contains(lexemes.text(next));
    }

    private boolean isCurrency(int at) {
        return Currencies.before(lexemes, at).isPresent();
    }

    /** "24/7", "9/11", "50/50", "3:1". */
    private boolean isJoined(int at, String mark) {
        return isDigits(at)
                && lexemes.is(at + 1, mark)
                && lexemes.isAttached(at + 1)
                && isDigits(at + 2)
                && lexemes.isAttached(at + 2);
    }

    /** Whether the number belongs to a name: "Boeing 737", "F-16", "G20", "No. 10", "#4". */
    boolean isName(Numeral numeral) {
        int at = numeral.from();
        if (!numeral.inDigits()) {
            return isOrdinal(numeral.to());
        }
        return isOrdinal(numeral.to())
                || (lexemes.isAttached(at) && lexemes.isWord(at - 1))
                || (lexemes.isHyphen(at - 1) && lexemes.isWord(at - 2))
                || lexemes.is(at - 1, "#")
                || (lexemes.is(at - 1, ".") && lexemes.is(at - 2, "no"))
                || (lexemes.is(at - 1, "no") && lexemes.get(at - 1).isCapitalised())
                || (isNameWord(at - 1) && !numeral.isScaled());
    }

    private boolean isOrdinal(int to) {
        return lexemes.isAttached(to) && Set.of("st", "nd", "rd", "th").contains(lexemes.text(to));
    }

    /** Whether a capitalised word before a number makes a name with it: "Channel", "Boeing". */
    boolean isNameWord(int at) {
        return lexemes.isWord(at)
                && lexemes.get(at).isCapitalised()
                && !lexemes.text(at).endsWith("'s")
                && !OPENINGS.contains(lexemes.text(at));
    }
}
