package dev.standfirst.bench;

import dev.standfirst.bench.FunctionBenchmark.Start;

import org.openjdk.jmh.results.RunResult;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects what was measured, for people: a page with plots, and lines. */
final class Report {
    private static final double MEGABYTE = 1024 * 1024.0;
    private static final double SUMMARY_ZIP = 8;
    private static final double INGEST_ZIP = 16;

    /** Where the ingest function's own time was not measured: about that of two idle cores. */
    private static final double USUAL_INGEST_MILLIS = 60;

    private static final double USUAL_READ_MILLIS = 5;

    private final ReportPage page = new ReportPage();
    private final List<Figure> figures = new ArrayList<>();
    private final StringBuilder tables = new StringBuilder();
    private double ingestMillis = USUAL_INGEST_MILLIS;
    private double readMillis = USUAL_READ_MILLIS;

    /** The sizes of what is deployed. */
    void zips(Path summary, Path ingest) throws IOException {
        List<Figure> sizes =
                List.of(
                        Figure.of(
                                "summary zip", Files.size(summary) / MEGABYTE, "MiB", SUMMARY_ZIP),
                        Figure.of("ingest zip", Files.size(ingest) / MEGABYTE, "MiB", INGEST_ZIP));
        figures.addAll(sizes);
        page.section("What is deployed", "The black mark is the budget.").plot(Plot.bars(sizes));
    }

    /** Whole processes. */
    void functions(FunctionResults results) {
        figures.addAll(results.figures());
        readMillis = results.warm().get(1).median();
        ingestMillis = results.warm().get(2).median();
        page.section(
                        "From the start of the process to its first answer",
                        "New processes in turns, on one compiler as Lambda runs them without a snapshot."
                                + " Boxes are quartiles, lines reach from one tenth to nine, numbers are medians.")
                .plot(Plot.boxes(results.starts().stream().map(Start::clock).toList(), "ms"))
                .section("The same, processor time", "Which waiting for others does not count in.")
                .plot(Plot.boxes(results.starts().stream().map(Start::processor).toList(), "ms"))
                .section("Requests, warm", "The bare handler and the summary function in turns.")
                .plot(Plot.boxes(results.warm(), "ms"));
        results.restores()
                .forEach(restore ->
                        page.section(
                                        restore.first().name()
                                                + " function, where it would be restored",
                                        "The first request after the hooks have run, those that follow, and those"
                                                + " that follow a pause and connect anew, as the first does.")
                                .plot(
                                        Plot.boxes(
                                                List.of(
                                                        restore.first().named("first"),
                                                        restore.warm().named("warm"),
                                                        restore.anew().named("connects anew")),
                                                "ms")));
        page.section("Memory", "The most that a process had; the black mark is its limit.")
                .plot(
                        Plot.bars(
                                results.memory().stream()
                                        .map(peak ->
                                                Figure.of(
                                                        peak.what(),
                                                        peak.megabytes(),
                                                        "MiB",
                                                        peak.limit()))
                                        .toList()));
    }

    /** The engine by itself. */
    void engine(Collection<RunResult> results, Weights weights) {
        List<Figure> found = Figures.of(results, weights);
        figures.addAll(found);
        page.section(
                        "The engine",
                        "On one core, warm unless it says otherwise; time, processor time and memory"
                                + " allocated for an article, and how they grow with its length.")
                .figures(found);
        growth(results);
    }

    private void growth(Collection<RunResult> results) {
        Map<Double, Double> points = Figures.byLength(results);
        if (points.size() > 1) {
            page.plot(
                    Plot.growth(
                            points.keySet().stream().mapToDouble(words -> words).toArray(),
                            points.values().stream().mapToDouble(millis -> millis).toArray()));
        }
    }

    /** What the queue does under load, by what was measured or is usual. */
    void scale() {
        String table = NewsroomDay.table(new NewsroomDay(ingestMillis / 1000).rows());
        Prices prices = new Prices(ingestMillis, readMillis);
        tables.append(
                String.format(
                        Locale.ROOT,
                        "ages of articles, %.0f ms for each\n%s",
                        ingestMillis,
                        table));
        costs("a million articles", prices.articles());
        costs("a million reads", prices.reads());
        page.section(
                        "Ages of articles when their summaries are stored, simulated",
                        "The busiest hour of a newsroom of 1,000 articles a day, with a burst in it.")
                .lines(table)
                .section("A million articles", "AWS's prices for us-east-1, 26 November 2026.")
                .figures(prices.articles())
                .section("A million reads", "The same, without a cache in front.")
                .figures(prices.reads());
    }

    private void costs(String of, List<Figure> costs) {
        tables.append(of).append('\n');
        costs.forEach(cost -> tables.append("  ").append(cost.line()).append('\n'));
    }

    /** Writes {@code report.html} and {@code figures.txt}, and prints the latter. */
    void writeTo(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        figures.forEach(figure -> text.append(figure.line()).append('\n'));
        text.append(tables);
        text.append(
                String.format(
                        Locale.ROOT,
                        "load of the machine at the end: %.2f on %d cores\n",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.getRuntime().availableProcessors()));
        page.lead(figures.stream().filter(figure -> figure.budget() != null).toList());
        page.section("All figures", "As in figures.txt.").lines(text.toString());
        Files.writeString(folder.resolve("figures.txt"), text);
        Files.writeString(folder.resolve("report.html"), page.html());
        System.out.println(text);
    }
}
