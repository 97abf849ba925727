package dev.standfirst.bench;

import dev.standfirst.bench.FunctionBenchmark.Memory;
import dev.standfirst.bench.FunctionBenchmark.Restore;
import dev.standfirst.bench.FunctionBenchmark.Start;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@link FunctionBenchmark} found.
 *
 * @param starts the bare handler's, the summary function's, the ingest function's
 * @param restores the summary function's, the ingest function's
 * @param warm single requests to the bare handler, the summary function, the ingest function
 */
record FunctionResults(
        List<Start> starts, List<Restore> restores, List<Series> warm, List<Memory> memory) {
    private static final double SUMMARY_START = 1.3;
    private static final double INGEST_START = 2.5;
    private static final double WARM = 1.2;
    private static final double RESTORED = 1.5;

    /** Ratios beside their budgets, and what they are made of. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        start(figures, 1, SUMMARY_START);
        start(figures, 2, INGEST_START);
        figures.add(
                Figure.of(
                        "warm summary request ÷ the bare handler's",
                        warm.get(1).median() / warm.get(0).median(),
                        "x",
                        WARM));
        for (Series series : warm) {
            figures.add(Figure.of("  " + series.name() + ", warm", series.median(), "ms"));
        }
        for (Restore restore : restores) {
            String what = restore.first().name() + ", first request after the snapshot's place";
            figures.add(Figure.of(what + " ÷ warm", restore.ratio().median(), "x", RESTORED));
            figures.add(
                    Figure.of(
                            "  ÷ a warm one that has to connect anew too",
                            restore.ratioAnew().median(),
                            "x"));
            figures.add(Figure.of("  first", restore.first().median(), "ms"));
            figures.add(Figure.of("  warm", restore.warm().median(), "ms"));
            figures.add(Figure.of("  warm, connects anew", restore.anew().median(), "ms"));
        }
        for (Memory peak : memory) {
            figures.add(Figure.of("memory: " + peak.what(), peak.megabytes(), "MiB", peak.limit()));
        }
        return figures;
    }

    private void start(List<Figure> figures, int at, double budget) {
        Start bare = starts.getFirst();
        Start start = starts.get(at);
        String name = start.clock().name();
        figures.add(
                Figure.of(
                        name + " function, start to first answer ÷ the bare handler's",
                        start.clock().median() / bare.clock().median(),
                        "x",
                        budget));
        figures.add(
                Figure.of(
                        "  the same, processor time",
                        start.processor().median() / bare.processor().median(),
                        "x"));
    }
}
