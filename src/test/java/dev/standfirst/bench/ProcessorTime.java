package dev.standfirst.bench;

import com.sun.management.OperatingSystemMXBean;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;

/**
 * Says what processor time the process spent per run, compiling and collecting garbage included.
 * Unlike the clock it does not count waiting for a core that others use. Says nothing of a single
 * shot, around which a process is mostly busy with starting.
 */
public final class ProcessorTime implements InternalProfiler {
    /** The name of the result, in microseconds. */
    static final String NAME = "cpu";

    private final OperatingSystemMXBean machine =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    @Override
    public String getDescription() {
        return "Processor time per run";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = machine.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        if (benchmark.getMode() == Mode.SingleShotTime) {
            return List.of();
        }
        double micros = (machine.getProcessCpuTime() - before) / 1e3;
        double runs = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(NAME, micros / runs, "us/op", AggregationPolicy.AVG));
    }
}
