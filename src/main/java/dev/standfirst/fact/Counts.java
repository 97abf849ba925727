package dev.standfirst.fact;

import dev.standfirst.fact.Counted.Thing;
import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Units.Rate;
import dev.standfirst.fact.Units.Unit;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads counts with what is counted: "340 striking nurses", "three killed", "12 of 40 boats", "a
 * 16-team tournament"; per time, as in "300 jobs a day", a count is a measure. A number in words
 * counts only with what it counts; "hundreds of people" has no number and is no figure.
 */
final class Counts {
    /** After a hyphen these make an adjective of any number: "two-way", "a three-part series". */
    private static final Set<String> NOT_COUNTED =
            Set.of(
                    "way",
                    "ways",
                    "fold",
                    "tone",
                    "part",
                    "step",
                    "piece",
                    "and",
                    "or",
                    "to",
                    "plus",
                    "odd",
                    "strong",
                    "something",
                    "in",
                    "on",
                    "out",
                    "up",
                    "for",
                    "down",
                    "off",
                    "nil",
                    "all",
                    "under",
                    "over",
                    "a",
                    "time");

    private final Lexemes lexemes;

    Counts(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** What {@code range} counts. */
    Optional<Found> of(Range range) {
        int hedged = afterHedge(range.to());
        boolean digits = range.low().inDigits() || range.low().isScaled();
        if (lexemes.isHyphen(range.to()) && hedged == range.to()) {
            return hyphened(range, digits);
        }
        if (isOne(range, digits)) {
            String person = lexemes.text(range.to());
            return Counted.isPerson(person) ? Optional.of(count(range, person)) : Optional.empty();
        }
        Optional<Thing> thing = Counted.after(lexemes, hedged);
        if (thing.filter(Thing::isFraction).isPresent()) {
            return Optional.empty();
        }
        if (thing.isEmpty() && !digits) {
            return Optional.empty();
        }
        String unit = thing.map(Thing::thing).orElse(null);
        int to = thing.map(Thing::to).orElse(range.to());
        return Optional.of(
                Units.rate(lexemes, to)
                        .map(rate -> perTime(range, unit, rate))
                        .orElseGet(() -> count(range, unit)));
    }

    private static boolean isOne(Range range, boolean digits) {
        return range.low().value().compareTo(BigDecimal.ONE) == 0 && !digits && range.isOneNumber();
    }

    /** "300 or so cows", "300-odd cows": the hedge stands before what is counted. */
    private int afterHedge(int to) {
        int at = lexemes.afterHyphen(to);
        if (lexemes.is(at, "odd") || (at > to && lexemes.is(at, "plus"))) {
            return at + 1;
        }
        if (lexemes.is(to, "+") && lexemes.isAttached(to)) {
            return to + 1;
        }
        return lexemes.is(to, "or") && lexemes.isOneOf(to + 1, Set.of("so", "more")) ? to + 2 : to;
    }

    /** "a 16-team tournament", "a three-judge panel". */
    private Optional<Found> hyphened(Range range, boolean digits) {
        String noun = lexemes.text(range.to() + 1);
        boolean counts =
                lexemes.isWord(range.to() + 1)
                        && !NOT_COUNTED.contains(noun)
                        && !noun.endsWith("ed")
                        && !Counted.isFraction(noun)
                        && range.low().value().compareTo(BigDecimal.ONE) != 0
                        && !lexemes.get(range.to() + 1).isCapitalised();
        if (counts) {
            return Optional.of(
                    Found.amount(lexemes, range, range.to() + 2, Unit.of(Kind.COUNT, noun)));
        }
        return digits ? Optional.of(count(range, null)) : Optional.empty();
    }

    private Found count(Range range, @Nullable String thing) {
        return Found.amount(lexemes, range, range.to(), Unit.of(Kind.COUNT, thing));
    }

    private Found perTime(Range range, @Nullable String thing, Rate rate) {
        String counted = thing == null ? "" : "{" + thing + "}";
        return Found.amount(
                lexemes, range, rate.to(), Unit.of(Kind.MEASURE, counted + "/" + rate.time()));
    }
}
