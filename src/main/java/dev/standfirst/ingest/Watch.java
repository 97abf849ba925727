package dev.standfirst.ingest;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does work on a thread of its own, so that work without an end takes no more than its time. */
final class Watch {
    private Watch() {}

    /**
     * Does {@code work}, and throws what it throws.
     *
     * @throws OutOfTimeException if it takes longer than {@code millis}; its thread is interrupted,
     *     and what it writes later than that is subject to the same conditions as ever
     */
    static void over(Runnable work, long millis) {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Thread.ofPlatform().daemon().name("article").start(task);
        try {
            task.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new OutOfTimeException("it took longer than " + millis + " ms");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new OutOfTimeException("interrupted");
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        }
    }

    /** A runnable throws nothing else. */
    private static void rethrow(@Nullable Throwable thrown) {
        switch (thrown) {
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(thrown);
        }
    }
}
