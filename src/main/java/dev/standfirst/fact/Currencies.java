package dev.standfirst.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names and signs of money, as ISO 4217 codes. */
final class Currencies {
    /** ISO 4217, active codes of money in circulation. */
    private static final Set<String> CODES =
            Set.of(
                    ("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB"
                                    + " BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF"
                                    + " DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD"
                                    + " HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF"
                                    + " KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT"
                                    + " MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN"
                                    + " PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP"
                                    + " SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS"
                                    + " UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW"
                                    + " ZWG")
                            .split(" "));

    private static final Map<String, Currency> SIGNS = new HashMap<>();
    private static final Map<String, Currency> DOLLARS = new HashMap<>();
    private static final Map<String, Currency> NAMES = new HashMap<>();
    private static final Map<String, String> NATIONAL = new HashMap<>();

    static {
        signs("£ GBP", "€ EUR", "₹ INR", "₽ RUB", "₩ KRW", "₺ TRY", "₪ ILS", "₦ NGN", "₱ PHP");
        signs("฿ THB", "₫ VND", "₴ UAH", "₵ GHS", "₸ KZT", "₡ CRC", "₲ PYG", "₾ GEL", "₼ AZN");
        SIGNS.put("$", Currency.assumed("USD"));
        SIGNS.put("¥", Currency.assumed("JPY"));
        SIGNS.put("dlrs", Currency.assumed("USD"));
        dollars("us USD", "a AUD", "au AUD", "aus AUD", "c CAD", "ca CAD", "can CAD", "nz NZD");
        dollars("hk HKD", "s SGD", "r BRL", "nt TWD", "mx MXN", "ar ARS", "j JMD", "tt TTD");
        settled("euro EUR", "yen JPY", "yuan CNY", "renminbi CNY", "rouble RUB", "ruble RUB");
        settled("real BRL", "reais BRL", "rand ZAR", "won KRW", "baht THB", "ringgit MYR");
        settled("rupiah IDR", "dong VND", "krona SEK", "kronor SEK", "zloty PLN", "forint HUF");
        settled("koruna CZK", "shekel ILS", "naira NGN", "cedi GHS", "taka BDT", "hryvnia UAH");
        settled("lei RON", "lev BGN", "dram AMD", "tenge KZT", "kwacha ZMW", "pula BWP");
        settled("birr ETB", "afghani AFN", "rmb CNY", "lira TRY", "sterling GBP");
        assumed(
                "dollar USD",
                "dlr USD",
                "pound GBP",
                "rupee INR",
                "peso MXN",
                "franc CHF",
                "dirham AED");
        assumed("riyal SAR", "rial IRR", "shilling KES", "dinar KWD", "krone NOK", "kroner NOK");
        part("pence", "GBP", true);
        part("penny", "GBP", true);
        part("pennies", "GBP", true);
        part("cent", "USD", false);
        part("kopeck", "RUB", true);
        national("us dollar USD", "american dollar USD", "australian dollar AUD");
        national("canadian dollar CAD", "new-zealand dollar NZD", "hong-kong dollar HKD");
        national("singapore dollar SGD", "taiwan dollar TWD", "jamaican dollar JMD");
        national("zimbabwean dollar ZWG", "british pound GBP", "egyptian pound EGP");
        national("lebanese pound LBP", "syrian pound SYP", "sudanese pound SDG");
        national("irish pound IEP", "indian rupee INR", "pakistani rupee PKR");
        national("sri-lankan rupee LKR", "nepalese rupee NPR", "mexican peso MXN");
        national("argentine peso ARS", "chilean peso CLP", "colombian peso COP");
        national("philippine peso PHP", "cuban peso CUP", "swiss franc CHF", "french franc FRF");
        national("belgian franc BEF", "cfa franc XOF", "german mark DEM", "italian lira ITL");
        national("danish krone DKK", "danish kroner DKK", "norwegian krone NOK");
        national("norwegian kroner NOK", "swedish krona SEK", "swedish kronor SEK");
        national("icelandic krona ISK", "icelandic kronur ISK", "kenyan shilling KES");
        national("ugandan shilling UGX", "tanzanian shilling TZS", "saudi riyal SAR");
        national("qatari riyal QAR", "iranian rial IRR", "omani rial OMR", "kuwaiti dinar KWD");
        national("iraqi dinar IQD", "serbian dinar RSD", "jordanian dinar JOD");
        national("moroccan dirham MAD", "turkish lira TRY", "chinese yuan CNY");
        national("euro cent EUR", "us cent USD", "american cent USD", "australian cent AUD");
        national("canadian cent CAD");
    }

