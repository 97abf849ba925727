package dev.standfirst.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads years and longer: "2026", "2010-2015", "the 2024-25 season", "1990s", "the '90s", "the 19th
 * century", "79 AD". Not "Euro 2024", "2000 people".
 */
final class Years {
    /** Counted rather than dated: "2000 people", unless a preposition makes it a year. */
    private static final Set<String> COUNTED =
            Set.of(
                    "people",
                    "men",
                    "women",
                    "children",
                    "homes",
                    "houses",
                    "jobs",
                    "workers",
                    "troops",
                    "soldiers",
                    "employees",
                    "residents",
                    "students",
                    "others",
                    "pupils",
                    "patients",
                    "police",
                    "officers",
                    "firefighters",
                    "protesters",
                    "refugees",
                    "migrants",
                    "civilians",
                    "passengers",
                    "points",
                    "units",
                    "copies",
                    "cars",
                    "vehicles",
                    "tickets",
                    "seats",
                    "delegates",
                    "families",
                    "staff",
                    "pages",
                    "members",
                    "nurses",
                    "doctors",
                    "teachers",
                    "fans",
                    "animals",
                    "trees",
                    "households",
                    "buildings",
                    "demonstrators",
                    "prisoners",
                    "fighters");

    private static final Set<String> APOSTROPHES = Set.of("'", "‘", "’");
    private static final Set<String> PARTS_OF_DECADE = Set.of("early", "mid", "late");
    private static final Set<String> SPANS = Set.of("mid", "pre", "post", "early", "late");
    private static final Set<String> WEATHER =
            Set.of("temperatures", "temperature", "highs", "lows");
    private static final Set<String> PERSONAL = Set.of("his", "her", "their", "my", "your", "our");

    private final Lexemes lexemes;
    private final DateWords words;
    private final NumberedNames names;
    private final Ordinals ordinals;
    private final List<Recogniser> all;

    Years(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.words = new DateWords(lexemes);
        this.names = new NumberedNames(lexemes);
        this.ordinals = new Ordinals(lexemes);
        this.all = List.of(this::decade, this::century, this::era, this::year);
    }

    /** The year, years, decade or century that begins at {@code at}. */
    Optional<Found> at(int at) {
        return Recogniser.first(all, at);
    }

    /**
     * "1990s", "the mid-1990s", "the '90s", "the early 80s". Not "in her 50s", "highs in the 80s".
     */
    private Optional<Found> decade(int at) {
        String digits = lexemes.text(at);
        boolean plural = lexemes.is(at + 1, "s") || lexemes.is(at + 1, "'s");
        if (!lexemes.isNumber(at)
                || !plural
                || !lexemes.isAttached(at + 1)
                || !digits.endsWith("0")) {
            return Optional.empty();
        }
        if (words.isYear(at)) {
            String last = Integer.toString(words.number(at) + 9);
            return Optional.of(Found.date(lexemes, at, at + 2, digits, last, isPart(at)));
        }
        return digits.length() == 2 && isShortDecade(at)
                ? Optional.of(
                        Found.date(
                                lexemes,
                                at,
                                at + 2,
                                century(digits) + digits,
                                century(digits) + digits.charAt(0) + "9",
                                true))
                : Optional.empty();
    }

    /** "the '20s" are this century's. */
    private static String century(String decade) {
        return decade.compareTo("20") <= 0 ? "20" : "19";
    }

    private boolean isShortDecade(int at) {
        boolean apostrophe = lexemes.isOneOf(at - 1, APOSTROPHES) && lexemes.isAttached(at);
        boolean led = lexemes.is(at - 1, "the") && !lexemes.is(at - 2, "into");
        boolean part = isPart(at) && !isPersonal(at);
        boolean after =
                lexemes.isOneOf(at - 1, Set.of("and", "or", "to"))
                        && lexemes.isOneOf(at - 2, Set.of("s", "'s"));
        return !lexemes.mention(WEATHER) && (apostrophe || led || part || after);
    }

    private boolean isPart(int at) {
        return lexemes.isOneOf(words.before(at), PARTS_OF_DECADE);
    }

    private boolean isPersonal(int at) {
        return lexemes.isOneOf(at - 2, PERSONAL) || lexemes.isOneOf(at - 3, PERSONAL);
    }

    /** "the 19th century", "the twenty-first century". Not "20th Century Fox". */
    private Optional<Found> century(int at) {
        return ordinals.ordinal(at)
                .filter(ordinal -> ordinal.value() > 0 && ordinal.value() <= 30)
                .flatMap(
                        ordinal -> century(at, ordinal.value(), lexemes.afterHyphen(ordinal.to())));
    }

