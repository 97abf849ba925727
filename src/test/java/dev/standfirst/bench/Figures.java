package dev.standfirst.bench;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the benchmarks found, for people: medians, how they compare, and what they may be. */
final class Figures {
    /** Words of the articles of which the whole engine makes summaries, by benchmark. */
    private static final Map<String, Double> LENGTHS =
            Map.of("summary 1", 700.0, "summary 10", 7_000.0, "largest", 358_000.0);

    /** Medians in milliseconds, by benchmark. */
    private final Map<String, Double> medians = new TreeMap<>();

    /** Milliseconds that 99 in a hundred runs take at most, by benchmark. */
    private final Map<String, Double> slow = new TreeMap<>();

    /** Milliseconds of processor time in the mean, by benchmark. */
    private final Map<String, Double> spent = new TreeMap<>();

    /** Megabytes allocated, by benchmark: the same on every machine. */
    private final Map<String, Double> allocated = new TreeMap<>();

    private final List<Figure> figures = new ArrayList<>();

    private Figures(Collection<RunResult> results) {
        for (RunResult result : results) {
            double micros = result.getPrimaryResult().getStatistics().getPercentile(50);
            medians.put(name(result), micros / 1000);
            double most = result.getPrimaryResult().getStatistics().getPercentile(99);
            slow.put(name(result), most / 1000);
            put(spent, result, ProcessorTime.NAME, 1e3);
            put(allocated, result, "gc.alloc.rate.norm", 1e6);
        }
    }

    private static void put(
            Map<String, Double> values, RunResult result, String secondary, double unit) {
        Result<?> found = result.getSecondaryResults().get(secondary);
        if (found != null) {
            values.put(name(result), found.getScore() / unit);
        }
    }

    /** Each figure of which the runs are among {@code results}. */
    static List<Figure> of(Collection<RunResult> results, Weights weights) {
        Figures figures = new Figures(results);
        figures.time("upload to summary, 700 words", "summary 1", "15 ms");
        figures.time("upload to summary, 7,000 words", "summary 10", "");
        figures.growth("summary", "11 x");
        figures.time("OpenNLP's tags, 700 words", "tagger 1", "");
        figures.growth("tagger", "");
        figures.ratio(
                figures.medians, "upload to summary beside them", "summary 1", "tagger 1", "");
        figures.time("upload to summary, 2 MB, new process", "largest", "5000 ms");
        figures.time("quotes of 700 words", "quotes 1", "8 ms");
        figures.time("quotes of 7,000 words", "quotes 10", "");
        figures.growth("quotes", "11 x");
        figures.time("upload to quotes, 700 words", "upload 1", "");
        figures.time("upload to quotes, 7,000 words", "upload 10", "");
        figures.growth("upload", "11 x");
        figures.time("tokens by regular expression, 700 words", "yardstick 1", "");
        figures.growth("yardstick", "");
        figures.ratio(
                figures.spent, "quotes beside them, processor time", "quotes 1", "yardstick 1", "");
        figures.ratio(
                figures.medians, "upload to quotes beside them", "upload 1", "yardstick 1", "");
        figures.time("loading the models, new process", "models", "150 ms");
        figures.time("first article's quotes, new process", "firstQuotes", "");
        figures.time("upload to article, web pages", "page", "25 ms");
        figures.slow("page", "150 ms");
        figures.time("readability4j on the same pages", "readability", "");
        figures.slow("readability", "");
        figures.ratio(figures.medians, "upload to article beside it", "page", "readability", "");
        figures.ratio(figures.spent, "  processor time, in the mean", "page", "readability", "");
        figures.line("models and lists in the zip", weights.zipped() / 1e6, "MB", "5 MB");
        figures.line("models and lists unzipped", weights.plain() / 1e6, "MB", "");
        return figures.figures;
    }

    /** Medians of the whole engine in milliseconds, by words of the article, shortest first. */
    static Map<Double, Double> byLength(Collection<RunResult> results) {
        Figures figures = new Figures(results);
        Map<Double, Double> points = new TreeMap<>();
        LENGTHS.forEach((run, words) -> {
            Double median = figures.medians.get(run);
            if (median != null) {
                points.put(words, median);
            }
        });
        return points;
    }

    private void time(String what, String run, String budget) {
        Double median = medians.get(run);
        if (median != null) {
            line(what + ", median", median, "ms", budget);
        }
        Double mean = spent.get(run);
        if (mean != null) {
            line("  processor time, mean", mean, "ms", "");
        }
    }

    private void slow(String run, String budget) {
        Double most = slow.get(run);
        if (most != null) {
            line("  99th percentile", most, "ms", budget);
        }
    }

    private void growth(String run, String budget) {
        String what = "  for ten times the text: ";
        ratio(medians, what + "median", run + " 10", run + " 1", budget);
        ratio(spent, what + "processor time", run + " 10", run + " 1", budget);
        ratio(allocated, what + "memory allocated", run + " 10", run + " 1", "");
    }

    private void ratio(
            Map<String, Double> values, String what, String run, String to, String budget) {
        Double over = values.get(run);
        Double under = values.get(to);
        if (over != null && under != null) {
            line(what, over / under, "x", budget);
        }
    }

    private void line(String what, double value, String unit, String budget) {
        Double limit = budget.isEmpty() ? null : Double.valueOf(budget.split(" ", -1)[0]);
        figures.add(new Figure(what, value, unit, limit));
    }

    /** The method's name and, where it has one, the number of articles. */
    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String articles = result.getParams().getParam("articles");
        return articles == null ? method : method + " " + articles;
    }
}
