package dev.standfirst.fact;

import dev.standfirst.fact.PublicationDay.Which;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/**
 * Reads weekdays: "Friday", "last Friday", "Friday morning", "Friday, 20 November". Not "a Friday",
 * which is any, nor "Black Friday", "the Sunday Times".
 */
final class Weekdays {
    private static final Set<String> ANY =
            Set.of("a", "every", "each", "any", "one", "per", "some");
    private static final Set<String> PARTS_OF_DAY =
            Set.of("morning", "afternoon", "evening", "night", "lunchtime");

    private static final Set<String> NAMED =
            Set.of(
                    "good",
                    "black",
                    "ash",
                    "easter",
                    "palm",
                    "super",
                    "cyber",
                    "bloody",
                    "holy",
                    "remembrance",
                    "maundy",
                    "whit",
                    "shrove",
                    "fat",
                    "giving",
                    "mothering",
                    "ruby",
                    "sheffield");

    private static final Set<String> AFTER_NAME =
            Set.of(
                    "times",
                    "telegraph",
                    "mirror",
                    "mail",
                    "express",
                    "post",
                    "herald",
                    "world",
                    "school",
                    "league",
                    "people",
                    "sun",
                    "club",
                    "briefing");

    private static final Set<String> WHICH =
            Set.of("last", "next", "this", "past", "previous", "coming");

    private final Lexemes lexemes;
    private final DateWords words;
    private final Days days;
    private final PublicationDay published;

    Weekdays(Lexemes lexemes, PublicationDay published) {
        this.lexemes = lexemes;
        this.words = new DateWords(lexemes);
        this.days = new Days(lexemes, published);
        this.published = published;
    }

    /** The weekday that begins at {@code at}; with a date after it, the date counts. */
    Optional<Found> at(int at) {
        int name = isWhich(at) ? at + 1 : at;
        Optional<DayOfWeek> day = words.weekday(name);
        if (day.isEmpty() || isName(name)) {
            return Optional.empty();
        }
        int next = lexemes.is(name + 1, ",") ? name + 2 : name + 1;
        Optional<Found> date = days.day(next);
        if (date.isPresent()) {
            return date.map(found -> found.since(lexemes, at));
        }
        int to = lexemes.isOneOf(name + 1, PARTS_OF_DAY) ? name + 2 : name + 1;
        String iso =
                lexemes.isOneOf(at - 1, Set.of("the", "that"))
                        ? null
                        : published.weekday(day.get(), which(at, name));
        return lexemes.isOneOf(at - 1, ANY)
                ? Optional.empty()
                : Optional.of(Found.date(lexemes, at, to, iso, null, true));
    }

    private boolean isWhich(int at) {
        return lexemes.isOneOf(at, WHICH);
    }

    private boolean isName(int at) {
        return (lexemes.isOneOf(at - 1, NAMED) && lexemes.get(at - 1).isCapitalised())
                || (lexemes.isOneOf(at + 1, AFTER_NAME) && lexemes.get(at + 1).isCapitalised())
                || (lexemes.is(at + 1, "night")
                        && lexemes.get(at + 1).isCapitalised()
                        && lexemes.get(at + 2).isCapitalised());
    }

    private Which which(int at, int name) {
        return switch (at == name ? "" : lexemes.text(at)) {
            case "last", "past", "previous" -> Which.LAST;
            case "next" -> Which.NEXT;
            case "coming" -> Which.THIS;
            default -> Tense.before(lexemes, at) == Tense.COMING ? Which.THIS : Which.NEAREST;
        };
    }
}
