package dev.standfirst.fact;

import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.text.WordList;

import java.util.Set;

/**
 * Tells the numbers that are part of a name: "Boeing 737", "F-16", "COVID-19", "7-Eleven", "Channel
 * 4", "page 5", "Two Moons", "iPhone 15", "5G", "21st".
 */
final class NumberedNames {
    /** Words that often stand capitalised before a number without naming anything with it. */
    private static final Set<String> OPENINGS =
            WordList.of(
                    "the a an about around some at in on by for of from to with than more less"
                            + " fewer over under nearly almost only just and but or between after"
                            + " before until since up another all these those their its his her"
                            + " our as roughly approximately least most every exactly is was are"
                            + " were has had have mid police when where while if that he she they"
                            + " it we during within per not no also last first next throughout"
                            + " through circa barely including monday tuesday wednesday thursday"
                            + " friday saturday sunday");

    /** Words in small letters that take a number as their name. */
    private static final Set<String> NUMBERED =
            WordList.of(
                    "page pages section sections chapter article articles resolution room flight"
                            + " highway route interstate line platform gate phase level version"
                            + " episode volume paragraph clause verse apartment suite category"
                            + " stage tier zone type reactor seed ranked no nos channel terminal"
                            + " exit junction ward precinct appendix amendment proposition iphone"
                            + " ipad catch unit vitamin seat district schedule item bay berth lot"
                            + " pier rule number reference ios macos android covid");

    /** With these after it, a number after a name counts people: "In Sudan 400 people died". */
    private static final Set<String> PEOPLE =
            WordList.of(
                    "people men women children soldiers workers residents civilians passengers"
                            + " students pupils patients police troops families migrants refugees"
                            + " protesters others");

    private static final Set<String> BEFORE_HYPHEN =
            WordList.of(
                    "under over sub mid pre post early late magnitude a the some nearly about non to");

    /** Letters that may touch a number from behind and leave it a number. */
    private static final Set<String> AFTER_DIGITS =
            WordList.of("s am pm st nd rd th p c t m k b bn mn tn mln bln trn cr");

    private static final int NAMED = 3;

    private final Lexemes lexemes;

    NumberedNames(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Whether {@code numeral} belongs to a name, is an ordinal or counts nothing. */
    boolean hold(Numeral numeral) {
        return isOrdinal(numeral.to())
                || isTitle(numeral.to())
                || (numeral.inDigits() ? isInDigits(numeral) : isInWords(numeral))
                || NotFigures.isIdentifier(lexemes, numeral);
    }

    private boolean isInDigits(Numeral numeral) {
        int at = numeral.from();
        return (lexemes.isAttached(at) && lexemes.isWord(at - 1))
                || isHyphened(at)
                || isNumbered(at)
                || isModel(numeral)
                || (isNameWord(at - 1) && isBare(numeral) && !isCounted(numeral.to()));
    }

    /** Nothing multiplies it or adds to it: names hold no "2½". */
    private static boolean isBare(Numeral numeral) {
        return !numeral.isScaled() && numeral.to() == numeral.from() + 1;
    }

    /** "60 Minutes", "The 50 Years' War". */
    private boolean isTitle(int to) {
        int at = lexemes.afterHyphen(to);
        return Units.at(lexemes, at).isPresent() && Units.isOfName(lexemes, at);
    }

    /** "F-16", "COVID-19", "top-10". Not "sub-20", "mid-50s". */
    private boolean isHyphened(int at) {
        return lexemes.isHyphen(at - 1)
                && lexemes.isWord(at - 2)
                && !lexemes.isOneOf(at - 2, BEFORE_HYPHEN);
    }

    /** Whether {@code word}, in lower case, takes numbers as names: "room", "gate". */
    static boolean isNumberedWord(String word) {
        return NUMBERED.contains(word);
    }

    /** Whether the word before {@code at} takes it as its name: "#4", "No. 4", "page 5". */
    boolean isNumbered(int at) {
        return lexemes.is(at - 1, "#")
                || (lexemes.is(at - 1, ".")
                        && lexemes.isOneOf(at - 2, Set.of("no", "nos", "pp", "p", "op")))
                || (lexemes.is(at - 1, "no") && lexemes.get(at - 1).isCapitalised())
                || (lexemes.isOneOf(at - 1, NUMBERED) && !lexemes.is(at - 1, "no"));
    }

    /** "5G", "3D", "1080p", "7-Eleven": letters touch the number and are no unit. */
    private boolean isModel(Numeral numeral) {
        int to = numeral.to();
        boolean touching = lexemes.isAttached(to) && lexemes.isWord(to) && to == numeral.from() + 1;
        boolean unit =
                lexemes.isOneOf(to, AFTER_DIGITS)
                        || Units.at(lexemes, to).isPresent()
                        || Currencies.after(lexemes, to).isPresent()
                        || Percentages.after(lexemes, to).isPresent();
        boolean name =
                lexemes.isHyphen(to)
                        && lexemes.get(to + 1).isCapitalised()
                        && lexemes.isWord(to + 1)
                        && Units.at(lexemes, to + 1).isEmpty();
        boolean screen = lexemes.is(to - 1, "k") && lexemes.get(to - 1).isCapitalised();
        return (touching && !unit) || name || (screen && lexemes.isOneOf(to - 2, Set.of("4", "8")));
    }

    /** "In Sudan 400 people", "led Clinton 45 to 40", "Biden 46%". */
    private boolean isCounted(int to) {
        return Percentages.after(lexemes, to).isPresent()
                || lexemes.isOneOf(to, PEOPLE)
                || (lexemes.is(to, "to") && lexemes.isNumber(to + 1));
    }

    /** "Two Moons", "Formula One", "twenty-first", "one-off". */
    private boolean isInWords(Numeral numeral) {
        int at = numeral.from();
        boolean capital = lexemes.get(at).isCapitalised() && !lexemes.get(at).isAllCapitals();
        boolean ordinal =
                lexemes.isHyphen(numeral.to())
                        && new Ordinals(lexemes).ordinal(numeral.to() + 1).isPresent();
        return ordinal
                || (lexemes.isHyphen(at - 1) && lexemes.isWord(at - 2) && !isSpan(at - 2))
                || (capital && !lexemes.isStart(at) && isName(numeral));
    }

    private boolean isSpan(int at) {
        return lexemes.isOneOf(at, BEFORE_HYPHEN);
    }

    private boolean isName(Numeral numeral) {
        return isNameWord(numeral.from() - 1)
                || (lexemes.get(numeral.to()).isCapitalised()
                        && !lexemes.get(numeral.to()).isAllCapitals());
    }

    private boolean isOrdinal(int to) {
        return Ordinals.isSuffix(lexemes, to);
    }

    /** Whether a capitalised word before a number makes a name with it: "Channel", "Boeing". */
    boolean isNameWord(int at) {
        return lexemes.isWord(at)
                && lexemes.get(at).isCapitalised()
                && !lexemes.isOneOf(at, OPENINGS)
                && !(lexemes.isStart(at) && isOrdinary(at));
    }

    /** A sentence's first word is capitalised whatever it is: "Killed 30 people". */
    private boolean isOrdinary(int at) {
        String word = lexemes.text(at);
        return word.length() >= NAMED && WordList.isCommon(word) && !NUMBERED.contains(word);
    }
}
