package dev.standfirst.fuzz;

import java.time.Duration;

/** Runs a campaign on a thread of its own, and gives it up at an input that does not end. */
final class Watchman {
    /** Of the thread's own time, so that a machine that is busy otherwise breaks no promise. */
    private final Duration limit;

    /** Of all time: work that waits uses none of its own. */
    private final Duration waiting;

    /** An input is tried more than once. */
    private static final int INTERRUPTIONS = 8;

    Watchman(Duration limit) {
        this.limit = limit;
        this.waiting = limit.multipliedBy(60);
    }

    /** Runs {@code campaign}; whether it came to its end. */
    boolean over(Campaign campaign, int inputs) {
        Thread worker = Thread.ofPlatform().daemon().name("fuzz").start(() -> campaign.run(inputs));
        ProcessorTime spent = new ProcessorTime(worker);
        try {
            while (!worker.join(Duration.ofMillis(100))) {
                Campaign.Running now = campaign.running();
                if (spent.on(now).compareTo(limit) > 0 || since(now).compareTo(waiting) > 0) {
                    campaign.add(new Find(campaign.name(), now.input(), hang(worker)));
                    campaign.giveUp();
                    for (int i = 0; i < INTERRUPTIONS && worker.isAlive(); i++) {
                        worker.interrupt();
                        worker.join(Duration.ofMillis(100));
                    }
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Duration since(Campaign.Running now) {
        return now.isSomething()
                ? Duration.ofNanos(System.nanoTime() - now.sinceNanos())
                : Duration.ZERO;
    }

    /** Says where the worker is. */
    private AssertionError hang(Thread worker) {
        AssertionError hang = new AssertionError("no end within " + limit.toMillis() + " ms");
        hang.setStackTrace(worker.getStackTrace());
        return hang;
    }
}
