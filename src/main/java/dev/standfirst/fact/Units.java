package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of units, as UCUM codes. Where a name has several units (tons, gallons), the American or
 * the commonest in news is taken and the unit is not settled.
 */
final class Units {
    private static final int MOST_WORDS = 5;
    private static final Map<String, Unit> UNITS = new HashMap<>();

    /** Capital letters after these names mean nothing: "40 degrees Celsius", "5 Mbps". */
    private static final Set<String> CAPITALISED =
            Set.of(
                    "celsius",
                    "fahrenheit",
                    "kelvin",
                    "c",
                    "f",
                    "mbps",
                    "gbps",
                    "kwh",
                    "mwh",
                    "gwh",
                    "twh",
                    "hz",
                    "khz",
                    "mhz",
                    "ghz");

    /** What a rate is counted by: "barrels a day", "beats per minute". */
    private static final Map<String, String> TIMES =
            Map.of(
                    "second", "s", "minute", "min", "hour", "h", "day", "d", "week", "wk", "month",
                    "mo", "quarter", "3.mo", "year", "a", "annum", "a", "night", "d");

    private static final Set<String> RATE = Set.of("a", "an", "per");
    private static final Set<String> NO_RATE =
            Set.of("ago", "later", "earlier", "after", "before", "old", "early", "late", "apart");

