package dev.standfirst.fact;

import dev.standfirst.fact.Currencies.Currency;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signs, letters, codes and English names of money, in lower case, with what they stand for. */
final class CurrencyNames {
    /** ISO 4217, active codes of money in circulation. */
    static final Set<String> CODES =
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

    static final Map<String, Currency> SIGNS = new HashMap<>();
    static final Map<String, Currency> DOLLARS = new HashMap<>();
    static final Map<String, Currency> NAMES = new HashMap<>();
    static final Map<String, String> NATIONAL = new HashMap<>();

    /** Letters that are money only where they touch an amount: "R500m", "N5bn". */
    static final Map<String, Currency> LETTERS = new HashMap<>();

    static {
        signs("£ GBP", "€ EUR", "₹ INR", "₽ RUB", "₩ KRW", "₺ TRY", "₪ ILS", "₦ NGN", "₱ PHP");
        signs("฿ THB", "₫ VND", "₴ UAH", "₵ GHS", "₸ KZT", "₡ CRC", "₲ PYG", "₾ GEL", "₼ AZN");
        SIGNS.put("$", Currency.assumed("USD"));
        SIGNS.put("¥", Currency.assumed("JPY"));
        SIGNS.put("dlrs", Currency.assumed("USD"));
        SIGNS.put("rs", Currency.assumed("INR"));
        SIGNS.put("sh", Currency.assumed("KES"));
        SIGNS.put("shs", Currency.assumed("KES"));
        SIGNS.put("dh", Currency.assumed("AED"));
        SIGNS.put("dhs", Currency.assumed("AED"));
        SIGNS.put("tk", Currency.settled("BDT"));
        SIGNS.put("rp", Currency.settled("IDR"));
        SIGNS.put("rm", Currency.settled("MYR"));
        SIGNS.put("ksh", Currency.settled("KES"));
        SIGNS.put("ush", Currency.settled("UGX"));
        SIGNS.put("tsh", Currency.settled("TZS"));
        SIGNS.put("nis", Currency.settled("ILS"));
        SIGNS.put("sfr", Currency.settled("CHF"));
        SIGNS.put("gh₵", Currency.settled("GHS"));
        SIGNS.put("rmb", Currency.settled("CNY"));
        SIGNS.put("dm", Currency.settled("DEM"));
        dollars("us USD", "a AUD", "au AUD", "aus AUD", "c CAD", "ca CAD", "can CAD", "nz NZD");
        dollars("hk HKD", "s SGD", "r BRL", "nt TWD", "mx MXN", "ar ARS", "j JMD", "tt TTD");
        dollars("ec XCD", "fj FJD", "n NAD", "g GYD", "rd DOP", "cl CLP", "bds BBD", "b BND");
        dollars("z ZWG", "col COP", "mop MOP", "bz BZD", "si SBD", "l LRD");
        settled("euro EUR", "yen JPY", "yuan CNY", "renminbi CNY", "rouble RUB", "ruble RUB");
        settled("real BRL", "reais BRL", "rand ZAR", "won KRW", "baht THB", "ringgit MYR");
        settled("rupiah IDR", "dong VND", "krona SEK", "kronor SEK", "zloty PLN", "forint HUF");
        settled("koruna CZK", "shekel ILS", "naira NGN", "cedi GHS", "taka BDT", "hryvnia UAH");
        settled("lei RON", "lev BGN", "dram AMD", "tenge KZT", "kwacha ZMW", "pula BWP");
        settled("birr ETB", "afghani AFN", "rmb CNY", "lira TRY", "sterling GBP");
        settled("quid GBP", "złoty PLN", "zł PLN", "kč CZK", "fcfa XOF", "nis ILS", "rub RUB");
        settled("kyat MMK", "kip LAK", "riel KHR", "tugrik MNT", "ngultrum BTN", "kina PGK");
        settled("lari GEL", "manat AZN", "dalasi GMD", "leone SLE", "metical MZN");
        settled("ariary MGA", "guarani PYG", "quetzal GTQ", "lempira HNL", "bolivar VES");
        settled("balboa PAB", "gourde HTG", "ouguiya MRU", "kwanza AOA");
        assumed(
                "dollar USD",
                "dlr USD",
                "pound GBP",
                "rupee INR",
                "peso MXN",
                "franc CHF",
                "dirham AED");
        assumed("riyal SAR", "rial IRR", "shilling KES", "dinar KWD", "krone NOK", "kroner NOK");
        assumed("crown CZK", "buck USD", "kr SEK", "sol PEN", "soles PEN", "dlrs USD");
        assumed("mark DEM");
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
        national("canadian cent CAD", "czech crown CZK", "czech koruna CZK");
        national("swedish crown SEK", "danish crown DKK", "norwegian crown NOK");
        national("uruguayan peso UYU", "dominican peso DOP", "bahraini dinar BHD");
        national("algerian dinar DZD", "tunisian dinar TND", "libyan dinar LYD");
        national("somali shilling SOS", "rwandan franc RWF", "congolese franc CDF");
        national("namibian dollar NAD", "liberian dollar LRD", "fijian dollar FJD");
        national("ghanaian cedi GHS", "ghana cedi GHS", "nigerian naira NGN");
        national("emirati dirham AED", "uae dirham AED", "yemeni rial YER");
        national("south-african rand ZAR", "south-korean won KRW", "korean won KRW");
        national("north-korean won KPW", "japanese yen JPY", "russian rouble RUB");
        national("russian ruble RUB", "brazilian real BRL", "brazilian reais BRL");
        national("polish zloty PLN", "hungarian forint HUF", "israeli shekel ILS");
        national("thai baht THB", "bangladeshi taka BDT", "mauritian rupee MUR");
        national("pound sterling GBP", "zambian kwacha ZMW", "malawian kwacha MWK");
        LETTERS.put("r", Currency.settled("ZAR"));
        LETTERS.put("n", Currency.settled("NGN"));
        LETTERS.put("k", Currency.assumed("ZMW"));
        LETTERS.put("p", Currency.assumed("PHP"));
        LETTERS.put("mk", Currency.settled("MWK"));
    }

    /** What the names of a nation's money begin with, "u" of "U.S." among them. */
    private static final Set<String> NATIONS =
            Stream.concat(
                            Stream.of("u"),
                            NATIONAL.keySet().stream().map(name -> name.split("[- ]", 2)[0]))
                    .collect(Collectors.toUnmodifiableSet());

    private CurrencyNames() {}

    /** Whether a nation's money may begin with {@code word}. */
    static boolean isNation(String word) {
        return NATIONS.contains(word);
    }

    static String singular(String word) {
        return word.endsWith("s") && !NAMES.containsKey(word)
                ? word.substring(0, word.length() - 1)
                : word;
    }

    static Currency hundredth(String code, boolean settled) {
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
