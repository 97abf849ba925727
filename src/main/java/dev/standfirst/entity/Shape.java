package dev.standfirst.entity;

import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.WordList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a name say by themselves of what it names. */
final class Shape {
    private static final Set<String> PLACE_STARTS = Set.of("Lake", "Mount", "Fort", "Cape", "Port");

    /** Words of institutions and places that many people are called by. */
    private static final Set<String> SURNAMES =
            Set.of(
                    "Post",
                    "Courier",
                    "Church",
                    "House",
                    "Bank",
                    "Banks",
                    "Hill",
                    "Hills",
                    "Forest",
                    "Park",
                    "Lake",
                    "Woods",
                    "Bridges",
                    "Bridge",
                    "Lane",
                    "Mills",
                    "Temple",
                    "Chambers",
                    "Towers",
                    "Rivers",
                    "Parish",
                    "Press",
                    "Star",
                    "Power",
                    "Ford",
                    "Ridge",
                    "Falls",
                    "Shore",
                    "Dam",
                    "Wells",
                    "Court",
                    "Guard",
                    "Green");

    /** “Typhoon Ana” is a storm. */
    private static final Set<String> STORMS = Set.of("Hurricane", "Typhoon", "Cyclone", "Storm");

    private static final Set<String> PLACES_OF =
            Set.of("Gulf", "Bay", "Strait", "Straits", "Isle", "Isles", "Republic", "Kingdom");

    private static final Set<String> REGIONS =
            Set.of(
                    "West",
                    "East",
                    "North",
                    "South",
                    "Northern",
                    "Southern",
                    "Eastern",
                    "Western",
                    "Central",
                    "Upper",
                    "Lower",
                    "Greater",
                    "Inner",
                    "Outer",
                    "Downtown");

    /** Words of events and laws that people are called by: “Ana Day”. */
    private static final Set<String> DAYS =
            Set.of(
                    "Day", "Case", "May", "Bond", "Law", "Battle", "Winter", "Storm", "Price",
                    "Bill", "Song");

    private static final Pattern SITE =
            Pattern.compile("\\p{L}[\\w-]*\\.(com|org|net|co|io|tv|ai)");

    /** “HarperCollins”; not “McCarthy”, “MacArthur”, “DeLillo”, “LaFalce”, “O’Brien”. */
    private static final Pattern TWO_IN_ONE =
            Pattern.compile(
                    "(?!Mc|Mac|De|La|Le|Di|Da|Du|Van|Von|Fitz|St|Ben|Al)\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}*");

    private static final Pattern AMOUNT = Pattern.compile("(?:R|Rs|N|K|KSh|Sh|GH)\\d[\\d,]*");
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");
    private static final Pattern FIRM =
            Pattern.compile("\\p{Lu}\\p{Ll}+(corp|soft|tech|telecom|media|pharma|labs)");

    private Shape() {}

    /** Whether a single word looks like that of a firm or another body. */
    static boolean isOfFirm(String word) {
        return isAcronym(word)
                || SITE.matcher(word).matches()
                || TWO_IN_ONE.matcher(word).matches()
                || FIRM.matcher(word).matches();
    }

    /** The kind of a name of several words, or null. */
    static @Nullable Kind kind(Name name) {
        if (isThing(name)) {
            return null;
        }
        List<String> words = name.words();
        String last = strip(words.getLast());
        boolean given = Gazetteer.isGivenName(name.firstWord());
        boolean firm = words.contains("&") || words.contains("and") || holdsAcronym(words);
        boolean other = Gazetteer.isOrganisationWord(last) || Gazetteer.isPlaceWord(last);
        if (given && !firm && words.size() <= 3 && (!other || isSurname(words))) {
            return Kind.PERSON;
        }
        if (firm || words.stream().anyMatch(w -> Gazetteer.isOrganisationWord(strip(w)))) {
            return Kind.ORGANISATION;
        }
        boolean placeOf = words.contains("of") && PLACES_OF.contains(name.firstWord());
        if (placeOf || isPartOfPlace(name)) {
            return Kind.PLACE;
        }
        if (endsInOrganisation(name.text())) {
            return Kind.ORGANISATION;
        }
        if (Gazetteer.isPlaceWord(last) || PLACE_STARTS.contains(name.firstWord())) {
            return Kind.PLACE;
        }
        if (!given && isOfPlaces(last)) {
            return Kind.ORGANISATION;
        }
        return given ? Kind.PERSON : null;
    }