    static {
        durations(
                "s second sec", "min minute min", "h hour hr hrs", "d day", "wk week", "mo month");
        durations("a year yr", "ms millisecond");
        UNITS.put("secs", UNITS.get("sec"));
        UNITS.put("decade", new Unit(Kind.DURATION, "a", BigDecimal.TEN, true));
        UNITS.put("century", new Unit(Kind.DURATION, "a", BigDecimal.valueOf(100), true));
        UNITS.put("centuries", UNITS.get("century"));
        UNITS.put("fortnight", new Unit(Kind.DURATION, "wk", BigDecimal.TWO, true));
        measures("km kilometre|kilometer|km|kms", "m metre|meter", "cm centimetre|centimeter|cm");
        measures("mm millimetre|millimeter|mm", "[mi_i] mile", "[nmi_i] nautical mile");
        measures("um micrometre|micrometer|micron|µm", "nm nanometre|nanometer|nm");
        measures("[ft_i] foot|feet|ft", "[in_i] inch|inches", "[yd_i] yard|yd");
        measures("[fth_i] fathom", "[fur_us] furlong", "AU astronomical unit");
        measures("[ly] light year|light-year|light - year", "har hectare|ha", "[acr_us] acre");
        measures("[mi_i]2 square mile|sq mile|square - mile|sq mi");
        measures("km2 square kilometre|square kilometer|sq km|square - kilometre|km ²");
        measures("km2 square - kilometer");
        measures("m2 square metre|square meter|sq m|sq metre|m ²|square - metre|sqm");
        measures("m2 square - meter|sq meter");
        measures("[ft_i]2 ft ²|square foot|square feet|sq ft|sq foot|square - foot|sq . ft");
        measures("[yd_i]2 square yard");
        measures("[acr_us].[ft_us] acre - foot|acre - feet|acre foot|acre feet");
        measures("m3 cubic metre|cubic meter|m ³|cu m", "[ft_i]3 cubic foot|cubic feet");
        measures("km3 cubic kilometre|cubic kilometer", "[yd_i]3 cubic yard");
        measures("{story} story|storey", "{stroke} stroke", "[car_m] carat");
        measures("kg kilogram|kilogramme|kilo|kg|kgs", "g gram|gramme|g");
        measures("mg milligram|milligramme|mg", "ug microgram|µg|mcg");
        measures("t tonne|metric ton|metric - ton", "kt kilotonne|kilo - tonne");
        measures("Mt megatonne|mega - tonne", "Gt gigatonne|giga - tonne");
        measures("[lb_av] lb|lbs", "[oz_av] ounce|oz");
        measures("L litre|liter", "mL millilitre|milliliter|ml", "ML megalitre|megaliter");
        measures("GL gigalitre|gigaliter", "[bbl_us] barrel", "[bu_us] bushel");
        measures("W watt", "kW kilowatt|kw", "MW megawatt|mw", "GW gigawatt|gw");
        measures("TW terawatt", "[HP] horsepower|hp|bhp");
        measures("kW.h kilowatt hour|kilowatt - hour|kwh", "MW.h megawatt hour|mwh");
        measures("MW.h megawatt - hour", "GW.h gigawatt hour|gigawatt - hour|gwh");
        measures("TW.h terawatt hour|terawatt - hour|twh", "V volt", "kV kilovolt|kv");
        measures("A amp|ampere", "J joule", "kJ kilojoule|kj", "Pa pascal");
        measures("mbar millibar|mbar", "hPa hectopascal|hpa", "[psi] psi");
        measures("[mi_i]/h mph|mile per hour|mile an hour|mile - per - hour");
        measures("km/h kph|kmh|km / h|km an hour|km per hour|kmph|kilometre per hour");
        measures("km/h kilometer per hour|kilometre an hour|kilometer an hour");
        measures("m/s metre per second|meter per second|metre a second|m / s");
        measures("[kn_i] knot", "Hz hertz|hz", "kHz kilohertz|khz", "MHz megahertz|mhz");
        measures("GHz gigahertz|ghz", "dB decibel|db", "kcal calorie|kcal|kilocalorie");
        measures("By byte", "kBy kilobyte|kb", "MBy megabyte|mb", "GBy gigabyte|gb");
        measures("TBy terabyte|tb", "PBy petabyte", "Mbit/s megabit per second|mbps|megabit");
        measures("Gbit/s gigabit per second|gbps|gigabit", "{pixel} megapixel");
        measures("[ppm] ppm|part per million", "[ppb] ppb|part per billion", "K kelvin");
        measures("ug/m3 microgram per cubic metre|microgram per cubic meter|µg / m ³");
        measures("g/km g / km", "kg/m2 kg / m ²", "mg/dL mg / dl", "[mi_i]/[gal_us] mpg");
        measures("[mi_i]/[gal_us] mile per gallon|mile to the gallon", "Sv sievert");
        measures("mSv millisievert", "Bq becquerel");
        measures("Cel degree celsius|degree centigrade|degree c|° c|celsius|centigrade|°c|c|℃");
        measures("[degF] degree fahrenheit|degree f|° f|fahrenheit|f|℉");
        loose(
                "[stone_av] stone|st",
                "[ston_av] ton",
                "[gal_us] gallon",
                "[pt_us] pint",
                "deg degree");
        loose("kt kiloton|kilo - ton", "Mt megaton|mega - ton");
        UNITS.put("°", UNITS.get("degree"));
    }

    /** What any name of a unit begins with: most words need no more looking up. */
    private static final Set<String> FIRST_WORDS =
            UNITS.keySet().stream()
                    .map(name -> name.split(" ", 2)[0])
                    .collect(Collectors.toUnmodifiableSet());

    private Units() {}

    /**
     * What an amount is measured in.
     *
     * @param code a UCUM unit, an ISO 4217 code or the thing counted, or null
     * @param factor how much of it one is: ten years for a decade
     * @param isSettled whether the name has no other reading
     */
    record Unit(Kind kind, @Nullable String code, BigDecimal factor, boolean isSettled) {
        /** A unit with one reading. */
        static Unit of(Kind kind, @Nullable String code) {
            return new Unit(kind, code, BigDecimal.ONE, true);
        }

        /** A unit that the text does not settle. */
        static Unit assumed(Kind kind, @Nullable String code) {
            return new Unit(kind, code, BigDecimal.ONE, false);
        }

        boolean is(String other) {
            return other.equals(code);
        }

        /** This unit per another, as in "barrels a day". */
        Unit per(String time) {
            return new Unit(Kind.MEASURE, code + "/" + time, factor, isSettled);
        }
    }

