package dev.standfirst.bench;

import dev.standfirst.local.FunctionException;
import dev.standfirst.local.StartedFunction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whole processes on Lambda's runtime interface client, each from its deployment zip, in turns with
 * a bare handler that makes one read of the table with the same client, so that all meet the same
 * machine.
 */
final class FunctionBenchmark {
    private static final int STARTS = 12;
    private static final int RESTORES = 5;
    private static final int WARM_UPS = 400;
    private static final int WARM = 600;
    private static final int WARM_UPS_AFTER_RESTORE = 20;
    private static final int WARM_AFTER_RESTORE = 40;
    private static final int CONNECTED_ANEW = 3;

    /** The JDK's HTTP client closes a connection that has had nothing to do for five seconds. */
    private static final Duration UNTIL_DISCONNECTED = Duration.ofSeconds(6);

    private static final int SMALL_SUMMARY_MEGABYTES = 256;
    private static final int SMALL_INGEST_MEGABYTES = 512;

    /** What the template lets a deployment read. */
    private static final int LARGEST_ARTICLE = 2 * 1024 * 1024;

    private final Contenders contenders;

    private FunctionBenchmark(Contenders contenders) {
        this.contenders = contenders;
    }

    /**
     * Runs all of it.
     *
     * @param folder for the functions' files and logs
     */
    static FunctionResults run(Path folder)
            throws IOException, FunctionException, InterruptedException {
        try (Contenders contenders = new Contenders(folder)) {
            FunctionBenchmark benchmark = new FunctionBenchmark(contenders);
            return new FunctionResults(
                    benchmark.starts(), benchmark.restores(), benchmark.warm(), benchmark.memory());
        }
    }

    /** Milliseconds of clock and of processor until the first answer, by function. */
    record Start(Series clock, Series processor) {}

    /**
     * Milliseconds of the first request after the snapshot's place, and of those that follow.
     *
     * @param ratio first to warm
     * @param anew warm too, after a pause in which all connections were closed
     * @param ratioAnew first to those
     */
    record Restore(Series first, Series warm, Series ratio, Series anew, Series ratioAnew) {
        private Restore(String name) {
            this(
                    new Series(name),
                    new Series(name),
                    new Series(name),
                    new Series(name),
                    new Series(name));
        }
    }

    /**
     * Most memory that a process had.
     *
     * @param limit what it was given, in megabytes
     */
    record Memory(String what, double megabytes, int limit) {}

    private List<Start> starts() throws IOException, FunctionException, InterruptedException {
        Map<Contender, Start> starts = new LinkedHashMap<>();
        for (Contender contender : contenders.all()) {
            String name = contender.name();
            starts.put(contender, new Start(new Series(name), new Series(name)));
        }
        for (int round = -1; round < STARTS; round++) {
            for (Map.Entry<Contender, Start> start : starts.entrySet()) {
                // the first round reads the files from the disk
                measure(
                        start.getKey(),
                        round < 0 ? new Start(new Series(""), new Series("")) : start.getValue());
            }
        }
        return List.copyOf(starts.values());
    }

    private static void measure(Contender contender, Start into)
            throws IOException, FunctionException, InterruptedException {
        byte[] event = contender.question().next();
        try (StartedFunction process = contender.function().onDemand()) {
            contender.ask(process, event);
            into.clock().add(millis(process.age()));
            into.processor().add(millis(process.handle().info().totalCpuDuration().orElseThrow()));
        }
    }

    private List<Restore> restores() throws IOException, FunctionException, InterruptedException {
        Map<Contender, Restore> restores = new LinkedHashMap<>();
        for (Contender contender : contenders.all()) {
            if (!contender.name().equals("bare")) {
                restores.put(contender, new Restore(contender.name()));
            }
        }
        for (int round = 0; round < RESTORES; round++) {
            for (Map.Entry<Contender, Restore> restore : restores.entrySet()) {
                restored(restore.getKey(), restore.getValue());
            }
        }
        return List.copyOf(restores.values());
    }

    private static void restored(Contender contender, Restore into)
            throws IOException, FunctionException, InterruptedException {
        try (StartedFunction process = contender.function().withSnapshot()) {
            process.awaitSnapshot();
            process.restore();
            process.awaitReady();
            double first = asked(contender, process);
            into.first().add(first);
            for (int i = 0; i < WARM_UPS_AFTER_RESTORE; i++) {
                var _ = asked(contender, process);
            }
            Series warm = new Series(contender.name());
            for (int i = 0; i < WARM_AFTER_RESTORE; i++) {
                warm.add(asked(contender, process));
            }
            Series anew = new Series(contender.name());
            for (int i = 0; i < CONNECTED_ANEW; i++) {
                Thread.sleep(UNTIL_DISCONNECTED);
                anew.add(asked(contender, process));
            }
            into.warm().add(warm.median());
            into.ratio().add(first / warm.median());
            into.anew().add(anew.median());
            into.ratioAnew().add(first / anew.median());
        }
    }

    /** Milliseconds of single requests, one of each in turn. */
    private List<Series> warm() throws IOException, FunctionException, InterruptedException {
        Contender bare = contenders.bare();
        Contender summary = contenders.summary("Summary", 0);
        Series bareMillis = new Series(bare.name());
        Series summaryMillis = new Series(summary.name());
        try (StartedFunction one = bare.function().start(Map.of());
                StartedFunction other = summary.function().start(Map.of())) {
            for (int i = -WARM_UPS; i < WARM; i++) {
                double ofBare = asked(bare, one);
                double ofSummary = asked(summary, other);
                if (i >= 0) {
                    bareMillis.add(ofBare);
                    summaryMillis.add(ofSummary);
                }
            }
        }
        return List.of(bareMillis, summaryMillis, warmIngest());
    }

    private Series warmIngest() throws IOException, FunctionException, InterruptedException {
        Contender ingest = contenders.ingest("Ingest", 0, Sample.of(1).upload().bytes());
        Series millis = new Series(ingest.name());
        try (StartedFunction process = ingest.function().start(Map.of())) {
            for (int i = -WARM_UPS / 4; i < WARM / 4; i++) {
                double one = asked(ingest, process);
                if (i >= 0) {
                    millis.add(one);
                }
            }
        }
        return millis;
    }

    private List<Memory> memory() throws IOException, FunctionException, InterruptedException {
        byte[] allowed = Arrays.copyOf(Sample.ofBytes(LARGEST_ARTICLE).bytes(), LARGEST_ARTICLE);
        return List.of(
                peak(
                        "summary function, 600 requests",
                        contenders.summary("SmallSummary", SMALL_SUMMARY_MEGABYTES),
                        WARM,
                        SMALL_SUMMARY_MEGABYTES),
                peak(
                        "ingest function, an article of 2 MiB",
                        contenders.ingest("SmallIngest", SMALL_INGEST_MEGABYTES, allowed),
                        1,
                        SMALL_INGEST_MEGABYTES));
    }

    private static Memory peak(String what, Contender contender, int requests, int limit)
            throws IOException, FunctionException, InterruptedException {
        try (StartedFunction process = contender.function().onDemand()) {
            for (int i = 0; i < requests; i++) {
                contender.ask(process);
            }
            return new Memory(what, process.peakBytes() / 1024.0 / 1024.0, limit);
        }
    }

    private static double asked(Contender contender, StartedFunction process)
            throws FunctionException, InterruptedException {
        byte[] event = contender.question().next();
        long start = System.nanoTime();
        contender.ask(process, event);
        return millis(Duration.ofNanos(System.nanoTime() - start));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
