package dev.standfirst.bench;

import org.openjdk.jmh.results.RunResult;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the benchmarks found, for people: medians, how they compare, and what they may be. */
final class Figures {
    /** Medians in milliseconds, by benchmark. */
    private final Map<String, Double> medians = new TreeMap<>();

    private final StringBuilder out = new StringBuilder();

    private Figures(Collection<RunResult> results) {
        for (RunResult result : results) {
            double micros = result.getPrimaryResult().getStatistics().getPercentile(50);
            medians.put(name(result), micros / 1000);
        }
    }

    /** A line for each figure of which the runs are among {@code results}. */
    static String of(Collection<RunResult> results, Weights weights) {
        Figures figures = new Figures(results);
        figures.time("quotes of 700 words", "quotes 1", "8 ms");
        figures.time("quotes of 7,000 words", "quotes 10", "");
        figures.ratio("growth for ten times the text", "quotes 10", "quotes 1", "11 x");
        figures.time("upload to quotes, 700 words", "upload 1", "");
        figures.time("upload to quotes, 7,000 words", "upload 10", "");
        figures.ratio("growth for ten times the text", "upload 10", "upload 1", "11 x");
        figures.time("tokens by regular expression, 700 words", "yardstick 1", "");
        figures.ratio("quotes beside them", "quotes 1", "yardstick 1", "");
        figures.ratio("upload to quotes beside them", "upload 1", "yardstick 1", "");
        figures.time("loading the models, new process", "models", "150 ms");
        figures.time("first article's quotes, new process", "firstQuotes", "");
        figures.line("weights in the zip", weights.zipped() / 1e6, "MB", "3 MB");
        figures.line("weights unzipped", weights.plain() / 1e6, "MB", "");
        return figures.out.toString();
    }

    private void time(String what, String run, String budget) {
        Double median = medians.get(run);
        if (median != null) {
            line(what, median, "ms", budget);
        }
    }

    private void ratio(String what, String run, String to, String budget) {
        Double over = medians.get(run);
        Double under = medians.get(to);
        if (over != null && under != null) {
            line(what, over / under, "x", budget);
        }
    }

    private void line(String what, double value, String unit, String budget) {
        String limit = budget.isEmpty() ? "" : "budget " + budget;
        String line = String.format(Locale.ROOT, "%-40s %9.2f %-3s %s", what, value, unit, limit);
        out.append(line.stripTrailing()).append('\n');
    }

    /** The method's name and, where it has one, the number of articles. */
    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String articles = result.getParams().getParam("articles");
        return articles == null ? method : method + " " + articles;
    }
}