    private Currencies() {}

    /**
     * What an amount is in.
     *
     * @param code ISO 4217
     * @param unit how much of it one is: a hundredth for pence
     * @param isSettled whether the text leaves no other reading
     */
    record Currency(String code, BigDecimal unit, boolean isSettled) {
        private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

        boolean isWhole() {
            return unit.compareTo(BigDecimal.ONE) == 0;
        }

        private static Currency settled(String code) {
            return new Currency(code, BigDecimal.ONE, true);
        }

        private static Currency assumed(String code) {
            return new Currency(code, BigDecimal.ONE, false);
        }
    }

    /** A currency and the lexeme after its name or sign. */
    record Named(Currency currency, int to) {}

    /** A sign or code before an amount: "£", "A$", "US $", "EUR". */
    static Optional<Named> before(Lexemes lexemes, int at) {
        Currency prefixed = lexemes.is(at + 1, "$") ? DOLLARS.get(lexemes.text(at)) : null;
        if (prefixed != null && lexemes.get(at).isCapitalised()) {
            return Optional.of(new Named(prefixed, at + 2));
        }
        if (isCode(lexemes, at)) {
            return Optional.of(new Named(Currency.settled(upper(lexemes, at)), at + 1));
        }
        return Optional.ofNullable(SIGNS.get(lexemes.text(at))).map(c -> new Named(c, at + 1));
    }

    /** A name, sign or code after an amount: "euros", "Hong Kong dollars", "pence", "p", "€". */
    static Optional<Named> after(Lexemes lexemes, int to) {
        int at = lexemes.afterHyphen(to);
        if (lexemes.is(at, "p") && lexemes.isAttached(at)) {
            return Optional.of(new Named(hundredth("GBP", true), at + 1));
        }
        if (lexemes.is(at, "€") || lexemes.is(at, "¢")) {
            Currency sign = lexemes.is(at, "€") ? Currency.settled("EUR") : hundredth("USD", false);
            return Optional.of(new Named(sign, at + 1));
        }
        if (isCode(lexemes, at)) {
            return Optional.of(new Named(Currency.settled(upper(lexemes, at)), at + 1));
        }
        return national(lexemes, at).or(() -> named(lexemes, at));
    }

    private static Optional<Named> named(Lexemes lexemes, int at) {
        Currency currency = NAMES.get(singular(lexemes.text(at)));
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
        return Optional.ofNullable(NATIONAL.get(name))
                .map(code -> name.endsWith("cent") ? hundredth(code, true) : Currency.settled(code))
                .map(currency -> new Named(currency, to));
    }

    private static boolean isCode(Lexemes lexemes, int at) {
        return lexemes.isWord(at)
                && lexemes.get(at).isCapitalised()
                && lexemes.text(at).length() == 3
                && CODES.contains(upper(lexemes, at))
                && lexemes.get(at).isAllCapitals();
    }

    private static String upper(Lexemes lexemes, int at) {
        return lexemes.text(at).toUpperCase(Locale.ROOT);
    }

    private static String singular(String word) {
        return word.endsWith("s") && !NAMES.containsKey(word)
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static Currency hundredth(String code, boolean settled) {
        return new Currency(code, Currency.HUNDREDTH, settled);
    }

    private static void signs(String... pairs) {
        for (String pair : pairs) {
            SIGNS.put(pair.substring(0, 1), Currency.settled(pair.substring(2)));
        }
    }

    private static void dollars(String... pairs) {
        for (String pair : pairs) {
            DOLLARS.put(name(pair), Currency.settled(code(pair)));
        }
    }

    private static void settled(String... pairs) {
        for (String pair : pairs) {
            NAMES.put(name(pair), Currency.settled(code(pair)));
        }
    }

    private static void assumed(String... pairs) {
        for (String pair : pairs) {
            NAMES.put(name(pair), Currency.assumed(code(pair)));
        }
    }

    private static void part(String name, String code, boolean settled) {
        NAMES.put(name, hundredth(code, settled));
    }

    private static void national(String... pairs) {
        for (String pair : pairs) {
            NATIONAL.put(name(pair), code(pair));
        }
    }

    private static String name(String pair) {
        return pair.substring(0, pair.lastIndexOf(' '));
    }

    private static String code(String pair) {
        return pair.substring(pair.lastIndexOf(' ') + 1);
    }
}
