package dev.standfirst.bench;

import dev.standfirst.quote.Quote;
import dev.standfirst.quote.Quotes;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the quotes cost a new process: nothing is loaded, nothing compiled. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 10,
        jvmArgs = {
            "-Xms512m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=1",
            "--sun-misc-unsafe-memory-access=allow"
        })
public class LoadBenchmark {
    private static final String QUOTES = "dev.standfirst.quote.Quotes";
    private static final String LEXICON = "dev.standfirst.quote.Lexicon";

    private final Sample sample = Sample.of(1);

    /** Loads the classes that hold the models, and with them the models. */
    @Benchmark
    public List<Class<?>> models() throws ClassNotFoundException {
        return List.of(Class.forName(QUOTES), Class.forName(LEXICON));
    }

    /**
     * The quotes of the process's first article, models included, reading it and its entities not.
     */
    @Benchmark
    public List<Quote> firstQuotes() {
        return Quotes.of(sample.body(), sample.entities());
    }
}
