package dev.standfirst.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** The processor time that a thread spends on one input, seen from another thread. */
final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread thread;
    private int seen;
    private long whenSeen;

    ProcessorTime(Thread thread) {
        this.thread = thread;
    }

    /** What was spent on {@code now} since it was first seen here. */
    Duration on(Campaign.Running now) {
        long spent = THREADS.getThreadCpuTime(thread.threadId());
        if (now.number() != seen || !now.isSomething()) {
            seen = now.number();
            whenSeen = spent;
        }
        return Duration.ofNanos(spent - whenSeen);
    }
}
