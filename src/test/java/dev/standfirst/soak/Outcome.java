package dev.standfirst.soak;

import dev.standfirst.soak.Newsroom.Deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param dead messages that were given up
 * @param megabytes the memory that a function is declared with
 */
record Outcome(
        Comparison.Findings findings,
        Map<Deed, Integer> deeds,
        Mischief mischief,
        Gauge gauge,
        int killed,
        int dead,
        int megabytes) {
    Outcome {
        deeds = Map.copyOf(deeds);
    }

    /** What is wrong, nothing if all is well. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(findings.told());
        if (dead > 0) {
            faults.add(dead + " messages or more in the dead-letter queue");
        }
        if (mostMegabytes() > megabytes) {
            faults.add("%d MB in use of %d".formatted(mostMegabytes(), megabytes));
        }
        return faults;
    }

    /** Of any of the functions' processes. */
    int mostMegabytes() {
        return gauge.samples().stream()
                .flatMap(sample -> sample.megabytes().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    double seconds() {
        return gauge.samples().getLast().seconds();
    }

    double perSecond() {
        return gauge.handled() / seconds();
    }
}
