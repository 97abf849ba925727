package dev.standfirst.fact;

import dev.standfirst.fact.PublicationDay.Which;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Reads months without a day: "November 2026", "in November", "April-June", "October last year".
 */
final class Months {
    private static final Set<String> LEADING =
            Set.of(
                    "in",
                    "since",
                    "until",
                    "till",
                    "by",
                    "last",
                    "next",
                    "this",
                    "early",
                    "late",
                    "mid",
                    "from",
                    "of",
                    "before",
                    "after",
                    "during",
                    "through",
                    "throughout",
                    "coming");

    /** These lead a month, but a verb or a name as well. */
    private static final Set<String> LOOSELY_LEADING = Set.of("and", "to", "between");

    /** After these, "the March" is a walk. */
    private static final Set<String> AFTER_A_WALK =
            Set.of("on", "for", "of", "to", "in", "against", "with", "through", "past");

    private final Lexemes lexemes;
    private final DateWords words;
    private final PublicationDay published;

    Months(Lexemes lexemes, PublicationDay published) {
        this.lexemes = lexemes;
        this.words = new DateWords(lexemes);
        this.published = published;
    }

    /** The month that begins at {@code at}. */
    Optional<Found> at(int at) {
        Which which = which(at);
        int month = which == Which.NEAREST ? at : at + 1;
        if (!words.isMonth(month)) {
            return Optional.empty();
        }
        int next = words.afterMonth(month);
        int year = lexemes.is(next, ",") || lexemes.is(next, "of") ? next + 1 : next;
        if (words.isYear(year)) {
            String iso = YearMonth.of(words.number(year), words.month(month)).toString();
            return Optional.of(Found.date(lexemes, at, year + 1, iso, null, false));
        }
        Optional<Found> range = months(month, next);
        if (range.isPresent() && month == at) {
            return range;
        }
        Optional<Integer> years = year(next);
        if (years.isPresent() && published.day() != null && month == at) {
            YearMonth of =
                    YearMonth.of(published.day().getYear() + years.get(), words.month(month));
            return Optional.of(Found.date(lexemes, at, next + 2, of.toString(), null, false));
        }
        return isBareMonth(at, month)
                ? Optional.of(bareMonth(at, month, next, which))
                : Optional.empty();
    }

    /** "April-June", "from March to May": both ends are of the year that the last is taken of. */
    private Optional<Found> months(int at, int joint) {
        int last = joint + 1;
        if (!words.isDashOrTo(joint) || !words.isMonth(last)) {
            return Optional.empty();
        }
        int next = words.afterMonth(last);
        int to = words.isYear(next) ? next + 1 : next;
        YearMonth end =
                words.isYear(next)
                        ? YearMonth.of(words.number(next), words.month(last))
                        : nearest(at, last, next);
        boolean turns = words.month(at) > words.month(last);
        return words.isDay(next)
                ? Optional.empty()
                : Optional.of(
                        end == null
                                ? Found.date(lexemes, at, to, null, null, true)
                                : Found.date(
                                        lexemes,
                                        at,
                                        to,
                                        end.withMonth(words.month(at))
                                                .minusYears(turns ? 1 : 0)
                                                .toString(),
                                        end.toString(),
                                        to == next));
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

    /** "was built in February" was this year's or last year's; "February's sales" are past too. */
    @Nullable YearMonth nearest(int at, int month, int to) {
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
}
