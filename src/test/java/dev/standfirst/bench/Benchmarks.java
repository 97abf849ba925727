package dev.standfirst.bench;

import dev.standfirst.local.FunctionException;

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
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs the benchmarks, each in processes of its own with one thread, and writes {@code report.html}
 * and {@code figures.txt}: what was measured beside its budgets; and {@code jmh.json} and {@code
 * jmh.txt}.
 *
 * <p>Arguments: the folder to write to, the two zips that are deployed, a regular expression that
 * chooses benchmarks by name, empty for all: {@code FunctionBenchmark} for whole processes, {@code
 * NewsroomDay} for the simulation, else classes and methods of this package; and a folder of web
 * pages, empty for those of the tests.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /** Runs them, and ends the process, in which services may still run. */
    public static void main(String[] args) throws Exception {
        int status = 1;
        try {
            run(Files.createDirectories(Path.of(args[0])), args);
            status = 0;
        } finally {
            System.exit(status);
        }
    }

    private static void run(Path folder, String[] args)
            throws IOException, FunctionException, InterruptedException, RunnerException {
        Report report = new Report();
        Pattern chosen = Pattern.compile(args[3]);
        report.zips(Path.of(args[2]), Path.of(args[1]));
        if (chosen.matcher("FunctionBenchmark").find()) {
            report.functions(FunctionBenchmark.run(folder.resolve("functions")));
        }
        Collection<RunResult> results = jmh(args[3], args[4], folder);
        report.engine(results, Weights.in(Path.of(args[1])));
        if (chosen.matcher("NewsroomDay").find()) {
            report.scale();
        }
        report.writeTo(folder);
    }

    private static Collection<RunResult> jmh(String chosen, String pages, Path folder)
            throws RunnerException, IOException {
        if (chosen.equals("FunctionBenchmark") || chosen.equals("NewsroomDay")) {
            return List.of();
        }
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(Benchmarks.class.getPackageName() + ".*" + chosen)
                                        .threads(1)
                                        .jvmArgsAppend("-Dpages=" + pages)
                                        .addProfiler(GCProfiler.class)
                                        .addProfiler(ProcessorTime.class)
                                        .shouldFailOnError(true)
                                        .resultFormat(ResultFormatType.JSON)
                                        .result(folder.resolve("jmh.json").toString())
                                        .build())
                        .run();
        ResultFormatFactory.getInstance(ResultFormatType.TEXT, folder.resolve("jmh.txt").toString())
                .writeOut(results);
        return results;
    }
}