    /** A unit and the lexeme after its name. */
    record Named(Unit unit, int to) {}

    /** The unit named at {@code at}, the longest name there is: "square kilometres". */
    static Optional<Named> at(Lexemes lexemes, int at) {
        if (!FIRST_WORDS.contains(singular(lexemes.text(at)))) {
            return Optional.empty();
        }
        for (int words = MOST_WORDS; words > 0; words--) {
            Unit unit = UNITS.get(name(lexemes, at, words));
            if (unit != null && (words > 1 || isWritten(lexemes, at))) {
                return Optional.of(new Named(unit, at + words));
            }
        }
        return Optional.empty();
    }

    /** A length of time, "day" or "years", at {@code at}. */
    static Optional<Named> timeAt(Lexemes lexemes, int at) {
        return at(lexemes, at).filter(named -> named.unit().kind() == Kind.DURATION);
    }

    /** "40C", "5g" of something: letters that touch the number, in the case they are written in. */
    private static boolean isWritten(Lexemes lexemes, int at) {
        boolean capital = lexemes.get(at).isCapitalised();
        return switch (lexemes.text(at)) {
            case "c", "f" -> capital && lexemes.isAttached(at);
            case "g" -> !capital && lexemes.isAttached(at);
            case "st" -> !capital && lexemes.isAttached(at) && !Ordinals.isSuffix(lexemes, at);
            default -> true;
        };
    }

    /** Whether the unit's name is a word of a name, as in "The 50 Years' War", "60 Minutes". */
    static boolean isOfName(Lexemes lexemes, int at) {
        Lexemes.Lexeme word = lexemes.get(at);
        return word.isCapitalised()
                && !word.isAllCapitals()
                && !lexemes.isOneOf(at, CAPITALISED)
                && word.text().length() > 2;
    }

    /** What follows "a" or "per" in a rate: the unit of time and the lexeme after it. */
    record Rate(String time, int to) {}

    /** The rate that begins at {@code at}: "a day", "per minute", "daily". */
    static Optional<Rate> rate(Lexemes lexemes, int at) {
        if (lexemes.is(at, "daily")) {
            return Optional.of(new Rate("d", at + 1));
        }
        int from = lexemes.afterHyphen(at);
        String time = TIMES.get(lexemes.text(lexemes.afterHyphen(from + 1)));
        return time != null && lexemes.isOneOf(from, RATE) && !lexemes.isOneOf(from + 2, NO_RATE)
                ? Optional.of(new Rate(time, lexemes.afterHyphen(from + 1) + 1))
                : Optional.empty();
    }

    /** Some words as one name, in the singular where the plural is not known. */
    private static String name(Lexemes lexemes, int at, int words) {
        StringBuilder name = new StringBuilder(singular(lexemes.text(at)));
        for (int i = 1; i < words; i++) {
            name.append(' ').append(singular(lexemes.text(at + i)));
        }
        return name.toString();
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.equals("celsius");
        return plural && !UNITS.containsKey(word) ? word.substring(0, word.length() - 1) : word;
    }

    private static void durations(String... entries) {
        for (String entry : entries) {
            String[] names = entry.split(" ", -1);
            for (String name : names) {
                if (!name.equals(names[0]) || name.equals("min")) {
                    UNITS.put(name, new Unit(Kind.DURATION, names[0], BigDecimal.ONE, true));
                }
            }
        }
    }

    private static void measures(String... entries) {
        for (String entry : entries) {
            put(entry, true);
        }
    }

    private static void loose(String... entries) {
        for (String entry : entries) {
            put(entry, false);
        }
    }

    private static void put(String entry, boolean settled) {
        int space = entry.indexOf(' ');
        Unit unit = new Unit(Kind.MEASURE, entry.substring(0, space), BigDecimal.ONE, settled);
        for (String name : entry.substring(space + 1).toLowerCase(Locale.ROOT).split("\\|", -1)) {
            UNITS.put(name, unit);
        }
    }
}
