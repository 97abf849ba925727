package dev.standfirst.bench;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entities;
import dev.standfirst.quote.Quote;
import dev.standfirst.quote.Quotes;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The quotes of an article, warm, beside a task that everybody knows the price of. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgs = {
            "-Xms512m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=1",
            "--sun-misc-unsafe-memory-access=allow"
        })
public class QuotesBenchmark {
    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}+(?:[-'’]\\p{L}+)*|\\p{N}+(?:[.,]\\p{N}+)*|\\S");

    /** How many articles of 700 words are joined. */
    @Param({"1", "10"})
    public int articles;

    private Sample sample = Sample.of(1);

    /** Makes the article. */
    @Setup
    public void prepare() {
        sample = Sample.of(articles);
    }

    /** The quotes alone: the article is read, its entities are known. */
    @Benchmark
    public List<Quote> quotes() {
        return Quotes.of(sample.body(), sample.entities());
    }

    /** From the uploaded bytes to the quotes. */
    @Benchmark
    public List<Quote> upload() {
        Body body = Sample.body(sample.upload());
        return Quotes.of(body, Entities.of(body));
    }

    /**
     * The yardstick: decodes the text and splits it into words and marks by a regular expression.
     */
    @Benchmark
    public List<String> yardstick() {
        String text = new String(sample.upload().bytes(), StandardCharsets.UTF_8);
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
