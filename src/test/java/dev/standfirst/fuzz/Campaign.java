package dev.standfirst.fuzz;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Tries one target by inputs that descend from some seeds. */
final class Campaign {
    /** Every so many inputs one is tried twice even if it reached nothing new. */
    private static final int TWICE_ONE_IN = 8;

    /** What an input of the greatest length may allocate, garbage included. */
    private static final long MOST_ALLOCATED = 512L << 20;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Plan plan;
    private final Target target;
    private final boolean guided;
    private final SplittableRandom random;
    private final Mutations mutations;
    private final Corpus corpus = new Corpus();
    private final Coverage coverage = new Coverage();
    private final Map<String, Find> finds = new HashMap<>();
    private final Slowest slowest = new Slowest();
    private final List<Progress> progress = new ArrayList<>();
    private int inputs;
    private int tries;

    private volatile boolean givenUp;
    private volatile Running running = Running.NOTHING;

    /**
     * What is tried.
     *
     * @param name what to call it
     * @param target the target's class
     * @param seeds what to begin with
     * @param tokens what to put into inputs
     * @param share how many of a hundred inputs are its
     */
    record Plan(String name, String target, List<byte[]> seeds, List<byte[]> tokens, int share) {
        Plan {
            seeds = List.copyOf(seeds);
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * The input that is being tried now.
     *
     * @param number tells it from others; 0 where there is none
     * @param input the input
     * @param sinceNanos by {@link System#nanoTime}, since when
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Running(int number, byte[] input, long sinceNanos) {
        static final Running NOTHING = new Running(0, new byte[0], 0);

        boolean isSomething() {
            return number != 0;
        }
    }

    /** How far the campaign had come after so many inputs. */
    record Progress(int inputs, int edges, int corpus) {}

    private Campaign(Plan plan, long seed, boolean guided) {
        this.plan = plan;
        this.target = CountingLoader.target(plan.target());
        this.guided = guided;
        this.random = new SplittableRandom(seed);
        this.mutations = new Mutations(random, plan.tokens());
    }

    /** A campaign with the same inputs for the same seed. */
    static Campaign of(Plan plan, long seed) {
        return new Campaign(plan, seed, true);
    }

    /** One that does not look at what its inputs reach, to compare with. */
    static Campaign unguided(Plan plan, long seed) {
        return new Campaign(plan, seed, false);
    }

    /** Tries {@code count} inputs, the seeds the first of them. */
    void run(int count) {
        plan.seeds().forEach(this::warmUp);
        plan.seeds().forEach(this::seed);
        while (inputs < count && !givenUp) {
            take(mutations.of(corpus.any(random), corpus.any(random)));
        }
        note();
        if (!givenUp) {
            slowest.timeAgain(this::timed);
        }
    }

    /** Loads what is needed, which may take longer than an input may. */
    private void warmUp(byte[] seed) {
        try {
            target.take(seed);
        } catch (Throwable why) {
            // a find as soon as it is tried
        }
    }

    private void seed(byte[] input) {
        take(input);
        if (!guided) {
            corpus.add(input);
        }
    }

    private void take(byte[] input) {
        if (Integer.bitCount(++inputs) == 1) {
            note();
        }
        long nanos = timed(input);
        slowest.add(input, nanos);
    }

    private long timed(byte[] input) {
        long began = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        running = new Running(++tries, input, System.nanoTime());
        long end;
        try {
            end = tried(input);
            long used = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            if (used > MOST_ALLOCATED) {
                throw new AssertionError("allocates " + used + " bytes");
            }
        } catch (Throwable why) {
            add(new Find(plan.name(), input, why));
            end = THREADS.getCurrentThreadCpuTime();
        }
        running = Running.NOTHING;
        return end - began;
    }

    /** When it was taken for the first time. */
    private long tried(byte[] input) {
        Edges.clear();
        Object outcome = target.take(input);
        long end = THREADS.getCurrentThreadCpuTime();
        boolean grows = guided && coverage.grows();
        if (grows) {
            corpus.add(input);
            target.examine(input);
        }
        if ((grows || inputs % TWICE_ONE_IN == 0) && !target.take(input).equals(outcome)) {
            throw new AssertionError("the same input twice, and two outcomes: " + outcome);
        }
        return end;
    }

    /** Adds {@code find}, the shortest input at each place; nothing more once it is given up. */
    synchronized void add(Find find) {
        if (givenUp) {
            return;
        }
        finds.merge(
                find.place(),
                find,
                (one, other) -> one.input().length <= other.input().length ? one : other);
    }

    private void note() {
        progress.add(new Progress(inputs, coverage.edges(), corpus.size()));
    }

    /** Has it end with the input that is being tried, if that ends. */
    void giveUp() {
        givenUp = true;
    }

    String name() {
        return plan.name();
    }

    Running running() {
        return running;
    }

    synchronized List<Find> finds() {
        return List.copyOf(finds.values());
    }

    List<Progress> progress() {
        return List.copyOf(progress);
    }

    /** The milliseconds of processor time that the slowest input takes, warm. */
    double slowestMillis() {
        return slowest.millis();
    }

    byte[] slowestInput() {
        return slowest.input();
    }

    int inputs() {
        return inputs;
    }

    int edges() {
        return coverage.edges();
    }

    int corpusSize() {
        return corpus.size();
    }
}
