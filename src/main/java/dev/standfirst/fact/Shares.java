package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads shares of a whole as percentages: "two-thirds of voters", "a quarter of the fleet", "one in
 * five"; "12 out of 40" are two counts. What does not come out even is rounded to hundredths and
 * marked so. Not "a third man", "a quarter of an hour".
 */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_IN = 10;
    private static final Set<String> WHICH_HALF =
            Set.of("first", "second", "other", "last", "final", "latter", "better");

    private static final Set<BigDecimal> ROUND = Set.of(BigDecimal.valueOf(20), HUNDRED);
    private static final Map<String, Integer> PARTS =
            Map.ofEntries(
                    Map.entry("half", 2),
                    Map.entry("third", 3),
                    Map.entry("thirds", 3),
                    Map.entry("quarter", 4),
                    Map.entry("quarters", 4),
                    Map.entry("fourth", 4),
                    Map.entry("fourths", 4),
                    Map.entry("fifth", 5),
                    Map.entry("fifths", 5),
                    Map.entry("sixth", 6),
                    Map.entry("sixths", 6),
                    Map.entry("seventh", 7),
                    Map.entry("sevenths", 7),
                    Map.entry("eighth", 8),
                    Map.entry("eighths", 8),
                    Map.entry("ninth", 9),
                    Map.entry("ninths", 9),
                    Map.entry("tenth", 10),
                    Map.entry("tenths", 10));

    private final Lexemes lexemes;
    private final Numerals numerals;
    private final List<Recogniser> all;

    Shares(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.numerals = new Numerals(lexemes);
        this.all = List.of(this::half, this::singular, this::parts, this::oneIn);
    }

    /** The share that begins at {@code at}. */
    Optional<Found> at(int at) {
        return Recogniser.first(all, at);
    }

    /** "half of the fleet", "half the fleet". */
    private Optional<Found> half(int at) {
        boolean of = lexemes.is(at + 1, "of") || lexemes.is(at + 1, "the");
        return lexemes.is(at, "half") && of && !isOneOfTwo(at) && isWhole(at + 1)
                ? Optional.of(share(at, at + 1, BigDecimal.ONE, 2))
                : Optional.empty();
    }

    /** "the second half of the match", "first-half". */
    private boolean isOneOfTwo(int at) {
        return lexemes.isHyphen(at - 1) || lexemes.isOneOf(at - 1, WHICH_HALF);
    }

    /** "a third of". */
    private Optional<Found> singular(int at) {
        Integer part = PARTS.get(lexemes.text(at + 1));
        boolean article = lexemes.is(at, "a") || lexemes.is(at, "an");
        return part != null && article && lexemes.is(at + 2, "of") && isWhole(at + 2)
                ? Optional.of(share(at, at + 2, BigDecimal.ONE, part))
                : Optional.empty();
    }

    /** "two-thirds", "three quarters", "one-fifth". */
    private Optional<Found> parts(int at) {
        Optional<Numeral> number =
                NumberWords.at(lexemes, at).filter(n -> n.value().compareTo(BigDecimal.TEN) < 0);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int noun = lexemes.afterHyphen(number.get().to());
        Integer part = PARTS.get(lexemes.text(noun));
        boolean one = number.get().value().compareTo(BigDecimal.ONE) == 0;
        boolean plural = lexemes.text(noun).endsWith("s");
        boolean shaped = one ? !plural && isShareOfOne(at, noun) : plural;
        return part != null && shaped && isWhole(noun + 1)
                ? Optional.of(share(at, noun + 1, number.get().value(), part))
                : Optional.empty();
    }

    private boolean isShareOfOne(int at, int noun) {
        return noun > at + 1 || lexemes.is(noun + 1, "of");
    }

    /** "one in five", "9 in 10", "four out of five". */
    private Optional<Found> oneIn(int at) {
        Optional<Numeral> few = numerals.at(at).filter(n -> !n.isScaled());
        if (few.isEmpty() || lexemes.isOneOf(at - 1, Set.of("-", "/", ".", "for"))) {
            return Optional.empty();
        }
        int in = lexemes.afterHyphen(few.get().to());
        boolean out = lexemes.is(in, "out") && lexemes.is(in + 1, "of");
        if (!out && !lexemes.is(in, "in")) {
            return Optional.empty();
        }
        return numerals.at(lexemes.afterHyphen(out ? in + 2 : in + 1))
                .filter(many -> isShare(few.get(), many))
                .map(many -> share(at, many.to(), few.get().value(), many.value().intValueExact()));
    }

    private boolean isShare(Numeral few, Numeral many) {
        int to = many.to();
        boolean round =
                (many.value().compareTo(BigDecimal.valueOf(MOST_IN)) <= 0
                                || ROUND.contains(many.value()))
                        && many.value().stripTrailingZeros().scale() <= 0;
        return round
                && few.value().signum() > 0
                && few.value().compareTo(many.value()) < 0
                && (many.inDigits() || !few.inDigits())
                && !lexemes.isHyphen(to)
                && Units.timeAt(lexemes, to).isEmpty()
                && !lexemes.is(to, "%")
                && !DateWords.isMonthName(lexemes.text(to));
    }

    /** Not "a quarter of a century", "three-quarters of an hour". */
    private boolean isWhole(int of) {
        boolean article = lexemes.is(of + 1, "a") || lexemes.is(of + 1, "an");
        int noun = article ? of + 2 : of + 1;
        if (lexemes.is(of, "of") && lexemes.is(noun, "point")) {
            return false;
        }
        return !lexemes.is(of, "of")
                || (Units.at(lexemes, noun).isEmpty()
                        && Percentages.after(lexemes, noun).isEmpty()
                        && !lexemes.isNumber(noun));
    }

    private Found share(int from, int to, BigDecimal few, int many) {
        BigDecimal percent =
                few.multiply(HUNDRED).divide(BigDecimal.valueOf(many), 2, RoundingMode.HALF_EVEN);
        boolean even =
                percent.multiply(BigDecimal.valueOf(many)).compareTo(few.multiply(HUNDRED)) == 0;
        Unit unit = even ? Unit.of(Kind.PERCENT, "%") : Unit.assumed(Kind.PERCENT, "%");
        return Found.amount(lexemes, Range.of(Numeral.of(from, to, percent)), to, unit);
    }
}
