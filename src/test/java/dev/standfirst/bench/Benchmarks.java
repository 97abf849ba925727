package dev.standfirst.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Runs the benchmarks, each in processes of its own with one thread, and writes {@code jmh.json},
 * {@code jmh.txt} and {@code figures.txt}: the medians beside their budgets.
 *
 * <p>Arguments: the folder to write to, the zip that is deployed, a regular expression that chooses
 * benchmarks by name, empty for all, and a folder of web pages, empty for those of the tests.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /** Runs them. */
    public static void main(String[] args) throws IOException, RunnerException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Collection<RunResult> results = run(args[2], args[3], folder.resolve("jmh.json"));
        ResultFormatFactory.getInstance(ResultFormatType.TEXT, folder.resolve("jmh.txt").toString())
                .writeOut(results);
        String figures = Figures.of(results, Weights.in(Path.of(args[1])));
        Files.writeString(folder.resolve("figures.txt"), figures);
        System.out.println(figures);
    }

    private static Collection<RunResult> run(String chosen, String pages, Path json)
            throws RunnerException {
        return new Runner(
                        new OptionsBuilder()
                                .include(Benchmarks.class.getPackageName() + ".*" + chosen)
                                .threads(1)
                                .jvmArgsAppend("-Dpages=" + pages)
                                .addProfiler(GCProfiler.class)
                                .addProfiler(ProcessorTime.class)
                                .shouldFailOnError(true)
                                .resultFormat(ResultFormatType.JSON)
                                .result(json.toString())
                                .build())
                .run();
    }
}
