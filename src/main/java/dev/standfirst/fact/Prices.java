package dev.standfirst.fact;

import dev.standfirst.fact.Currencies.Currency;
import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Numerals.Numeral;
import dev.standfirst.fact.Units.Named;
import dev.standfirst.fact.Units.Unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads amounts of money: "£41 million", "A$40,000", "EUR 3bn", "$3-4 billion", "50 pence". */
final class Prices {
    /** Words that are currencies only with an amount that prices have: not "three won medals". */
    private static final Set<String> ALSO_WORDS =
            Set.of(
                    "won", "real", "dong", "rand", "lei", "lev", "dram", "birr", "top", "cop",
                    "cup", "all", "try", "mop", "crown", "crowns", "kina", "mark", "marks", "sol",
                    "soles", "kip", "pula", "leone", "leones", "kr");

    private static final Set<String> WEIGHING =
            Set.of(
                    "weigh",
                    "weighs",
                    "weighed",
                    "weighing",
                    "lost",
                    "lose",
                    "loses",
                    "losing",
                    "gained",
                    "shed",
                    "lifted",
                    "lift",
                    "inches",
                    "tall",
                    "feet",
                    "heavier",
                    "lighter");

    /** What "a 20-pound …" is money for; anything else that is hyphened weighs. */
    private static final Set<String> PRICED =
            Set.of(
                    "note",
                    "notes",
                    "fine",
                    "fee",
                    "ticket",
                    "deal",
                    "bid",
                    "prize",
                    "contract",
                    "charge",
                    "bill",
                    "coin",
                    "deposit",
                    "bonus",
                    "debt",
                    "loan",
                    "voucher");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int NEAR = 3;

    private final Lexemes lexemes;
    private final Numerals numerals;
    private final Ranges ranges;

    Prices(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.numerals = new Numerals(lexemes);
        this.ranges = new Ranges(lexemes);
    }

    /** The price whose sign or code stands at {@code at}, before its number. */
    Optional<Found> at(int at) {
        Optional<Currencies.Named> named = Currencies.before(lexemes, at);
        Optional<Numeral> number =
                named.filter(n -> lexemes.isNumber(n.to())).flatMap(n -> numerals.at(n.to()));
        if (number.isEmpty() || (lexemes.isOneOf(at, ALSO_WORDS) && !isPrice(number.get()))) {
            return Optional.empty();
        }
        Currency currency = named.orElseThrow().currency();
        Range range = ranges.from(trillions(number.get()), currency);
        return Optional.of(clearest(at, range, currency));
    }

    /** "$40,000 USD", "$5 Canadian" say which dollars these are. */
    private Found clearest(int at, Range range, Currency currency) {
        Optional<Currencies.Named> clearer =
                currency.isSettled() ? Optional.empty() : Currencies.clearer(lexemes, range.to());
        return clearer.map(named -> money(at, named.to(), range, named.currency()))
                .orElseGet(() -> money(at, range.to(), range, currency));
    }

    private static boolean isPrice(Numeral numeral) {
        return numeral.value().compareTo(THOUSAND) >= 0;
    }

    /** "$1.5T": a letter that means a trillion of money and tonnes of all else. */
    private Numeral trillions(Numeral number) {
        boolean letter = lexemes.is(number.to(), "t") && lexemes.isAttached(number.to());
        return letter && !number.isScaled()
                ? new Numeral(
                        number.from(),
                        number.to() + 1,
                        number.value().multiply(TRILLION),
                        TRILLION,
                        true)
                : number;
    }

    /** "500 million euros", "50 pence". Not "200-pound man", "two pounds of cocaine". */
    Optional<Found> of(Range range) {
        Optional<Currencies.Named> named = Currencies.after(lexemes, range.to());
        if (named.isEmpty() || isWordOnly(range)) {
            return Optional.empty();
        }
        int to = named.get().to();
        return Optional.of(
                isWeight(range, to)
                        ? Found.amount(lexemes, range, to, Unit.assumed(Kind.MEASURE, "[lb_av]"))
                        : money(range.from(), to, range, named.get().currency()));
    }

    private boolean isWordOnly(Range range) {
        return lexemes.isOneOf(lexemes.afterHyphen(range.to()), ALSO_WORDS)
                && !isPrice(range.low());
    }

    private boolean isWeight(Range range, int to) {
        if (!lexemes.text(to - 1).startsWith("pound") || range.low().isScaled()) {
            return false;
        }
        return lexemes.isHyphen(range.to())
                ? !lexemes.isOneOf(to, PRICED)
                : lexemes.isOneOf(to, Set.of("of", "heavier", "lighter"))
                        || isNear(range.from(), WEIGHING);
    }

    private boolean isNear(int at, Set<String> words) {
        for (int i = at - NEAR; i < at; i++) {
            if (lexemes.isOneOf(i, words)) {
                return true;
            }
        }
        return false;
    }

    private Found money(int from, int to, Range range, Currency currency) {
        return Found.amount(lexemes, from, to, range, unit(currency));
    }

    private static Unit unit(Currency currency) {
        return new Unit(Kind.MONEY, currency.code(), currency.unit(), currency.isSettled());
    }

    /** The currency that ends a number at {@code to}, as a unit. */
    static Optional<Named> after(Lexemes lexemes, int to) {
        return Currencies.after(lexemes, to).map(n -> new Named(unit(n.currency()), n.to()));
    }
}
