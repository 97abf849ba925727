package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads scores, "2-1", "110–104", "Leeds 3, Everton 2", and the tallies of votes, "a 54-45 vote":
 * each side counts for itself, in the unit {@code score} or {@code votes}. Not ranges ("5-10
 * people", "between 5-10"), formations ("4-3-3"), odds, "50-50" or "24-7".
 */
final class Scores {
    private static final int MOST_DIGITS = 3;
    private static final int MOST_NAMES = 3;
    private static final int MOST_BETWEEN = 5;
    private static final Set<String> RANGED =
            Set.of(
                    "between",
                    "about",
                    "around",
                    "some",
                    "roughly",
                    "approximately",
                    "nearly",
                    "aged",
                    "ages",
                    "age",
                    "grades",
                    "years",
                    "pages",
                    "sections",
                    "size",
                    "sizes",
                    "chapters",
                    "numbers",
                    "nos",
                    "verses",
                    "weeks",
                    "days",
                    "another",
                    "every",
                    "typically",
                    "minus");

    private static final Set<String> VOTING =
            Set.of(
                    "vote",
                    "votes",
                    "voted",
                    "ruling",
                    "ruled",
                    "decision",
                    "majority",
                    "passed",
                    "approved",
                    "verdict",
                    "split");

    private static final Set<String> AMOUNTS =
            Set.of(
                    "%",
                    "percent",
                    "per",
                    "pct",
                    "percentage",
                    "basis",
                    "million",
                    "billion",
                    "m",
                    "bn",
                    "k",
                    "trillion",
                    "thousand",
                    "hundred",
                    "am",
                    "pm",
                    "a",
                    "tn",
                    "°");

    private final Lexemes lexemes;

    Scores(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** One side of the score that begins or ends at {@code at}. */
    Optional<Found> at(int at) {
        if (!isSide(at)) {
            return Optional.empty();
        }
        int first = isScore(at) || isOfTeams(at) ? at : first(at);
        if (!isScore(first) && !isOfTeams(first)) {
            return Optional.empty();
        }
        Numeral side = Numeral.of(at, at + 1, new BigDecimal(lexemes.text(at)));
        Unit unit = Unit.of(Kind.COUNT, isVote(first) ? "votes" : "score");
        return Optional.of(Found.amount(lexemes, Range.of(side), at + 1, unit));
    }

    /** The number before {@code at} that may be the other side. */
    private int first(int at) {
        for (int first = at - 2; first >= at - MOST_BETWEEN; first--) {
            if (lexemes.isNumber(first)) {
                return second(first) == at || afterTeam(first) == at ? first : -1;
            }
        }
        return -1;
    }

    /** Whether two numbers from {@code at} are the sides of a score: "2-1", "5-to-4". */
    private boolean isScore(int at) {
        int second = second(at);
        if (!isSide(at) || second < 0 || !isSide(second)) {
            return false;
        }
        boolean alone =
                !lexemes.isHyphen(second + 1)
                        && !lexemes.isHyphen(at - 1)
                        && !(lexemes.isAttached(second + 1) && lexemes.isWord(second + 1));
        return alone && !isRange(at, second) && Currencies.before(lexemes, at - 1).isEmpty();
    }

    /** Where the other side is: after a hyphen, "-to-" or "-for-". */
    private int second(int at) {
        if (!lexemes.isHyphen(at + 1)) {
            return -1;
        }
        return lexemes.isOneOf(at + 2, Set.of("to", "for")) && lexemes.isHyphen(at + 3)
                ? at + 4
                : at + 2;
    }

    /** "Leeds 3, Aston Villa 2". */
    private boolean isOfTeams(int at) {
        int second = afterTeam(at);
        return isSide(at)
                && isTeam(at - 1)
                && second > 0
                && isSide(second)
                && !lexemes.isWord(second + 1)
                && !lexemes.isHyphen(second + 1)
                && !lexemes.isOneOf(second + 1, AMOUNTS);
    }

    /** After the name that follows {@code at}, if one does. */
    private int afterTeam(int at) {
        int from = lexemes.is(at + 1, ",") ? at + 2 : at + 1;
        int to = from;
        while (to < from + MOST_NAMES && isTeam(to)) {
            to++;
        }
        return to > from ? to : -1;
    }

    private boolean isTeam(int at) {
        return lexemes.isWord(at)
                && lexemes.get(at).isCapitalised()
                && !DateWords.isCalendarName(lexemes.text(at))
                && !NumberedNames.isNumberedWord(lexemes.text(at));
    }

    private boolean isSide(int at) {
        return lexemes.isNumber(at)
                && lexemes.text(at).length() <= MOST_DIGITS
                && lexemes.text(at).chars().allMatch(c -> c >= '0' && c <= '9')
                && (!lexemes.isAttached(at) || !lexemes.isWord(at - 1))
                && !(lexemes.text(at).length() > 1 && lexemes.text(at).startsWith("0"));
    }

    /** A range goes up, and is led by a word that ranges or measures something. */
    private boolean isRange(int at, int second) {
        int to = second + 1;
        boolean up = Integer.parseInt(lexemes.text(at)) < Integer.parseInt(lexemes.text(second));
        return lexemes.isOneOf(lexemes.afterHyphen(to), AMOUNTS)
                || DateWords.isMonthName(lexemes.text(to))
                || DateWords.isMonthName(lexemes.text(at - 1))
                || lexemes.isOneOf(at - 1, RANGED)
                || Prices.after(lexemes, to).isPresent()
                || (up
                        && (Units.at(lexemes, lexemes.afterHyphen(to)).isPresent()
                                || (Counted.after(lexemes, to).isPresent() && !isVote(at))));
    }

    private boolean isVote(int at) {
        boolean led = lexemes.isOneOf(at - 1, VOTING) || lexemes.isOneOf(at - 2, VOTING);
        return (led && lexemes.isWord(at - 1)) || lexemes.isOneOf(at + 3, VOTING);
    }
}
