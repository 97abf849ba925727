package dev.standfirst.fact;

import dev.standfirst.fact.Numerals.Numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads numbers written in English words: "forty-one", "two and a half million", "a dozen". */
final class NumberWords {
    private static final Map<String, Integer> SMALL =
            numbered(
                    0,
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                            + " fourteen fifteen sixteen seventeen eighteen nineteen");
    private static final Map<String, Integer> TENS =
            numbered(2, "twenty thirty forty fifty sixty seventy eighty ninety");
    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    "thousand", BigDecimal.valueOf(1_000),
                    "million", BigDecimal.valueOf(1_000_000),
                    "billion", BigDecimal.valueOf(1_000_000_000),
                    "trillion", BigDecimal.valueOf(1_000_000_000_000L));

    /** What any number in words begins with: most words need no more looking up. */
    private static final Set<String> FIRST_WORDS =
            Stream.of(SMALL.keySet(), TENS.keySet(), Set.of("half", "a", "an"))
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Lexemes lexemes;
    private final int from;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal lastScale = BigDecimal.ONE;

    private NumberWords(Lexemes lexemes, int from) {
        this.lexemes = lexemes;
        this.from = from;
        this.at = from;
    }

    /** The number in words that begins at {@code at}. Not "a", nor "one" in "one-off". */
    static Optional<Numeral> at(Lexemes lexemes, int at) {
        return lexemes.isWord(at) && FIRST_WORDS.contains(lexemes.text(at))
                ? new NumberWords(lexemes, at).read()
                : Optional.empty();
    }

    /** What "twenty" to "ninety" stand for; empty for all other words. */
    static OptionalInt tens(String word) {
        Integer tens = TENS.get(word);
        return tens == null ? OptionalInt.empty() : OptionalInt.of(10 * tens);
    }

    private Optional<Numeral> read() {
        if (!start()) {
            return Optional.empty();
        }
        while (continued()) {}
        return Optional.of(new Numeral(from, at, total.add(current), lastScale, false));
    }

    /** "forty-one", "a hundred", "half a million", "a dozen", "half an hour". */
    private boolean start() {
        if (below100()) {
            andAHalf();
            return true;
        }
        boolean half = lexemes.is(at, "half");
        int article = half ? lexemes.afterHyphen(at + 1) : at;
        if (half && isHalfUnit(article)) {
            current = HALF;
            at = article + 1;
            return true;
        }
        int multiplied = lexemes.afterHyphen(article + 1);
        if ((lexemes.is(article, "a") || lexemes.is(article, "an")) && isMultiplier(multiplied)) {
            current = half ? HALF : BigDecimal.ONE;
            at = multiplied;
            return multiplied();
        }
        return false;
    }

    /** "half an hour", "half a percentage point". */
    private boolean isHalfUnit(int article) {
        return lexemes.isOneOf(article, Set.of("a", "an"))
                && (Units.at(lexemes, article + 1).isPresent()
                        || Percentages.after(lexemes, article + 1).isPresent());
    }

    private boolean continued() {
        int next = lexemes.afterHyphen(at);
        if (isMultiplier(next)) {
            int back = at;
            at = next;
            return multiplied() || back(back);
        }
        if (current.remainder(HUNDRED).signum() != 0
                || (current.signum() == 0 && total.signum() == 0)) {
            return false;
        }
        int back = at;
        at = lexemes.is(at, "and") ? at + 1 : next;
        return below100() || back(back);
    }

    private boolean back(int to) {
        at = to;
        return false;
    }

    private boolean isMultiplier(int at) {
        String word = lexemes.text(at);
        return word.equals("hundred") || word.equals("dozen") || SCALES.containsKey(word);
    }

    /** Takes a multiplier; scales must fall: "two million three thousand", not the reverse. */
    private boolean multiplied() {
        String word = lexemes.text(at);
        if (word.equals("hundred") || word.equals("dozen")) {
            if (current.compareTo(HUNDRED) >= 0) {
                return false;
            }
            current = current.multiply(word.equals("hundred") ? HUNDRED : DOZEN);
            at++;
            return true;
        }
        BigDecimal scale = SCALES.get(word);
        if (scale == null || current.signum() == 0) {
            return false;
        }
        total = total.add(current.multiply(scale));
        current = BigDecimal.ZERO;
        lastScale = scale;
        at++;
        return true;
    }

    private boolean below100() {
        Integer tens = TENS.get(lexemes.text(at));
        if (tens != null) {
            int value = 10 * tens;
            at++;
            Integer ones = SMALL.get(lexemes.text(lexemes.afterHyphen(at)));
            if (ones != null && ones > 0 && ones < 10) {
                value += ones;
                at = lexemes.afterHyphen(at) + 1;
            }
            current = current.add(BigDecimal.valueOf(value));
            return true;
        }
        Integer small = SMALL.get(lexemes.text(at));
        if (small == null) {
            return false;
        }
        current = current.add(BigDecimal.valueOf(small));
        at++;
        return true;
    }

    private void andAHalf() {
        int and = lexemes.afterHyphen(at);
        int article = lexemes.afterHyphen(and + 1);
        int half = lexemes.afterHyphen(article + 1);
        if (lexemes.is(and, "and") && lexemes.is(article, "a") && lexemes.is(half, "half")) {
            current = current.add(HALF);
            at = half + 1;
        }
    }

    private static Map<String, Integer> numbered(int first, String words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : words.split(" ", -1)) {
            numbers.put(word, first + numbers.size());
        }
        return Map.copyOf(numbers);
    }
}
