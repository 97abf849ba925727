package dev.standfirst.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.Formatter;
import java.util.Locale;
import java.util.stream.Stream;

/** What a run found, for people and for programs. */
final class Report {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double[] PERCENTS = {50, 95, 99};

    private Report() {}

    /** Lines, each ended. */
    static String text(Outcome outcome) {
        Formatter out = new Formatter(Locale.ROOT);
        outcome.queues().forEach(queue -> table(out, queue));
        HeapTrend heap = outcome.heap();
        out.format(
                "live heap after full collections, medians of the first and last quarter of %d: %,d → %,d bytes\n",
                heap.samples().size(), heap.before(), heap.after());
        out.format(
                "growth: %,d bytes of at most %,d: %s\n",
                heap.growth(), heap.tolerated(), heap.grows() ? "IT GROWS" : "none");
        out.format("errors: %d\n", outcome.errors());
        errors(outcome).forEach(error -> out.format("  %s\n", error));
        return out.toString();
    }

    private static Stream<String> errors(Outcome outcome) {
        return outcome.queues().stream()
                .flatMap(queue -> Stream.of(queue.function(), queue.bare()))
                .flatMap(tally -> tally.told().stream());
    }

    private static void table(Formatter out, Outcome.Queue queue) {
        double bare = queue.bare().perSecond();
        double mix = queue.function().perSecond();
        out.format(
                "connections: %d; requests a second: bare handler %.0f, all kinds %.0f, ratio %.2f\n",
                queue.connections(), bare, mix, mix / bare);
        out.format(
                "  %-14s %8s %9s %9s %9s   %21s\n",
                "", "requests", "p50 ms", "p95 ms", "p99 ms", "beside the bare one");
        row(out, Kind.BARE, queue.bare(), queue.bare());
        for (Kind kind : Kind.values()) {
            if (kind != Kind.BARE) {
                row(out, kind, queue.function(), queue.bare());
            }
        }
        out.format("\n");
    }

    private static void row(Formatter out, Kind kind, Tally tally, Tally bare) {
        Latencies latencies = tally.of(kind);
        if (latencies.count() == 0) {
            out.format("  %-14s %8d\n", kind.words(), 0);
            return;
        }
        Formatter times = new Formatter(Locale.ROOT);
        Formatter ratios = new Formatter(Locale.ROOT);
        for (double percent : PERCENTS) {
            times.format(" %9.2f", latencies.percentile(percent) / 1e6);
            ratios.format(" %6.2f", ratio(latencies, bare, percent));
        }
        out.format("  %-14s %8d%s   %s\n", kind.words(), latencies.count(), times, ratios);
    }

    private static double ratio(Latencies latencies, Tally bare, double percent) {
        Latencies measure = bare.of(Kind.BARE);
        return measure.count() == 0
                ? Double.NaN
                : (double) latencies.percentile(percent) / measure.percentile(percent);
    }

    /** The same figures, and the single samples of the heap. */
    static byte[] json(Outcome outcome) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("good", outcome.isGood()).put("errors", outcome.errors());
        for (Outcome.Queue queue : outcome.queues()) {
            ObjectNode entry = json.withArray("queues").addObject();
            entry.put("connections", queue.connections());
            entry.put("barePerSecond", queue.bare().perSecond());
            entry.put("perSecond", queue.function().perSecond());
            ObjectNode kinds = entry.putObject("kinds");
            for (Kind kind : Kind.values()) {
                Tally tally = kind == Kind.BARE ? queue.bare() : queue.function();
                figures(kinds.putObject(kind.name()), tally.of(kind), queue.bare());
            }
        }
        ObjectNode heap = json.putObject("heap");
        heap.put("before", outcome.heap().before()).put("after", outcome.heap().after());
        heap.put("tolerated", outcome.heap().tolerated()).put("grows", outcome.heap().grows());
        outcome.heap().samples().forEach(heap.withArray("samples")::add);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static void figures(ObjectNode json, Latencies latencies, Tally bare) {
        json.put("requests", latencies.count());
        for (double percent : PERCENTS) {
            if (latencies.count() > 0) {
                String name = "p" + (int) percent;
                json.put(name + "Millis", latencies.percentile(percent) / 1e6);
                json.put(name + "Ratio", ratio(latencies, bare, percent));
            }
        }
    }
}
