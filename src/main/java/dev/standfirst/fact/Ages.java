package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Named;
import dev.standfirst.fact.Units.Unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads ages: "aged 43", "Ana Field, 43,", "Ana Field (43)", "a 43-year-old", "he turned 50", "she
 * is 17.", "died at 91", "in her 50s", "under-18s". An age is a measure in years.
 */
final class Ages {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    private static final Unit YEAR = Unit.of(Kind.MEASURE, "a");
    private static final Set<String> AGED = Set.of("aged", "age", "ages");
    private static final Set<String> TURNED = Set.of("turn", "turns", "turned", "turning");
    private static final Set<String> BEING = Set.of("is", "was", "'s", "am", "'m", "be");
    private static final Set<String> PERSONS =
            Set.of("he", "she", "who", "i", "i'm", "he's", "she's", "who's");
    private static final Set<String> HUMAN =
            Set.of(
                    "man",
                    "woman",
                    "boy",
                    "girl",
                    "son",
                    "daughter",
                    "husband",
                    "wife",
                    "father",
                    "mother",
                    "brother",
                    "sister",
                    "teenager",
                    "student",
                    "resident",
                    "forward",
                    "striker",
                    "midfielder",
                    "defender",
                    "goalkeeper",
                    "winger",
                    "captain",
                    "driver",
                    "officer",
                    "singer",
                    "teacher",
                    "nurse",
                    "victim",
                    "suspect",
                    "lawyer",
                    "farmer",
                    "pensioner",
                    "musician",
                    "player");

    /** What a life is told by: with these, "at 19" is an age. */
    private static final Set<String> LIFE =
            Set.of(
                    "died",
                    "dies",
                    "death",
                    "dead",
                    "born",
                    "began",
                    "started",
                    "retired",
                    "married",
                    "nominated",
                    "nomination",
                    "youngest",
                    "oldest",
                    "debut",
                    "debuted",
                    "childhood",
                    "orphaned",
                    "actor",
                    "widowed",
                    "pregnant",
                    "graduated",
                    "career");

    private static final Set<String> AFTER_AGE =
            Set.of(
                    "and", "or", "when", "but", "for", "with", "while", "on", "who", "last", "this",
                    "after", "from", "in", "because", "at", "next");

    private static final Set<String> BEFORE_MONTH =
            Set.of("in", "of", "since", "until", "by", "last", "next", "this", "early", "late");

    private static final Set<String> LIMITS = Set.of("under", "over");
    private static final Set<String> PERSONAL = Set.of("his", "her", "their", "my", "your", "our");

    private final Lexemes lexemes;
    private final Numerals numerals;
    private final Ranges ranges;

    Ages(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.numerals = new Numerals(lexemes);
        this.ranges = new Ranges(lexemes);
    }

    /** The age whose number stands at {@code at}. */
    Optional<Found> at(int at) {
        return numerals.at(at).filter(Ages::isAge).flatMap(number -> age(at, number));
    }

    /** "43-year-old", "43 years old", "16- to 18-year-olds": {@code named} follows the range. */
    Optional<Found> old(Range range, Named named) {
        int old = lexemes.afterHyphen(named.to());
        return lexemes.isOneOf(old, Set.of("old", "olds")) || isOfAge(named.to())
                ? Optional.of(
                        Found.amount(
                                lexemes,
                                range,
                                isOfAge(named.to()) ? named.to() + 2 : old + 1,
                                new Unit(
                                        Kind.MEASURE,
                                        named.unit().code(),
                                        named.unit().factor(),
                                        true)))
                : Optional.empty();
    }

    /** "43 years of age". */
    private boolean isOfAge(int to) {
        return lexemes.is(to, "of") && lexemes.is(to + 1, "age");
    }

    /** "at the age of 35 years and 8 months", "aged 18 months": the length is an age. */
    Found led(int at, Found length) {
        return isAged(at) ? length.as(Kind.MEASURE) : length;
    }

    private static boolean isAge(Numeral number) {
        return number.value().signum() >= 0
                && number.value().compareTo(OLDEST) < 0
                && !number.isScaled();
    }

    private Optional<Found> age(int at, Numeral number) {
        if (isDecade(at)) {
            return Optional.of(decade(at, number));
        }
        if (isLimit(at)) {
            return Optional.of(Found.amount(lexemes, Range.of(number), at + 2, YEAR));
        }
        Range range = ranges.from(number);
        if (lexemes.isHyphen(range.to()) || Units.at(lexemes, range.to()).isPresent()) {
            return Optional.empty();
        }
        boolean led = isAged(at) && !lexemes.is(range.to(), "%");
        return led || (range.isOneNumber() && isTold(at, number))
                ? Optional.of(Found.amount(lexemes, range, range.to(), YEAR))
                : Optional.empty();
    }

