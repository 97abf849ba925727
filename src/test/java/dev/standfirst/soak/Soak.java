package dev.standfirst.soak;

import dev.standfirst.local.FunctionException;
import dev.standfirst.local.IngestPool;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * A run: a newsroom that uploads, messages that are late and repeated, and processes that are
 * killed, until everything that was told is taken in.
 */
final class Soak implements AutoCloseable {
    /** Long enough for a batch in a process that has just started. */
    private static final Duration VISIBILITY = Duration.ofSeconds(15);

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long TICK_NANOS = Duration.ofMillis(500).toNanos();
    private static final int MISCHIEF_ONE_IN = 3;
    private static final int FUNCTIONS = 2;
    private static final int DEEPEST_QUEUE = 400;

    private final Gauge gauge = new Gauge();
    private final IngestPool pool;
    private final Newsroom newsroom;
    private final Mischief mischief;
    private final SplittableRandom random;
    private final int kills;
    private final int articles;
    private int killed;
    private long lastTick = System.nanoTime();
    private Sample last;

    private Soak(Path work, long seed, int articles, int kills)
            throws IOException, FunctionException, InterruptedException {
        this.articles = articles;
        this.kills = kills;
        pool = IngestPool.start(work, FUNCTIONS, VISIBILITY, gauge);
        newsroom = new Newsroom(pool.backend(), seed, articles);
        mischief = new Mischief(pool.backend(), seed + 1);
        random = new SplittableRandom(seed + 2);
        last = gauge.sample(pool, 0);
    }

    /**
     * Uploads {@code articles} and waits until what they told is taken in. Stays open for those who
     * look at what there is then.
     *
     * @throws IOException if nothing more is taken in and there is something left
     */
    static Soak run(Path work, long seed, int articles, int kills)
            throws IOException, FunctionException, InterruptedException {
        Soak soak = new Soak(work, seed, articles, kills);
        try {
            soak.run();
        } catch (IOException | RuntimeException e) {
            soak.close();
            throw e;
        }
        return soak;
    }

    private void run() throws IOException {
        while (newsroom.work()) {
            if (System.nanoTime() - lastTick > TICK_NANOS) {
                tick();
            }
            while (last.depth() > DEEPEST_QUEUE) {
                await();
            }
        }
        // where uploading took less time than a few ticks
        for (int i = 0; i < MISCHIEF_ONE_IN; i++) {
            mischief.act();
        }
        while (killed < kills && last.depth() > 0) {
            await();
        }
        mischief.end();
        awaitEnd();
    }

    private void await() {
        LockSupport.parkNanos(TICK_NANOS);
        tick();
    }

    private void tick() {
        lastTick = System.nanoTime();
        if (random.nextInt(MISCHIEF_ONE_IN) == 0) {
            mischief.act();
        }
        last = gauge.sample(pool, killed);
        if (killed < killsDue() && last.depth() > 0) {
            kill();
        }
    }

    /** In proportion to what is uploaded. */
    private int killsDue() {
        return (int) Math.ceil((double) kills * newsroom.articles() / articles);
    }

    private void kill() {
        // in the middle of what it does, whatever that is
        LockSupport.parkNanos(random.nextLong(TICK_NANOS));
        ProcessHandle process = pool.processes().get(random.nextInt(FUNCTIONS));
        if (process.destroyForcibly()) {
            killed++;
        }
    }

    private void awaitEnd() throws IOException {
        long since = System.nanoTime();
        int handled = gauge.handled();
        // twice: a message is in no count while it goes from one state to another
        for (int empty = 0; empty < 2; empty = last.depth() == 0 ? empty + 1 : 0) {
            LockSupport.parkNanos(TICK_NANOS);
            last = gauge.sample(pool, killed);
            if (gauge.handled() != handled) {
                handled = gauge.handled();
                since = System.nanoTime();
            }
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new IOException(
                        "%d messages are left, and for %d s none was taken in"
                                .formatted(last.depth(), PATIENCE.toSeconds()));
            }
        }
    }

    /** Uploads once more, to functions that have ended: what is told then is never taken in. */
    void uploadUnheard() {
        pool.endFunctions();
        newsroom.replace(0);
    }

    Outcome outcome() {
        return new Outcome(
                Comparison.of(newsroom, pool.backend()),
                newsroom.done(),
                mischief,
                gauge,
                killed,
                dead(),
                pool.megabytes());
    }

    /** The messages that were given up. */
    private int dead() {
        return pool.backend()
                .sqs()
                .receiveMessage(receive ->
                        receive.queueUrl(pool.backend().deadLetterQueueUrl())
                                .maxNumberOfMessages(10)
                                .visibilityTimeout(0))
                .messages()
                .size();
    }

    IngestPool pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
