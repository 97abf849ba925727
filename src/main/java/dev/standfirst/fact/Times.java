package dev.standfirst.fact;

import dev.standfirst.fact.Figure.Kind;
import dev.standfirst.fact.Figure.Value.Moment;
import dev.standfirst.fact.FigureReader.Found;

import java.util.Map;
import java.util.Optional;

/**
 * Reads times of day: "10:30", "9.15pm", "9 a.m.", "1430 GMT", "noon". Not a score or a ratio:
 * "3:1", "10.30" without am or pm.
 */
final class Times {
    private static final Map<String, String> NAMED = Map.of("noon", "12:00", "midnight", "00:00");
    private static final Map<String, String> ZONES =
            Map.of(
                    "gmt", "Z", "utc", "Z", "bst", "+01:00", "cet", "+01:00", "est", "-05:00",
                    "edt", "-04:00", "pst", "-08:00", "pdt", "-07:00");

    private final Lexemes lexemes;

    Times(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    private record Clock(int hour, int minute, int to) {}

    /** The time of day that begins at {@code at}. */
    Optional<Found> at(int at) {
        String named = NAMED.get(lexemes.text(at));
        if (named != null && !lexemes.is(at - 1, "high")) {
            return Optional.of(found(at, at + 1, named));
        }
        if (!lexemes.isNumber(at)) {
            return Optional.empty();
        }
        return colon(at).or(() -> halfOfDay(at)).or(() -> military(at));
    }

    /** "10:30", "10:30 a.m." */
    private Optional<Found> colon(int at) {
        boolean shaped =
                lexemes.is(at + 1, ":")
                        && lexemes.isAttached(at + 1)
                        && lexemes.isAttached(at + 2)
                        && lexemes.text(at + 2).length() == 2;
        if (!shaped) {
            return Optional.empty();
        }
        return clock(lexemes.text(at), lexemes.text(at + 2), at + 3)
                .filter(clock -> !lexemes.is(clock.to, ":"))
                .map(clock -> zoned(at, inHalf(clock).orElse(clock)));
    }

    /** "9am", "9.15 p.m.", "8 o'clock". */
    private Optional<Found> halfOfDay(int at) {
        String[] parts = lexemes.text(at).split("\\.", -1);
        Optional<Clock> clock = clock(parts[0], parts.length > 1 ? parts[1] : "00", at + 1);
        if (clock.isPresent() && lexemes.is(at + 1, "o'clock")) {
            Clock hour = new Clock(clock.get().hour, 0, at + 2);
            return Optional.of(zoned(at, inHalf(hour).orElse(hour)));
        }
        return clock.flatMap(this::inHalf).map(c -> zoned(at, c));
    }

    /** "1430 GMT". */
    private Optional<Found> military(int at) {
        String digits = lexemes.text(at);
        if (digits.length() != 4 || !ZONES.containsKey(lexemes.text(at + 1))) {
            return Optional.empty();
        }
        return clock(digits.substring(0, 2), digits.substring(2), at + 1).map(c -> zoned(at, c));
    }

    private Optional<Clock> clock(String hour, String minute, int to) {
        if (hour.length() > 2 || minute.length() != 2 || !isDigits(hour) || !isDigits(minute)) {
            return Optional.empty();
        }
        Clock clock = new Clock(Integer.parseInt(hour), Integer.parseInt(minute), to);
        return clock.hour < 24 && clock.minute < 60 ? Optional.of(clock) : Optional.empty();
    }

    private static boolean isDigits(String s) {
        return !s.isEmpty() && s.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Optional<Clock> inHalf(Clock clock) {
        int at = clock.to;
        String letter = lexemes.text(at);
        boolean joined = letter.equals("am") || letter.equals("pm");
        boolean dotted =
                (letter.equals("a") || letter.equals("p"))
                        && lexemes.is(at + 1, ".")
                        && lexemes.is(at + 2, "m");
        if ((!joined && !dotted) || clock.hour > 12 || clock.hour == 0) {
            return Optional.empty();
        }
        int hour = clock.hour % 12 + (letter.startsWith("p") ? 12 : 0);
        int end = joined ? at + 1 : at + 3;
        boolean stop = dotted && lexemes.is(end, ".") && lexemes.isAttached(end);
        return Optional.of(new Clock(hour, clock.minute, stop ? end + 1 : end));
    }

    private Found zoned(int at, Clock clock) {
        String zone = ZONES.get(lexemes.text(clock.to));
        String time = "%02d:%02d".formatted(clock.hour, clock.minute);
        return zone == null ? found(at, clock.to, time) : found(at, clock.to + 1, time + zone);
    }

    private Found found(int from, int to, String iso) {
        Figure figure =
                new Figure(
                        Kind.TIME,
                        lexemes.span(from, to),
                        new Moment(iso),
                        null,
                        null,
                        Qualifiers.before(lexemes, from).orElse(null),
                        false);
        return new Found(figure, to);
    }
}
