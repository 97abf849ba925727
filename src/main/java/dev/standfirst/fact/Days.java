package dev.standfirst.fact;

import dev.standfirst.fact.PublicationDay.Which;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Reads days and months of a year: "20 November 2026", "Nov. 20-23", "in November", "2026-11-20",
 * "20/11/2026".
 */
final class Days {
    private static final Set<String> LEADING =
            Set.of(
                    "in", "since", "until", "till", "by", "last", "next", "this", "early", "late",
                    "mid", "from", "of", "before", "after", "during", "through", "throughout", "coming");

    /** These lead a month, but a verb or a name as well. */
    private static final Set<String> LOOSELY_LEADING = Set.of("and", "to", "between");

    /** After these, "the March" is a walk. */
    private static final Set<String> AFTER_A_WALK =
            Set.of("on", "for", "of", "to", "in", "against", "with", "through", "past");

    private final Lexemes lexemes;
    private final DateWords words;
    private final PublicationDay published;

    Days(Lexemes lexemes, PublicationDay published) {
        this.lexemes = lexemes;
        this.words = new DateWords(lexemes);
        this.published = published;
    }

    /** The day or month that begins at {@code at}. */
    Optional<Found> at(int at) {
        return iso(at).or(() -> slashed(at)).or(() -> dayMonth(at)).or(() -> monthDay(at));
    }

    /** A day of a month at {@code at}, as after "Friday". */
    Optional<Found> day(int at) {
        return dayMonth(at).or(() -> monthDay(at)).filter(found -> isDay(found));
    }

    private static boolean isDay(Found date) {
        return !(date.figure().value() instanceof Figure.Value.Moment(String iso))
                || iso.length() > "2026-11".length();
    }

    /** "2026-11-20". */
    private Optional<Found> iso(int at) {
        boolean shaped =
                words.isYear(at)
                        && isJoint(at + 1, "-")
                        && isJoint(at + 3, "-")
                        && lexemes.text(at + 2).length() == 2
                        && lexemes.text(at + 4).length() == 2;
        if (!shaped || !words.isDay(at + 2) || !words.isDay(at + 4)) {
            return Optional.empty();
        }
        return day(words.number(at), words.number(at + 2), words.number(at + 4))
                .map(day -> Found.date(lexemes, at, at + 5, day.toString(), null, false));
    }

    /** "20/11/2026", "11/20/2026"; where both are months, the day is taken to come first. */
    private Optional<Found> slashed(int at) {
        boolean shaped =
                words.isDay(at)
                        && isJoint(at + 1, "/")
                        && words.isDay(at + 2)
                        && isJoint(at + 3, "/")
                        && words.isYear(at + 4);
        if (!shaped) {
            return Optional.empty();
        }
        int first = words.number(at);
        int second = words.number(at + 2);
        int year = words.number(at + 4);
        boolean american = second > 12;
        boolean settled = american || first > 12 || first == second;
        return day(year, american ? first : second, american ? second : first)
                .map(day -> Found.date(lexemes, at, at + 5, day.toString(), null, !settled));
    }

    private boolean isJoint(int at, String mark) {
        return lexemes.is(at, mark) && lexemes.isAttached(at) && lexemes.isAttached(at + 1);
    }

    /** "20 November 2026", "20th of November", "20-23 November", "3 and 4 May". */
    private Optional<Found> dayMonth(int at) {
        if (!words.isDay(at)) {
            return Optional.empty();
        }
        int first = words.afterOrdinal(at + 1);
        boolean range =
                (words.isDashOrTo(first) || lexemes.is(first, "and")) && words.isDay(first + 1);
        int last = range ? first + 1 : at;
        int month = words.afterOrdinal(last + 1);
        month = lexemes.is(month, "of") ? month + 1 : month;
        if (!words.isMonth(month)) {
            return Optional.empty();
        }
        int to = words.afterMonth(month);
        return Optional.of(dated(at, words.number(at), range ? words.number(last) : 0, month, to));
    }

    /** "November 20, 2026", "Nov. 20-23", "November 2026", "in November". */
    private Optional<Found> monthDay(int at) {
        Which which = which(at);
        int month = which == Which.NEAREST ? at : at + 1;
        if (!words.isMonth(month)) {
            return Optional.empty();
        }
        int next = words.afterMonth(month);
        if (words.isDay(next) && month == at && !lexemes.is(next + 1, "%")) {
            return Optional.of(monthAndDay(at, next));
        }
        int year = lexemes.is(next, ",") || lexemes.is(next, "of") ? next + 1 : next;
        if (words.isYear(year)) {
            String iso = "%04d-%02d".formatted(words.number(year), words.month(month));
            return Optional.of(Found.date(lexemes, at, year + 1, iso, null, false));
        }
        Optional<Integer> years = year(next);
        if (years.isPresent() && published.day() != null && month == at) {
            YearMonth of = YearMonth.of(published.day().getYear() + years.get(), words.month(month));
            return Optional.of(Found.date(lexemes, at, next + 2, of.toString(), null, false));
        }
        return isBareMonth(at, month)
                ? Optional.of(bareMonth(at, month, next, which))
                : Optional.empty();
    }

