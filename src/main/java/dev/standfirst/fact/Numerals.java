package dev.standfirst.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads numbers: in digits ("1,200", "3.4 billion", "41m", "2½", "104 23/32", "minus 5"), in words
 * ("two hundred and five", "half a million", "three dozen") and mixed, up to trillions.
 */
final class Numerals {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);
    private static final BigDecimal CRORE = BigDecimal.valueOf(10_000_000);

    /** A hundred trillion: no text multiplies further. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000_000_000L);

    private static final Map<String, BigDecimal> SCALES =
            Map.ofEntries(
                    Map.entry("hundred", BigDecimal.valueOf(100)),
                    Map.entry("dozen", BigDecimal.valueOf(12)),
                    Map.entry("thousand", BigDecimal.valueOf(1_000)),
                    Map.entry("million", MILLION),
                    Map.entry("billion", BILLION),
                    Map.entry("trillion", TRILLION),
                    Map.entry("bn", BILLION),
                    Map.entry("mn", MILLION),
                    Map.entry("tn", TRILLION),
                    Map.entry("lakh", LAKH),
                    Map.entry("lakhs", LAKH),
                    Map.entry("crore", CRORE),
                    Map.entry("crores", CRORE));

    /** These scale only what they touch: "41m", "Rs20cr". */
    private static final Map<String, BigDecimal> LETTERS =
            Map.of(
                    "k", BigDecimal.valueOf(1_000),
                    "m", MILLION,
                    "mln", MILLION,
                    "b", BILLION,
                    "bln", BILLION,
                    "trn", TRILLION,
                    "tln", TRILLION,
                    "cr", CRORE);

    private static final Map<String, BigDecimal> FRACTIONS =
            Map.of(
                    "½", new BigDecimal("0.5"),
                    "¼", new BigDecimal("0.25"),
                    "¾", new BigDecimal("0.75"));

    /** Denominators of "2 1/2" and "104 23/32"; others are dates or names: "9/11", "24/7". */
    private static final Set<String> HALVINGS = Set.of("2", "4", "8", "16", "32", "64");

    /** After these "m" is metres: "20m²". */
    private static final Set<String> POWERS = Set.of("²", "³");

    /** Between the digits of a number. */
    private static final Pattern GROUPING = Pattern.compile("[^\\d.]");

    private static final int LONGEST = 30;

    private final Lexemes lexemes;

    Numerals(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * A number in a text.
     *
     * @param from its first lexeme
     * @param to the lexeme after its last
     * @param value how much
     * @param scale what it was multiplied by: a million in "3.4 million"
     * @param inDigits whether it begins with digits
     */
    record Numeral(int from, int to, BigDecimal value, BigDecimal scale, boolean inDigits) {
        /** A number that nothing multiplied. */
        static Numeral of(int from, int to, BigDecimal value) {
            return new Numeral(from, to, value, BigDecimal.ONE, true);
        }

        /** Whether a word or letter multiplied it. */
        boolean isScaled() {
            return scale.compareTo(BigDecimal.ONE) != 0;
        }

        /** The number before anything multiplied it. */
        Numeral unscaled() {
            return of(from, to, value.divide(scale));
        }

        /** This number {@code factor} times. */
        Numeral times(BigDecimal factor) {
            return new Numeral(from, to, value.multiply(factor), scale.multiply(factor), inDigits);
        }
    }

    /** The number that begins at {@code at}, the longest there is. */
    Optional<Numeral> at(int at) {
        if (isMinus(at)) {
            return unsigned(at + 1)
                    .map(n -> new Numeral(at, n.to, n.value.negate(), n.scale, n.inDigits));
        }
        return unsigned(at);
    }

    private Optional<Numeral> unsigned(int at) {
        if (lexemes.isNumber(at)) {
            return lexemes.text(at).length() > LONGEST ? Optional.empty() : Optional.of(digits(at));
        }
        BigDecimal half = FRACTIONS.get(lexemes.text(at));
        return half == null
                ? NumberWords.at(lexemes, at)
                : Optional.of(scaled(Numeral.of(at, at + 1, half)));
    }

    /** "minus 5", "-5": a sign stands apart from what is before it. */
    private boolean isMinus(int at) {
        boolean sign = lexemes.is(at, "-") || lexemes.is(at, "−");
        return (lexemes.is(at, "minus") && !lexemes.is(at - 1, "or"))
                || (sign
                        && !lexemes.isAttached(at)
                        && lexemes.isAttached(at + 1)
                        && lexemes.isNumber(at + 1));
    }

    private Numeral digits(int at) {
        BigDecimal value = new BigDecimal(GROUPING.matcher(lexemes.text(at)).replaceAll(""));
        if (isVulgar(at)) {
            return scaled(Numeral.of(at, at + 3, vulgar(at)));
        }
        int to = at + 1;
        BigDecimal fraction = FRACTIONS.get(lexemes.text(to));
        if (fraction != null) {
            return scaled(Numeral.of(at, to + 1, value.add(fraction)));
        }
        return !lexemes.isAttached(to) && isVulgar(to)
                ? scaled(Numeral.of(at, to + 3, value.add(vulgar(to))))
                : scaled(Numeral.of(at, to, value));
    }

    /** Whether a fraction such as "23/32" begins at {@code at}. */
    boolean isVulgar(int at) {
        return lexemes.isNumber(at)
                && lexemes.text(at).length() <= 2
                && lexemes.is(at + 1, "/")
                && lexemes.isAttached(at + 1)
                && lexemes.isAttached(at + 2)
                && lexemes.isOneOf(at + 2, HALVINGS)
                && !lexemes.is(at + 3, "/")
                && lexemes.text(at).indexOf('.') < 0
                && Integer.parseInt(lexemes.text(at)) < Integer.parseInt(lexemes.text(at + 2));
    }

    private BigDecimal vulgar(int at) {
        BigDecimal over = new BigDecimal(lexemes.text(at + 2));
        return new BigDecimal(lexemes.text(at)).divide(over, 6, RoundingMode.UNNECESSARY);
    }

    private Numeral scaled(Numeral numeral) {
        int at = lexemes.afterHyphen(numeral.to);
        boolean letter = at == numeral.to && lexemes.isAttached(at) && lexemes.isWord(at);
        BigDecimal scale = SCALES.get(lexemes.text(at));
        if (scale == null && letter && !lexemes.isOneOf(at + 1, POWERS)) {
            scale = LETTERS.get(lexemes.text(at));
        }
        if (scale == null) {
            return numeral;
        }
        Numeral product = numeral.times(scale);
        if (product.scale.compareTo(MOST) > 0) {
            return numeral;
        }
        Numeral longer =
                new Numeral(numeral.from, at + 1, product.value, product.scale, numeral.inDigits);
        return letter ? longer : scaled(longer);
    }
}