    /** "aged 43", "aged between 18 and 24", "at the age of 43", "ages 5 to 11". */
    private boolean isAged(int at) {
        int before =
                lexemes.isOneOf(at - 1, Set.of("of", "between", "from", "about")) ? at - 2 : at - 1;
        boolean joined = lexemes.is(at - 1, "and") && lexemes.isOneOf(at - 3, AGED);
        return joined || lexemes.isOneOf(before, AGED) || isAgesOfBetween(at);
    }

    private boolean isAgesOfBetween(int at) {
        return lexemes.is(at - 1, "and")
                && lexemes.isNumber(at - 2)
                && lexemes.is(at - 3, "of")
                && lexemes.is(at - 4, "ages");
    }

    private boolean isTold(int at, Numeral number) {
        boolean digits = number.inDigits() && lexemes.isNumber(at) && number.to() == at + 1;
        if (digits && lexemes.text(at).indexOf('.') >= 0) {
            return false;
        }
        return (digits && (isApposed(at) || isInParentheses(at)))
                || (isEnd(number.to())
                        && (isTurned(at) || (isBeing(at) && isGrown(number)) || isOfLife(at)));
    }

    /** "he is one", "it's two" tell no age; "he is 9" does. */
    private static boolean isGrown(Numeral number) {
        return number.inDigits() || number.value().compareTo(BigDecimal.TEN) > 0;
    }

    /** "Ana Field, 43, said"; "the man, 43, said". */
    private boolean isApposed(int at) {
        return lexemes.is(at - 1, ",")
                && lexemes.isWord(at - 2)
                && (lexemes.get(at - 2).isCapitalised() || lexemes.isOneOf(at - 2, HUMAN))
                && (!DateWords.isCalendarName(lexemes.text(at - 2)) || isNamedMay(at - 2))
                && lexemes.isOneOf(at + 1, Set.of(",", ".", ";", ")"))
                && !(lexemes.is(at + 1, ".") && lexemes.isNumber(at + 2))
                && !lexemes.is(at, "0");
    }

    /** "Ana May, 43,"; at a beginning "May, 43,". Not "in May, 43,". */
    private boolean isNamedMay(int at) {
        return lexemes.is(at, "may")
                && !lexemes.isNumber(at - 1)
                && !lexemes.isOneOf(at - 1, BEFORE_MONTH);
    }

    /** "Ana Field (43)". */
    private boolean isInParentheses(int at) {
        return lexemes.is(at - 1, "(")
                && lexemes.is(at + 1, ")")
                && lexemes.get(at - 2).isCapitalised()
                && lexemes.get(at - 3).isCapitalised()
                && !lexemes.get(at - 2).isAllCapitals()
                && lexemes.text(at).length() == 2;
    }

    private boolean isTurned(int at) {
        return lexemes.isOneOf(at - 1, TURNED);
    }

    /** "he is 67 and", "who was 17." Not "it was 5", "she was 20 minutes late". */
    private boolean isBeing(int at) {
        int be = lexemes.isOneOf(at - 1, Set.of("only", "just", "now", "about")) ? at - 2 : at - 1;
        return (lexemes.isOneOf(be, BEING) && lexemes.isOneOf(be - 1, PERSONS))
                || lexemes.isOneOf(be, Set.of("i'm", "you're"));
    }

    private boolean isOfLife(int at) {
        return lexemes.is(at - 1, "at") && lexemes.mention(LIFE) && lexemes.isNumber(at);
    }

    private boolean isEnd(int at) {
        return (!lexemes.isWord(at)
                        && !lexemes.isNumber(at)
                        && !lexemes.isOneOf(at, Set.of("%", ":", "/", "'s", "°")))
                || lexemes.isOneOf(at, AFTER_AGE);
    }

    /** "in her 50s", "a man in his early 20s"; also "people in their 80s". */
    private boolean isDecade(int at) {
        boolean shaped =
                lexemes.isNumber(at)
                        && lexemes.text(at).length() == 2
                        && lexemes.text(at).endsWith("0")
                        && isPlural(at);
        if (!shaped) {
            return false;
        }
        for (int back = 1; back <= 3; back++) {
            if (lexemes.isOneOf(at - back, PERSONAL)) {
                return true;
            }
        }
        return lexemes.isOneOf(at - 4, PERSONAL);
    }

    private Found decade(int at, Numeral first) {
        Numeral last = Numeral.of(at, at + 2, first.value().add(BigDecimal.valueOf(9)));
        return Found.amount(lexemes, new Range(first, last), at + 2, YEAR);
    }

    /** "the under-18s", "over-65s". */
    private boolean isLimit(int at) {
        int before = lexemes.isHyphen(at - 1) ? at - 2 : at - 1;
        return isPlural(at) && lexemes.isOneOf(before, LIMITS);
    }

    private boolean isPlural(int at) {
        return lexemes.isOneOf(at + 1, Set.of("s", "'s")) && lexemes.isAttached(at + 1);
    }
}
