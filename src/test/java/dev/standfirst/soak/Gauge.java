package dev.standfirst.soak;

import dev.standfirst.local.Backend;
import dev.standfirst.local.IngestPool;
import dev.standfirst.local.Progress;

import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what is handled, and samples queue and processes. */
final class Gauge implements Progress {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final List<QueueAttributeName> DEPTHS =
            List.of(
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);

    private final long start = System.nanoTime();
    private final AtomicInteger handled = new AtomicInteger();
    private final AtomicInteger givenBack = new AtomicInteger();
    private final List<Sample> samples = new ArrayList<>();

    @Override
    public void done(String step, String detail) {}

    @Override
    public void handled(List<Message> messages) {
        handled.addAndGet(messages.size());
    }

    @Override
    public void failed(List<Message> messages, String reason) {
        givenBack.addAndGet(messages.size());
    }

    int handled() {
        return handled.get();
    }

    /** Messages that were not handled, as the process was killed or the function said so. */
    int givenBack() {
        return givenBack.get();
    }

    /** Takes and keeps a sample. */
    Sample sample(IngestPool pool, int killed) {
        List<Integer> megabytes = new ArrayList<>();
        for (ProcessHandle process : pool.processes()) {
            megabytes.add(resident(process));
        }
        Sample sample =
                new Sample(
                        (System.nanoTime() - start) / 1e9,
                        handled.get(),
                        depth(pool.backend()),
                        killed,
                        megabytes,
                        (int) (used() >> 20));
        samples.add(sample);
        return sample;
    }

    List<Sample> samples() {
        return List.copyOf(samples);
    }

    /** All messages of the queue, under way and delayed ones too. */
    static int depth(Backend backend) {
        return backend
                .sqs()
                .getQueueAttributes(get -> get.queueUrl(backend.queueUrl()).attributeNames(DEPTHS))
                .attributes()
                .values()
                .stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** 0 of a process that has ended. */
    private static int resident(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        Matcher resident = RESIDENT.matcher(read(status));
        return resident.find() ? Integer.parseInt(resident.group(1)) >> 10 : 0;
    }

    private static String read(Path status) {
        try {
            return Files.readString(status);
        } catch (IOException e) {
            // it ended in the meantime
            return "";
        }
    }
}
