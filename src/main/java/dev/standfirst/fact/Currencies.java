package dev.standfirst.fact;

import static dev.standfirst.fact.CurrencyNames.hundredth;
import static dev.standfirst.fact.CurrencyNames.singular;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which money an amount is in, as an ISO 4217 code. */
final class Currencies {
    /** Whose dollars, where it stands after the amount: "$5 Canadian". */
    private static final Map<String, String> WHOSE =
            Map.of("canadian", "CAD", "australian", "AUD", "us", "USD", "american", "USD");

    private static final int FEWEST_DIGITS = 2;

    private Currencies() {}

    /**
     * What an amount is in.
     *
     * @param code ISO 4217
     * @param unit how much of it one is: a hundredth for pence
     * @param isSettled whether the text leaves no other reading
     */
    record Currency(String code, BigDecimal unit, boolean isSettled) {
        static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

        boolean isWhole() {
            return unit.compareTo(BigDecimal.ONE) == 0;
        }

        static Currency settled(String code) {
            return new Currency(code, BigDecimal.ONE, true);
        }

        static Currency assumed(String code) {
            return new Currency(code, BigDecimal.ONE, false);
        }
    }

    /** A currency and the lexeme after its name or sign. */
    record Named(Currency currency, int to) {}

    /** A sign or code before an amount: "£", "A$", "US $", "EUR", "Rs.", "R" of "R500m". */
    static Optional<Named> before(Lexemes lexemes, int at) {
        Currency prefixed =
                lexemes.is(at + 1, "$") ? CurrencyNames.DOLLARS.get(lexemes.text(at)) : null;
        if (prefixed != null && lexemes.get(at).isCapitalised()) {
            return Optional.of(new Named(prefixed, at + 2));
        }
        if (isCode(lexemes, at)) {
            return Optional.of(new Named(Currency.settled(upper(lexemes, at)), at + 1));
        }
        if (lexemes.is(at, "gh") && lexemes.isOneOf(at + 1, Set.of("₵", "¢"))) {
            return Optional.of(new Named(Currency.settled("GHS"), at + 2));
        }
        return sign(lexemes, at).or(() -> letter(lexemes, at));
    }

    private static Optional<Named> sign(Lexemes lexemes, int at) {
        Currency sign = CurrencyNames.SIGNS.get(lexemes.text(at));
        if (sign == null || (lexemes.isWord(at) && !isShort(lexemes, at))) {
            return Optional.empty();
        }
        boolean stop = lexemes.isWord(at) && lexemes.is(at + 1, ".") && lexemes.isAttached(at + 1);
        return Optional.of(new Named(sign, stop ? at + 2 : at + 1));
    }

    /** "Rs" and "KSh" are written with a capital, "dlrs" is not. */
    private static boolean isShort(Lexemes lexemes, int at) {
        return lexemes.get(at).isCapitalised() || lexemes.is(at, "dlrs");
    }

    /** Not "the N1", "R2-D2", "K9": these amounts are large. */
    private static Optional<Named> letter(Lexemes lexemes, int at) {
        Currency letter = CurrencyNames.LETTERS.get(lexemes.text(at));
        if (letter == null) {
            return Optional.empty();
        }
        boolean shaped =
                lexemes.get(at).isAllCapitals()
                        && lexemes.isNumber(at + 1)
                        && lexemes.isAttached(at + 1)
                        && !lexemes.isHyphen(at + 2);
        if (!shaped) {
            return Optional.empty();
        }
        boolean scaled =
                new Numerals(lexemes).at(at + 1).filter(Numerals.Numeral::isScaled).isPresent();
        String digits = lexemes.text(at + 1);
        boolean grouped = digits.indexOf(',') > 0 || digits.indexOf(' ') > 0;
        boolean plain =
                lexemes.isOneOf(at, Set.of("r", "n"))
                        && digits.length() >= FEWEST_DIGITS
                        && !lexemes.is(at - 1, "the");
        return scaled || grouped || plain
                ? Optional.of(new Named(letter, at + 1))
                : Optional.empty();
    }

