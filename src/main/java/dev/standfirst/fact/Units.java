package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of units, as UCUM codes. Where a name has several units (tons, gallons), the American or
 * the commonest in news is taken and the unit is not settled.
 */
final class Units {
    private static final int MOST_WORDS = 4;
    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        durations("s second sec", "min minute min", "h hour hr", "d day", "wk week", "mo month");
        durations("a year yr", "ms millisecond");
        UNITS.put("decade", new Unit(Kind.DURATION, "a", BigDecimal.TEN, true));
        UNITS.put("century", new Unit(Kind.DURATION, "a", BigDecimal.valueOf(100), true));
        UNITS.put("centuries", UNITS.get("century"));
        UNITS.put("fortnight", new Unit(Kind.DURATION, "wk", BigDecimal.TWO, true));
        measures("km kilometre|kilometer|km", "m metre|meter", "cm centimetre|centimeter|cm");
        measures("mm millimetre|millimeter|mm", "[mi_i] mile", "[nmi_i] nautical mile");
        measures("[ft_i] foot|feet|ft", "[in_i] inch|inches", "[yd_i] yard|yd");
        measures("[ly] light year|light-year", "har hectare|ha", "[acr_us] acre");
        measures("[mi_i]2 square mile|sq mile", "km2 square kilometre|square kilometer|sq km");
        measures("m2 square metre|square meter|sq m|sq metre|m²", "km2 km²");
        measures("[ft_i]2 square foot|square feet|sq ft|sq foot", "[yd_i]2 square yard");
        measures("[acr_us].[ft_us] acre - foot|acre - feet|acre foot|acre feet");
        measures("m3 cubic metre|cubic meter|m³", "[ft_i]3 cubic foot|cubic feet");
        measures(
                "{story} story|storey",
                "{stroke} stroke",
                "kg kilogram|kilogramme|kilo|kg",
                "g gram|gramme",
                "mg milligram|mg");
        measures("t tonne|metric ton", "[lb_av] lb|lbs", "[oz_av] ounce|oz");
        measures("L litre|liter", "mL millilitre|milliliter|ml", "[bbl_us] barrel");
        measures("W watt", "kW kilowatt|kw", "MW megawatt|mw", "GW gigawatt|gw", "TW terawatt");
        measures("kW.h kilowatt hour|kilowatt-hour|kwh", "MW.h megawatt hour|mwh");
        measures("GW.h gigawatt hour|gwh", "TW.h terawatt hour|twh", "V volt", "kV kilovolt");
        measures("[mi_i]/h mph|mile per hour|mile an hour", "km/h kph|kmh|km / h|km an hour");
        measures("km/h kilometre per hour|kilometer per hour|kilometre an hour");
        measures("km/h kilometer an hour", "[kn_i] knot", "Hz hertz", "MHz megahertz");
        measures("GHz gigahertz", "dB decibel|db", "kcal calorie", "By byte");
        measures("kBy kilobyte|kb", "MBy megabyte|mb", "GBy gigabyte|gb", "TBy terabyte|tb");
        measures("Cel degree celsius|degree centigrade|degree c|° c|celsius|centigrade|°c|c");
        measures("[degF] degree fahrenheit|degree f|° f|fahrenheit|f", "Mbit/s megabit per second");
        loose("[stone_av] stone", "[ston_av] ton", "[gal_us] gallon", "[pt_us] pint", "deg degree");
        UNITS.put("°", UNITS.get("degree"));
        UNITS.remove("c");
        UNITS.remove("f");
    }

    private Units() {}

    /**
     * What an amount is measured in.
     *
     * @param factor how much of it one is: ten years for a decade
     * @param isSettled whether the name has no other reading
     */
    record Unit(Kind kind, String code, BigDecimal factor, boolean isSettled) {}

    /** A unit and the lexeme after its name. */
    record Named(Unit unit, int to) {}

    /** The unit named at {@code at}, the longest name there is: "square kilometres". */
    static Optional<Named> at(Lexemes lexemes, int at) {
        for (int words = MOST_WORDS; words > 0; words--) {
            Unit unit = UNITS.get(name(lexemes, at, words));
            if (unit != null) {
                return Optional.of(new Named(unit, at + words));
            }
        }
        return Optional.empty();
    }

    /** Some words as one name, the first in the singular where the plural is not known. */
    private static String name(Lexemes lexemes, int at, int words) {
        String rest = "";
        for (int i = 1; i < words; i++) {
            rest += " " + singular(lexemes.text(at + i));
        }
        return singular(lexemes.text(at)) + rest;
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
