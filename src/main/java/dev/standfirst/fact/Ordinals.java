package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Unit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads ordinals: "21st", "third", "twenty-first". They count only where something recurs: "for the
 * third time", "a fourth straight year", "the 50th anniversary"; not "the third man", nor "first".
 */
final class Ordinals {
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final Set<String> SUCCESSIVE =
            Set.of("consecutive", "straight", "successive", "running", "year");
    private static final Set<String> RECURRING =
            Set.of("time", "anniversary", "birthday", "attempt", "edition");

    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        String[] ones = {
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth"
        };
        for (int i = 1; i < ones.length; i++) {
            WORDS.put(ones[i], i);
        }
        String[] tens = {"thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth"};
        for (int i = 0; i < tens.length; i++) {
            WORDS.put(tens[i], 10 * (i + 3));
        }
        WORDS.put("hundredth", 100);
    }

    private final Lexemes lexemes;

    Ordinals(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * An ordinal.
     *
     * @param to the lexeme after it
     */
    record Ordinal(int value, int to) {}

    /** The ordinal at {@code at}. */
    Optional<Ordinal> ordinal(int at) {
        if (lexemes.isNumber(at) && isSuffix(lexemes, at + 1) && lexemes.text(at).length() <= 3) {
            return digits(at);
        }
        Integer word = WORDS.get(lexemes.text(at));
        if (word != null) {
            return Optional.of(new Ordinal(word, at + 1));
        }
        Integer last = WORDS.get(lexemes.text(at + 2));
        OptionalInt tens = NumberWords.tens(lexemes.text(at));
        return lexemes.isHyphen(at + 1) && last != null && last < 10 && tens.isPresent()
                ? Optional.of(new Ordinal(tens.getAsInt() + last, at + 3))
                : Optional.empty();
    }

    private Optional<Ordinal> digits(int at) {
        return lexemes.text(at).chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(new Ordinal(Integer.parseInt(lexemes.text(at)), at + 2))
                : Optional.empty();
    }

    /** Whether {@code at} is the "th" of "20th". Not the "st" of "12st", which is stone. */
    static boolean isSuffix(Lexemes lexemes, int at) {
        return lexemes.isAttached(at)
                && lexemes.isNumber(at - 1)
                && lexemes.isOneOf(at, SUFFIXES)
                && suffix(lexemes.text(at - 1)).equals(lexemes.text(at));
    }

    private static String suffix(String digits) {
        boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
        if (teen || digits.indexOf('.') >= 0) {
            return digits.indexOf('.') >= 0 ? "" : "th";
        }
        return switch (digits.charAt(digits.length() - 1)) {
            case '1' -> "st";
            case '2' -> "nd";
            case '3' -> "rd";
            default -> "th";
        };
    }

    /** "third time", "fourth straight year", "50th anniversary" at {@code at}. */
    Optional<Found> recurring(int at) {
        return ordinal(at)
                .filter(ordinal -> ordinal.value > 1)
                .flatMap(ordinal -> noun(ordinal.to).map(noun -> count(at, ordinal, noun)));
    }

    private Optional<Integer> noun(int at) {
        boolean row = lexemes.isOneOf(at, SUCCESSIVE) && lexemes.isWord(at + 1);
        int noun = row ? at + 1 : at;
        boolean inARow =
                lexemes.is(at + 1, "in") && lexemes.is(at + 2, "a") && lexemes.is(at + 3, "row");
        boolean counts =
                lexemes.isOneOf(noun, RECURRING)
                        || inARow
                        || (row && !lexemes.is(at, "year"))
                        || (lexemes.is(at, "year") && lexemes.is(noun, "running"));
        if (!counts || lexemes.get(noun).isCapitalised()) {
            return Optional.empty();
        }
        boolean adjective = lexemes.text(noun).endsWith("ly");
        return Optional.of(lexemes.is(noun, "running") ? at : adjective ? noun + 1 : noun);
    }

    private Found count(int at, Ordinal ordinal, int noun) {
        Numeral number = Numeral.of(at, ordinal.to, BigDecimal.valueOf(ordinal.value));
        Unit unit = Unit.of(Kind.COUNT, lexemes.text(noun));
        return Found.amount(lexemes, Range.of(number), ordinal.to, unit);
    }
}
