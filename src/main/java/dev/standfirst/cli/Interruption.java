package dev.standfirst.cli;

import dev.standfirst.reprocess.Progress;

import java.util.function.LongConsumer;

/** Progress that tells how far it was where Ctrl-C ends it early. */
final class Interruption implements Progress, AutoCloseable {
    private final Progress progress;
    private final LongConsumer how;
    private final Thread hook = new Thread(this::interrupted, "interruption");
    private volatile long sent;

    /**
     * @param how told how far it is
     */
    Interruption(Progress progress, LongConsumer how) {
        this.progress = progress;
        this.how = how;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void at(long sent, long total) {
        this.sent = sent;
        progress.at(sent, total);
    }

    @Override
    public void end() {
        progress.end();
    }

    /** Tells how far it is, where it is anywhere. */
    void tell() {
        if (sent > 0) {
            how.accept(sent);
        }
    }

    private void interrupted() {
        end();
        tell();
    }

    /** From here on it cannot be interrupted any more. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            end();
        } catch (IllegalStateException e) {
            // interrupted, and the hook tells it
            return;
        }
    }
}
