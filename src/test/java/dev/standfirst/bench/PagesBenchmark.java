package dev.standfirst.bench;

import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;

import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Web pages read one after the other, each as often as another, beside readability4j on the same
 * pages: percentiles of the samples are percentiles of the pages.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgs = {
            "-Xms512m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=1",
            "--sun-misc-unsafe-memory-access=allow"
        })
public class PagesBenchmark {
    private List<byte[]> pages = List.of();
    private int next;

    /** Reads the pages of the folder that the property {@code pages} names. */
    @Setup
    public void prepare() {
        pages = WebPages.in(System.getProperty("pages", ""));
    }

    /** From the uploaded bytes to the article. */
    @Benchmark
    public Reading page() {
        return ArticleReader.readInAnyLanguage(Upload.of("page.html", next()));
    }

    /** The same by readability4j, which is given the charset. */
    @Benchmark
    public Article readability() {
        String page = new String(next(), StandardCharsets.UTF_8);
        return new Readability4J("https://example.org/", page).parse();
    }

    private byte[] next() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }
}