    /** What settles "$5": "USD", "Canadian", "US dollars" after the amount. */
    static Optional<Named> clearer(Lexemes lexemes, int to) {
        String whose = WHOSE.get(lexemes.text(to));
        if (whose != null && lexemes.get(to).isCapitalised()) {
            return lexemes.get(to + 1).isCapitalised() || isThing(lexemes, to + 1)
                    ? Optional.empty()
                    : Optional.of(new Named(Currency.settled(whose), to + 1));
        }
        return after(lexemes, to)
                .filter(n -> n.currency().isSettled())
                .filter(n -> n.currency().isWhole());
    }

    /** "$5 Canadian beer": the adjective belongs to what follows. */
    private static boolean isThing(Lexemes lexemes, int at) {
        return lexemes.isWord(at)
                && !lexemes.isOneOf(
                        at, Set.of("a", "an", "for", "in", "to", "and", "per", "on", "or"));
    }

    /** A name, sign or code after an amount: "euros", "Hong Kong dollars", "pence", "p", "€". */
    static Optional<Named> after(Lexemes lexemes, int to) {
        int at = lexemes.afterHyphen(to);
        Currency small =
                lexemes.isAttached(at)
                        ? switch (lexemes.text(at)) {
                            case "p" -> hundredth("GBP", true);
                            case "c", "¢" -> hundredth("USD", false);
                            default -> null;
                        }
                        : null;
        if (small != null && !lexemes.get(at).isCapitalised()) {
            return Optional.of(new Named(small, at + 1));
        }
        if (lexemes.is(at, "€")) {
            return Optional.of(new Named(Currency.settled("EUR"), at + 1));
        }
        if (isCode(lexemes, at)) {
            return Optional.of(new Named(Currency.settled(upper(lexemes, at)), at + 1));
        }
        return national(lexemes, at).or(() -> named(lexemes, at));
    }

    private static Optional<Named> named(Lexemes lexemes, int at) {
        Currency currency = CurrencyNames.NAMES.get(singular(lexemes.text(at)));
        if (currency == null || !lexemes.isWord(at)) {
            return Optional.empty();
        }
        boolean sterling = lexemes.is(at + 1, "sterling");
        return Optional.of(
                sterling
                        ? new Named(Currency.settled("GBP"), at + 2)
                        : new Named(currency, at + 1));
    }

    private static Optional<Named> national(Lexemes lexemes, int at) {
        if (!CurrencyNames.isNation(lexemes.text(at))) {
            return Optional.empty();
        }
        String one = lexemes.text(at) + " " + singular(lexemes.text(at + 1));
        String two =
                lexemes.text(at)
                        + "-"
                        + lexemes.text(at + 1)
                        + " "
                        + singular(lexemes.text(at + 2));
        String dotted = lexemes.is(at, "u") && lexemes.is(at + 2, "s") ? "us " : "";
        String american = dotted + singular(lexemes.text(at + 4));
        return national(one, at + 2)
                .or(() -> national(two, at + 3))
                .or(() -> dotted.isEmpty() ? Optional.empty() : national(american, at + 5));
    }

    private static Optional<Named> national(String name, int to) {
        return Optional.ofNullable(CurrencyNames.NATIONAL.get(name))
                .map(code -> name.endsWith("cent") ? hundredth(code, true) : Currency.settled(code))
                .map(currency -> new Named(currency, to));
    }

    private static boolean isCode(Lexemes lexemes, int at) {
        return lexemes.isWord(at)
                && lexemes.get(at).isCapitalised()
                && lexemes.text(at).length() == 3
                && CurrencyNames.CODES.contains(upper(lexemes, at))
                && lexemes.get(at).isAllCapitals();
    }

    private static String upper(Lexemes lexemes, int at) {
        return lexemes.text(at).toUpperCase(Locale.ROOT);
    }
}
