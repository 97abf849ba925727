package dev.standfirst.fact;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Tells the parts of dates: names of months and weekdays, days of a month, years. */
final class DateWords {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final int FIRST_YEAR = 1500;
    private static final int EARLIEST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "since", "of", "year", "until", "by");

    static {
        String[] months = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        for (int i = 0; i < months.length; i++) {
            MONTHS.put(months[i], i + 1);
            MONTHS.put(months[i].substring(0, 3), i + 1);
        }
        MONTHS.put("sept", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    private final Lexemes lexemes;

    DateWords(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Whether {@code word}, in lower case, is a month's name or its abbreviation. */
    static boolean isMonthName(String word) {
        return MONTHS.containsKey(word);
    }

    /** Whether {@code word}, in lower case, is a month's or a weekday's name. */
    static boolean isCalendarName(String word) {
        return MONTHS.containsKey(word) || WEEKDAYS.containsKey(word);
    }

    Optional<DayOfWeek> weekday(int at) {
        return lexemes.get(at).isCapitalised()
                ? Optional.ofNullable(WEEKDAYS.get(lexemes.text(at)))
                : Optional.empty();
    }

    boolean isMonth(int at) {
        return MONTHS.containsKey(lexemes.text(at)) && lexemes.get(at).isCapitalised();
    }

    int month(int at) {
        return Objects.requireNonNull(MONTHS.get(lexemes.text(at)));
    }

    boolean isDay(int at) {
        return lexemes.isNumber(at)
                && lexemes.text(at).length() <= 2
                && number(at) >= 1
                && number(at) <= 31;
    }

    /** "2026"; "1066" only where a word before it says that it is a year. */
    boolean isYear(int at) {
        if (!lexemes.isNumber(at) || lexemes.text(at).length() != 4 || !isDigits(at)) {
            return false;
        }
        int year = number(at);
        return (year >= FIRST_YEAR && year <= LAST_YEAR)
                || (year >= EARLIEST_YEAR
                        && year < FIRST_YEAR
                        && lexemes.isOneOf(at - 1, BEFORE_YEAR)
                        && !lexemes.isWord(at + 1));
    }

    boolean isDigits(int at) {
        return lexemes.isNumber(at) && lexemes.text(at).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    int number(int at) {
        return Integer.parseInt(lexemes.text(at));
    }

    boolean isDashOrTo(int at) {
        return lexemes.isHyphen(at) || lexemes.is(at, "to") || lexemes.is(at, "–");
    }

    /** After "th" where it touches the number before {@code at}. */
    int afterOrdinal(int at) {
        return Ordinals.isSuffix(lexemes, at) ? at + 1 : at;
    }

    /** After the month's name and the stop of an abbreviation: "Nov." */
    int afterMonth(int month) {
        boolean stop =
                lexemes.text(month).length() <= 4
                        && lexemes.is(month + 1, ".")
                        && lexemes.isAttached(month + 1)
                        && lexemes.isNumber(month + 2);
        return stop ? month + 2 : month + 1;
    }

    /** The word before {@code at}, whether or not a hyphen joins them: "mid-May", "early May". */
    int before(int at) {
        return lexemes.isHyphen(at - 1) ? at - 2 : at - 1;
    }
}
