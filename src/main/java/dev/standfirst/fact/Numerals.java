package dev.standfirst.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Reads numbers: in digits ("1,200", "3.4 billion", "41m"), in words ("two hundred and five", "half
 * a million", "three dozen") and mixed, up to trillions.
 */
final class Numerals {
    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    "hundred", BigDecimal.valueOf(100),
                    "dozen", BigDecimal.valueOf(12),
                    "thousand", BigDecimal.valueOf(1_000),
                    "million", BigDecimal.valueOf(1_000_000),
                    "billion", BigDecimal.valueOf(1_000_000_000),
                    "trillion", BigDecimal.valueOf(1_000_000_000_000L),
                    "bn", BigDecimal.valueOf(1_000_000_000),
                    "mn", BigDecimal.valueOf(1_000_000),
                    "tn", BigDecimal.valueOf(1_000_000_000_000L),
                    "lakh", BigDecimal.valueOf(100_000));
    private static final Map<String, BigDecimal> LETTERS =
            Map.of(
                    "k", BigDecimal.valueOf(1_000),
                    "m", BigDecimal.valueOf(1_000_000),
                    "mln", BigDecimal.valueOf(1_000_000),
                    "b", BigDecimal.valueOf(1_000_000_000),
                    "trn", BigDecimal.valueOf(1_000_000_000_000L),
                    "crore", BigDecimal.valueOf(10_000_000));
    private static final Map<String, BigDecimal> FRACTIONS =
            Map.of(
                    "½", new BigDecimal("0.5"),
                    "¼", new BigDecimal("0.25"),
                    "¾", new BigDecimal("0.75"));

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
        /** Whether a word or letter multiplied it. */
        boolean isScaled() {
            return scale.compareTo(BigDecimal.ONE) != 0;
        }
    }

    /** The number that begins at {@code at}, the longest there is. */
    Optional<Numeral> at(int at) {
        return lexemes.isNumber(at) ? Optional.of(digits(at)) : NumberWords.at(lexemes, at);
    }

    private Numeral digits(int at) {
        BigDecimal value = new BigDecimal(lexemes.text(at).replaceAll("[^\\d.]", ""));
        int to = at + 1;
        BigDecimal fraction = FRACTIONS.get(lexemes.text(to));
        if (fraction != null) {
            value = value.add(fraction);
            to++;
        }
        return scaled(new Numeral(at, to, value, BigDecimal.ONE, true));
    }

    private Numeral scaled(Numeral numeral) {
        int at = lexemes.afterHyphen(numeral.to);
        boolean letter = at == numeral.to && lexemes.isAttached(at) && lexemes.isWord(at);
        BigDecimal scale = SCALES.get(lexemes.text(at));
        if (scale == null && letter) {
            scale = LETTERS.get(lexemes.text(at));
        }
        if (scale == null) {
            return numeral;
        }
        Numeral product =
                new Numeral(
                        numeral.from,
                        at + 1,
                        numeral.value.multiply(scale),
                        numeral.scale.multiply(scale),
                        true);
        return letter ? product : scaled(product);
    }
}
