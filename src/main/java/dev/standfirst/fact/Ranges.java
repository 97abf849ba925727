package dev.standfirst.fact;

import dev.standfirst.fact.Currencies.Currency;
import dev.standfirst.fact.Numerals.Numeral;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/**
 * Reads ranges: "3-4 billion", "between 10 and 20", "$3bn to $4bn", "10- to 18-foot". Not a change:
 * "rose from 4 to 5".
 */
final class Ranges {
    private static final Set<String> WITHIN_BETWEEN = Set.of("to", "and", "or");
    private static final Set<String> RANGING =
            Set.of("range", "ranges", "ranged", "ranging", "anywhere", "anything", "aged", "ages");

    private static final Set<String> CHANGING =
            Set.of(
                    "rose",
                    "rise",
                    "rises",
                    "risen",
                    "rising",
                    "fell",
                    "fall",
                    "falls",
                    "fallen",
                    "falling",
                    "up",
                    "down",
                    "gained",
                    "added",
                    "jumped",
                    "climbed",
                    "surged",
                    "dropped",
                    "slipped",
                    "slid",
                    "shed",
                    "lost",
                    "increased",
                    "decreased");

    private final Lexemes lexemes;
    private final Numerals numerals;

    Ranges(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.numerals = new Numerals(lexemes);
    }

    /** The range that {@code low} begins. */
    Range from(Numeral low) {
        return from(low, null);
    }

    /**
     * The range that {@code low} begins.
     *
     * @param currency what stands before {@code low}, and may stand before the higher end too
     */
    Range from(Numeral low, @Nullable Currency currency) {
        int first = currency == null ? low.from() : low.from() - 1;
        int joint = low.to();
        if (isSuspended(joint)) {
            joint++;
        }
        boolean named = isBetween(first) && lexemes.isOneOf(joint, WITHIN_BETWEEN);
        boolean to = lexemes.is(joint, "to") && !isChange(first, currency);
        boolean suspended = joint > low.to() && lexemes.is(joint, "or");
        if (!named && !to && !suspended && !isDash(joint)) {
            return Range.of(low);
        }
        return afterSign(joint + 1, currency)
                .flatMap(numerals::at)
                .map(high -> joined(low, high))
                .orElse(Range.of(low));
    }

    /** The hyphen of "10- to 18-foot". */
    private boolean isSuspended(int at) {
        return lexemes.is(at, "-")
                && lexemes.isAttached(at)
                && !lexemes.isAttached(at + 1)
                && lexemes.isOneOf(at + 1, WITHIN_BETWEEN);
    }

    private boolean isDash(int at) {
        return lexemes.isHyphen(at) || lexemes.is(at, "–") || lexemes.is(at, "-");
    }

    private Optional<Integer> afterSign(int at, @Nullable Currency currency) {
        if (currency == null) {
            return Optional.of(at);
        }
        Optional<Currencies.Named> sign = Currencies.before(lexemes, at);
        boolean other = sign.filter(s -> !s.currency().equals(currency)).isPresent();
        return other ? Optional.empty() : Optional.of(sign.map(Currencies.Named::to).orElse(at));
    }

    /** "$3-4 billion" means billions twice; a range goes up. */
    private static Range joined(Numeral low, Numeral high) {
        boolean shared =
                !low.isScaled()
                        && high.isScaled()
                        && low.value().compareTo(high.unscaled().value()) < 0;
        Numeral scaled = shared ? low.times(high.scale()) : low;
        return scaled.value().compareTo(high.value()) < 0 ? new Range(scaled, high) : Range.of(low);
    }

    private boolean isBetween(int first) {
        return lexemes.is(first - 1, "between")
                || lexemes.is(first - 2, "between")
                || lexemes.is(first - 1, "either");
    }

    /**
     * "from 4 to 5": two figures unless something ranges; "rose $2 to $71": by one to the other.
     */
    private boolean isChange(int first, @Nullable Currency currency) {
        return (lexemes.is(first - 1, "from") && !lexemes.isOneOf(first - 2, RANGING))
                || (currency != null && lexemes.isOneOf(first - 1, CHANGING));
    }
}
