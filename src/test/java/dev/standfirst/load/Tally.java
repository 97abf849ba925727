package dev.standfirst.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What came of requests: how long each kind took, and what went wrong. Not for several threads. */
final class Tally {
    private static final int MOST_TOLD = 20;

    private final Map<Kind, Latencies> latencies = new EnumMap<>(Kind.class);
    private final List<String> told = new ArrayList<>();
    private int errors;
    private Duration elapsed = Duration.ZERO;

    void answered(Kind kind, long nanos) {
        of(kind).add(nanos);
    }

    void failed(String error) {
        errors++;
        if (told.size() < MOST_TOLD) {
            told.add(error);
        }
    }

    /** Adds what others found at the same time. */
    void join(Tally other) {
        other.latencies.forEach((kind, found) -> of(kind).addAll(found));
        other.told.stream().limit(MOST_TOLD - told.size()).forEach(told::add);
        errors += other.errors;
    }

    /** Adds what was found at another time. */
    void append(Tally later) {
        join(later);
        lasted(later.elapsed);
    }

    void lasted(Duration time) {
        elapsed = elapsed.plus(time);
    }

    Latencies of(Kind kind) {
        return latencies.computeIfAbsent(kind, none -> new Latencies());
    }

    /** Answered requests in a second, of all kinds together. */
    double perSecond() {
        return requests() * 1e9 / elapsed.toNanos();
    }

    int requests() {
        return latencies.values().stream().mapToInt(Latencies::count).sum();
    }

    int errors() {
        return errors;
    }

    /** The first errors. */
    List<String> told() {
        return List.copyOf(told);
    }
}
