package dev.standfirst.bench;

import dev.standfirst.article.Article;
import dev.standfirst.summary.Provenance;
import dev.standfirst.summary.Summarizer;
import dev.standfirst.summary.Summary;
import dev.standfirst.text.Token;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

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

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The whole engine, warm, beside the part-of-speech tagger of OpenNLP on the same sentences. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 2,
        jvmArgs = {
            "-Xms512m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=1",
            "--sun-misc-unsafe-memory-access=allow"
        })
public class EngineBenchmark {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** How many articles of 700 words are joined. */
    @Param({"1", "10"})
    public int articles;

    private Sample sample = Sample.of(1);
    private List<String[]> sentences = List.of();
    private final POSTaggerME tagger = new POSTaggerME(model());

    /** Makes the article, and cuts it into sentences and words for the tagger. */
    @Setup
    public void prepare() {
        sample = Sample.of(articles);
        sentences =
                sample.body().passages().stream()
                        .flatMap(passage ->
                                passage.sentences().stream()
                                        .map(sentence ->
                                                passage.tokens().stream()
                                                        .filter(t -> sentence.contains(t.span()))
                                                        .map(Token::text)
                                                        .toArray(String[]::new)))
                        .toList();
    }

    private static POSModel model() {
        try (InputStream in = EngineBenchmark.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no " + MODEL + " on the class path");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From the uploaded bytes to the summary. */
    @Benchmark
    public Summary summary() {
        Article article = Sample.article(sample.upload());
        return Summarizer.summarize(article, Provenance.ofFile("article.txt"));
    }

    /** The tags of all words, which were found before. */
    @Benchmark
    public List<String[]> tagger() {
        List<String[]> tags = new ArrayList<>(sentences.size());
        for (String[] sentence : sentences) {
            tags.add(tagger.tag(sentence));
        }
        return tags;
    }
}
