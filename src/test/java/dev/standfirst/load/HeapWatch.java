package dev.standfirst.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Samples what lives in the heap of another process. */
final class HeapWatch {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");

    private final ProcessHandle process;
    private final List<Long> samples = new ArrayList<>();

    HeapWatch(ProcessHandle process) {
        this.process = process;
    }

    /** Has the process collect all its garbage and counts what is left. */
    void sample() throws IOException, InterruptedException {
        // the histogram of live objects makes a full collection first
        Process jcmd =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(process.pid()),
                                "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException("jcmd: " + histogram.strip());
        }
        samples.add(total(histogram));
    }

    /** The bytes of all classes' objects together. */
    static long total(String histogram) throws IOException {
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IOException("no total in the histogram of the heap");
        }
        return Long.parseLong(total.group(1));
    }

    HeapTrend trend() {
        return new HeapTrend(samples);
    }
}