    /** "October last year": how many years from that of publication. */
    private Optional<Integer> year(int at) {
        return lexemes.is(at + 1, "year")
                ? switch (lexemes.text(at)) {
                    case "last" -> Optional.of(-1);
                    case "this" -> Optional.of(0);
                    case "next" -> Optional.of(1);
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    private Found monthAndDay(int at, int day) {
        int first = words.afterOrdinal(day + 1);
        boolean listed =
                lexemes.is(first, "and")
                        && Counted.after(lexemes, first + 2).isEmpty()
                        && !words.isMonth(first + 2);
        boolean range =
                (words.isDashOrTo(first) || listed)
                        && words.isDay(first + 1)
                        && !words.isMonth(first + 2);
        int to = range ? words.afterOrdinal(first + 2) : first;
        return dated(at, words.number(day), range ? words.number(first + 1) : 0, at, to);
    }

    private Which which(int at) {
        return switch (lexemes.text(at)) {
            case "last", "past", "previous" -> Which.LAST;
            case "next" -> Which.NEXT;
            case "this" -> Which.THIS;
            default -> Which.NEAREST;
        };
    }

    /** "may" and "march" are verbs; "in May" is a month, at a sentence's start one cannot tell. */
    private boolean isBareMonth(int at, int month) {
        boolean led = month > at || lexemes.isOneOf(words.before(at), LEADING);
        boolean loosely = lexemes.isOneOf(at - 1, LOOSELY_LEADING);
        boolean named = lexemes.get(month + 1).isCapitalised();
        if (lexemes.is(month, "may") || lexemes.is(month, "march")) {
            return led || (loosely && isOtherMonth(at)) || isTheMarch(month);
        }
        boolean whole = lexemes.text(month).length() > 3;
        return led || ((loosely || whole) && !named);
    }

    /** "from March to May". */
    private boolean isOtherMonth(int at) {
        return words.isMonth(at - 2) || words.isMonth(at + 2);
    }

    /** "the March election". Not "the March on Washington", "Women's March". */
    private boolean isTheMarch(int month) {
        return lexemes.is(month - 1, "the")
                && lexemes.isWord(month + 1)
                && !lexemes.get(month + 1).isCapitalised()
                && !lexemes.isOneOf(month + 1, AFTER_A_WALK);
    }

    private Found bareMonth(int at, int month, int to, Which which) {
        YearMonth nearest =
                which == Which.NEAREST
                        ? nearest(at, month, to)
                        : published.month(words.month(month), which);
        return Found.date(lexemes, at, to, nearest == null ? null : nearest.toString(), null, true);
    }

    /**
     * @param last the last day of a range, or 0
     * @param to the lexeme after it, where no year follows
     */
    private Found dated(int at, int first, int last, int month, int to) {
        int year = lexemes.is(to, ",") && words.isYear(to + 1) ? to + 1 : to;
        if (words.isYear(year)) {
            return dated(at, year + 1, YearMonth.of(words.number(year), words.month(month)), first, last, true);
        }
        YearMonth nearest = nearest(at, month, to);
        return nearest == null
                ? Found.date(lexemes, at, to, null, null, true)
                : dated(at, to, nearest, first, last, false);
    }

    /** "was built in February" was this year's or last year's; "February's sales" are past too. */
    private @Nullable YearMonth nearest(int at, int month, int to) {
        if (lexemes.is(at - 1, "that")) {
            return null;
        }
        Tense tense = lexemes.is(to, "'s") ? Tense.PAST : Tense.before(lexemes, at);
        return published.month(
                words.month(month),
                switch (tense) {
                    case PAST -> Which.LATEST;
                    case COMING -> Which.COMING;
                    case UNKNOWN -> Which.NEAREST;
                });
    }

    private Found dated(int at, int to, YearMonth month, int first, int last, boolean settled) {
        String from = day(month.getYear(), month.getMonthValue(), first).map(LocalDate::toString).orElse(null);
        String until = day(month.getYear(), month.getMonthValue(), last).map(LocalDate::toString).orElse(null);
        return Found.date(lexemes, at, to, from, until, !settled || from == null);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
