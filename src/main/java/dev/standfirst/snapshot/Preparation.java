package dev.standfirst.snapshot;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;

import dev.standfirst.log.Log;

import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Steps that are taken before a function's snapshot. One that fails is told by the log and holds
 * nothing up: what it would have loaded is loaded by the first requests.
 */
public final class Preparation implements Resource {
    private static final String INITIALIZATION_TYPE = "AWS_LAMBDA_INITIALIZATION_TYPE";
    private static final String SNAP_START = "snap-start";

    /** The runtime keeps its hooks by weak references only. */
    private static final Queue<Resource> HELD = new ConcurrentLinkedQueue<>();

    private final List<Step> steps;
    private final Log log;

    Preparation(List<Step> steps, Log log) {
        this.steps = List.copyOf(steps);
        this.log = log;
    }

    /**
     * A step.
     *
     * @param name what the log calls it
     */
    public record Step(String name, Action action) {}

    /** What a step does. */
    public interface Action {
        /** Does it. */
        void run() throws Exception;
    }

    /**
     * Has {@code steps} taken where {@code environment} says that there will be a snapshot. Where
     * there is none, a start is not to pay for it, so nothing is loaded.
     */
    public static void register(Map<String, String> environment, Step... steps) {
        if (SNAP_START.equals(environment.get(INITIALIZATION_TYPE))) {
            Consumer<byte[]> sink = LambdaRuntime.getLogger()::log;
            Preparation preparation =
                    new Preparation(List.of(steps), Log.to(sink, Clock.systemUTC()));
            HELD.add(preparation);
            Core.getGlobalContext().register(preparation);
        }
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        steps.forEach(this::take);
    }

    private void take(Step step) {
        try {
            step.action().run();
            log.info("prepared").with("step", step.name()).write();
        } catch (Exception | LinkageError | StackOverflowError e) {
            log.warn("not-prepared").with("step", step.name()).failure(e).write();
        }
    }

    /** Nothing in the snapshot has to be made anew. */
    @Override
    public void afterRestore(Context<? extends Resource> context) {}
}