    /** The “Ports” of “Acme Ports”; not the “Rivers” of “Velm Rivers”. */
    private static boolean isOfPlaces(String last) {
        return last.endsWith("s")
                && Gazetteer.isPlaceWord(last.substring(0, last.length() - 1))
                && !SURNAMES.contains(last);
    }

    /** “Porto Yankees”; not “Porto Time”. */
    private static boolean endsInOrganisation(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean word = WordList.isCommon(last.toLowerCase(Locale.ROOT));
        boolean ofCity = Gazetteer.isPlace(text.substring(0, text.length() - last.length() - 1));
        return Gazetteer.isOrganisation(last) && !Gazetteer.isPlace(last) && (!word || ofCity);
    }

    /** “West Miami” and “Washington D.C.” */
    private static boolean isPartOfPlace(Name name) {
        List<String> words = name.words();
        boolean places = words.stream().skip(1).allMatch(Gazetteer::isPlace);
        boolean part = REGIONS.contains(words.getFirst()) || Gazetteer.isPlace(words.getFirst());
        return part && (places || Gazetteer.isPlace(name.afterFirst()));
    }

    /** “Boston Provident”: a city and a word that no place ends in. */
    static boolean isOfCity(Name name) {
        return isOfPlace(name) && !Gazetteer.isGivenName(name.firstWord());
    }

    /** Whether it has several words, a place first. */
    static boolean isOfPlace(Name name) {
        return !name.isSingle() && Gazetteer.isPlace(name.firstWord());
    }

    /** “KPMG Acme”; not “ANA REIS”. */
    static boolean holdsAcronym(List<String> words) {
        return words.stream().anyMatch(word -> word.length() >= 3 && isInitials(word))
                && !words.stream().allMatch(Shape::isInitials);
    }

    private static boolean isInitials(String word) {
        return word.chars().allMatch(Character::isUpperCase) && !NUMERAL.matcher(word).matches();
    }

    /** The “Church” of “Ana Church”; not that of “Charlotte Church Street” or “Paris House”. */
    private static boolean isSurname(List<String> words) {
        return words.size() == 2
                && SURNAMES.contains(words.getLast())
                && !Gazetteer.isPlace(words.getFirst());
    }

    /** “R17”, “N10” and “Sh200” are money; “M25” and “G20” are not. */
    static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    /** “COP30”: nobody is called so. */
    static boolean holdsDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Whether its head says that it names an event, a law, a prize: “Porto Cup”. */
    static boolean isThing(Name name) {
        List<String> words = name.words();
        boolean given = words.size() == 2 && Gazetteer.isGivenName(name.firstWord());
        if ((given && DAYS.contains(words.getLast()))
                || words.contains("of")
                || words.contains("for")) {
            return false;
        }
        boolean storm = words.size() > 1 && STORMS.contains(words.getFirst());
        return storm || Gazetteer.isThing(strip(words.get(lastOf(words))));
    }

    /** “World War II” ends with “War”. */
    private static int lastOf(List<String> words) {
        int last = words.size() - 1;
        boolean numeral = last > 0 && words.get(last).chars().allMatch(c -> c == 'I' || c == 'V');
        return numeral ? last - 1 : last;
    }

    private static String strip(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** “MPs”, “NGOs”: a class of people or bodies, none in particular. */
    static boolean isPluralAcronym(String word) {
        return word.endsWith("s") && isAcronym(word.substring(0, word.length() - 1));
    }

    /** “ECB”, “AT&T”, “U.N.” */
    static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 6
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '&' || c == '.')
                && word.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
