package dev.standfirst.soak;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run found, for people and for programs. */
final class Report {
    private Report() {}

    /** Lines, each ended. */
    static String text(Outcome outcome, int articles, long seed) {
        Formatter out = new Formatter(Locale.ROOT);
        out.format("soak: %,d articles, seed %d\n", articles, seed);
        out.format("done with them: %s\n", new TreeMap<>(outcome.deeds()));
        out.format(
                "%s; %d processes killed, %,d messages given back\n",
                outcome.mischief(), outcome.killed(), outcome.gauge().givenBack());
        out.format(
                "%,d messages handled in %.0f s, %.1f a second; at most %d MB of memory in use of %d\n",
                outcome.gauge().handled(),
                outcome.seconds(),
                outcome.perSecond(),
                outcome.mostMegabytes(),
                outcome.megabytes());
        out.format(
                "%,d items, of articles: %s\n",
                outcome.findings().items(), new TreeMap<>(outcome.findings().statuses()));
        out.format("differences from a sequential run: %d\n", outcome.findings().differences());
        outcome.faults().forEach(fault -> out.format("  %s\n", fault));
        return out.toString();
    }

    /** One line for each sample. */
    static String csv(List<Sample> samples) {
        Formatter out = new Formatter(Locale.ROOT);
        out.format("seconds,handled,depth,killed,megabytes,harness_megabytes\n");
        for (Sample sample : samples) {
            out.format(
                    "%.1f,%d,%d,%d,%s,%d\n",
                    sample.seconds(),
                    sample.handled(),
                    sample.depth(),
                    sample.killed(),
                    sample.megabytes().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" ")),
                    sample.harness());
        }
        return out.toString();
    }
}
