package dev.standfirst.fact;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads times of day: "10:30", "9.15pm", "9 a.m.", "1430 GMT", "noon". Not a score or a ratio:
 * "3:1", "10.30" of which nothing says that it is a time.
 */
final class Times {
    private static final Map<String, String> NAMED =
            Map.of("noon", "12:00", "midday", "12:00", "midnight", "00:00");
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("gmt", "Z"),
                    Map.entry("utc", "Z"),
                    Map.entry("bst", "+01:00"),
                    Map.entry("cet", "+01:00"),
                    Map.entry("wat", "+01:00"),
                    Map.entry("cest", "+02:00"),
                    Map.entry("sast", "+02:00"),
                    Map.entry("eet", "+02:00"),
                    Map.entry("eat", "+03:00"),
                    Map.entry("msk", "+03:00"),
                    Map.entry("ist", "+05:30"),
                    Map.entry("hkt", "+08:00"),
                    Map.entry("sgt", "+08:00"),
                    Map.entry("awst", "+08:00"),
                    Map.entry("jst", "+09:00"),
                    Map.entry("kst", "+09:00"),
                    Map.entry("aest", "+10:00"),
                    Map.entry("aedt", "+11:00"),
                    Map.entry("nzst", "+12:00"),
                    Map.entry("nzdt", "+13:00"),
                    Map.entry("est", "-05:00"),
                    Map.entry("edt", "-04:00"),
                    Map.entry("cst", "-06:00"),
                    Map.entry("cdt", "-05:00"),
                    Map.entry("mst", "-07:00"),
                    Map.entry("mdt", "-06:00"),
                    Map.entry("pst", "-08:00"),
                    Map.entry("pdt", "-07:00"));

    private static final Set<String> AT =
            Set.of("at", "by", "before", "after", "until", "from", "about", "around", "since");

    /** "closed at 16.30 on Friday" tells what shares cost. */
    private static final Set<String> PRICED =
            Set.of("closed", "ended", "settled", "traded", "trading", "quoted", "opened");

    private static final Set<String> DAYS =
            Set.of("today", "tonight", "yesterday", "tomorrow", "local");

    private final Lexemes lexemes;
    private final DateWords words;

    Times(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.words = new DateWords(lexemes);
    }

    private record Clock(int hour, int minute, int to) {
        private String iso() {
            return LocalTime.of(hour, minute).toString();
        }
    }

    /** The time of day that begins at {@code at}. */
    Optional<Found> at(int at) {
        String named = NAMED.get(lexemes.text(at));
        if (named != null && !lexemes.is(at - 1, "high")) {
            return Optional.of(found(at, at + 1, named));
        }
        if (!lexemes.isNumber(at)) {
            return Optional.empty();
        }
        return range(at)
                .or(() -> colon(at))
                .or(() -> halfOfDay(at))
                .or(() -> dotted(at))
                .or(() -> military(at));
    }

    /** "9-11am": the first has the second's half of the day where that makes it earlier. */
    private Optional<Found> range(int at) {
        boolean joint = lexemes.isHyphen(at + 1) || lexemes.is(at + 1, "to");
        if (!joint || !lexemes.isNumber(at + 2) || lexemes.text(at).length() > 5) {
            return Optional.empty();
        }
        Optional<Clock> last = clock(at + 2).flatMap(this::inHalf);
        Optional<Clock> first = clock(at);
        if (last.isEmpty() || first.isEmpty() || first.get().hour > 12) {
            return Optional.empty();
        }
        int late = first.get().hour % 12 + (last.get().hour >= 12 ? 12 : 0);
        int hour = late < last.get().hour ? late : first.get().hour % 12;
        Clock from = new Clock(hour, first.get().minute, at + 1);
        return Optional.of(
                Found.time(lexemes, at, last.get().to, from.iso(), last.get().iso(), false));
    }

    /** The hour, and perhaps the minute, that a number with a stop in it may be. */
    private Optional<Clock> clock(int at) {
        String[] parts = lexemes.text(at).split("\\.", -1);
        return clock(parts[0], parts.length > 1 ? parts[1] : "00", at + 1);
    }

    /** "19.30 GMT", "at 19.30 on Friday"; "19.30 Ana Bell: ..." begins an entry of a live page. */
    private Optional<Found> dotted(int at) {
        boolean timed = isZone(at + 1) || isOfDay(at) || isOfEntry(at);
        return lexemes.text(at).indexOf('.') > 0 && timed
                ? clock(at).map(clock -> zoned(at, clock))
                : Optional.empty();
    }

    private boolean isOfDay(int at) {
        int day = lexemes.is(at + 1, "on") ? at + 2 : at + 1;
        boolean named = words.weekday(day).isPresent() || lexemes.isOneOf(at + 1, DAYS);
        boolean price = lexemes.isOneOf(at - 2, PRICED);
        return isInFull(at) && lexemes.isOneOf(at - 1, AT) && named && !price;
    }

    /** A sentence has no amount before a capital at its beginning. */
    private boolean isOfEntry(int at) {
        return at == 0 && isInFull(at) && lexemes.isWord(1) && lexemes.get(1).isCapitalised();
    }

    /** "09.30", with four digits. */
    private boolean isInFull(int at) {
        return lexemes.text(at).length() == 5 && lexemes.text(at).indexOf('.') == 2;
    }

    private boolean isZone(int at) {
        return ZONES.containsKey(lexemes.text(at)) && lexemes.get(at).isAllCapitals();
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
        Optional<Clock> clock = clock(at);
        if (clock.isPresent() && lexemes.is(at + 1, "o'clock")) {
            Clock hour = new Clock(clock.get().hour, 0, at + 2);
            return Optional.of(zoned(at, inHalf(hour).orElse(hour)));
        }
        return clock.flatMap(this::inHalf).map(c -> zoned(at, c));
    }

    /** "1430 GMT". */
    private Optional<Found> military(int at) {
        String digits = lexemes.text(at);
        if (digits.length() != 4 || !isZone(at + 1)) {
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
        return isZone(clock.to)
                ? found(at, clock.to + 1, clock.iso() + ZONES.get(lexemes.text(clock.to)))
                : found(at, clock.to, clock.iso());
    }

    private Found found(int from, int to, String iso) {
        return Found.time(lexemes, from, to, iso, null, false);
    }
}