    private Optional<Found> century(int at, int number, int name) {
        if (!lexemes.is(name, "century") || lexemes.get(name).isCapitalised()) {
            return Optional.empty();
        }
        String first = padded(2, number - 1) + "01";
        String last = padded(2, number) + "00";
        boolean old = lexemes.isOneOf(name + 1, Set.of("bc", "bce"));
        return Optional.of(
                old
                        ? Found.date(lexemes, at, name + 2, null, null, true)
                        : Found.date(lexemes, at, name + 1, first, last, isPart(at)));
    }

    /** "79 AD", "AD 79", "44 BC": in ISO 8601 the year before 1 is 0. */
    private Optional<Found> era(int at) {
        boolean first = lexemes.is(at, "ad") && lexemes.get(at).isAllCapitals();
        int number = first ? at + 1 : at;
        if (!words.isDigits(number) || lexemes.text(number).length() > 4) {
            return Optional.empty();
        }
        int year = words.number(number);
        if (first) {
            return Optional.of(Found.date(lexemes, at, at + 2, padded(4, year), null, false));
        }
        boolean capitals = lexemes.get(at + 1).isAllCapitals();
        if (capitals && lexemes.isOneOf(at + 1, Set.of("bc", "bce")) && year > 0) {
            String iso = year == 1 ? "0000" : "-" + padded(4, year - 1);
            return Optional.of(Found.date(lexemes, at, at + 2, iso, null, false));
        }
        return capitals && lexemes.isOneOf(at + 1, Set.of("ad", "ce"))
                ? Optional.of(Found.date(lexemes, at, at + 2, padded(4, year), null, false))
                : Optional.empty();
    }

    private Optional<Found> year(int at) {
        if (!words.isYear(at) || isCounted(at) || isPartOfName(at)) {
            return Optional.empty();
        }
        boolean dash = words.isDashOrTo(at + 1) || (lexemes.is(at + 1, "and") && isBetween(at));
        if (dash && words.isYear(at + 2) && words.number(at + 2) > words.number(at)) {
            return Optional.of(years(at, lexemes.text(at + 2)));
        }
        boolean joined =
                lexemes.isHyphen(at + 1)
                        || (lexemes.is(at + 1, "/")
                                && lexemes.isAttached(at + 1)
                                && lexemes.isAttached(at + 2));
        return joined && isShortYear(at)
                ? Optional.of(years(at, lastOfShort(at)))
                : Optional.of(Found.date(lexemes, at, at + 1, lexemes.text(at), null, false));
    }

    private Found years(int at, String last) {
        return Found.date(lexemes, at, at + 3, lexemes.text(at), last, false);
    }

    private boolean isBetween(int at) {
        return lexemes.is(at - 1, "between");
    }

    /** The "25" of "2024-25", the "00" of "1999-00". */
    private boolean isShortYear(int at) {
        return words.isDigits(at + 2)
                && lexemes.text(at + 2).length() == 2
                && (words.number(at + 2) > words.number(at) % 100
                        || words.number(at + 2) == (words.number(at) + 1) % 100);
    }

    private String lastOfShort(int at) {
        int century = words.number(at) / 100 + (words.number(at + 2) == 0 ? 1 : 0);
        return padded(2, century) + lexemes.text(at + 2);
    }

    private boolean isCounted(int at) {
        boolean unit = Units.at(lexemes, lexemes.afterHyphen(at + 1)).isPresent();
        boolean money = Currencies.after(lexemes, at + 1).isPresent();
        boolean touching = lexemes.isAttached(at + 1) && lexemes.isWord(at + 1);
        return unit
                || money
                || touching
                || (lexemes.isOneOf(at + 1, COUNTED) && !lexemes.is(at + 2, "'s"))
                || (lexemes.isWord(at + 1) && lexemes.isOneOf(at + 2, COUNTED) && isHedged(at));
    }

    private boolean isHedged(int at) {
        return Qualifiers.before(lexemes, at).isPresent();
    }

    private boolean isPartOfName(int at) {
        boolean hyphened =
                lexemes.isHyphen(at - 1)
                        && !lexemes.isOneOf(at - 2, SPANS)
                        && !words.isYear(at - 2);
        boolean named = names.isNameWord(at - 1) && !words.isMonth(at - 1);
        return names.isNumbered(at)
                || hyphened
                || named
                || lexemes.is(at - 1, "/")
                || lexemes.is(at - 1, "#");
    }

    private static String padded(int digits, int number) {
        return String.format(Locale.ROOT, "%0" + digits + "d", number);
    }
}
