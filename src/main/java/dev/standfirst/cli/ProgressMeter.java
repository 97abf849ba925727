package dev.standfirst.cli;

import dev.standfirst.reprocess.Progress;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Writes how far it is: a bar that stays in its line on a terminal, else a line now and then. */
final class ProgressMeter implements Progress {
    private static final int WIDTH = 30;
    private static final Duration BETWEEN_BARS = Duration.ofMillis(200);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final String START_OF_LINE = "\r";
    private static final String CLEAR_TO_END = "\u001b[K";

    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final Speed speed;
    private long shownAt;
    private boolean shown;

    ProgressMeter(PrintWriter out, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        speed = new Speed(nanos);
    }

    /** On {@code out}, which is standard error. */
    static ProgressMeter on(PrintWriter out) {
        return new ProgressMeter(out, isTerminal(), System::nanoTime);
    }

    /** The shell's own test: Java's looks at the other two streams. */
    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public synchronized void at(long sent, long total) {
        speed.at(sent);
        long now = nanos.getAsLong();
        Duration between = terminal ? BETWEEN_BARS : BETWEEN_LINES;
        if (shown && sent < total && now - shownAt < between.toNanos()) {
            return;
        }
        shown = true;
        shownAt = now;
        show(sent, total);
    }

    private void show(long sent, long total) {
        String figures = "%,d of %,d messages sent".formatted(sent, total);
        if (terminal) {
            out.print(
                    START_OF_LINE + bar(sent, total) + figures + left(sent, total) + CLEAR_TO_END);
            out.flush();
        } else {
            out.println(figures + left(sent, total));
        }
    }

    private static String bar(long sent, long total) {
        int full = total == 0 ? WIDTH : (int) (sent * WIDTH / total);
        int percent = total == 0 ? 100 : (int) (sent * 100 / total);
        return "[%s%s] %3d %%  ".formatted("#".repeat(full), ".".repeat(WIDTH - full), percent);
    }

    private String left(long sent, long total) {
        long seconds = sent < total ? speed.secondsFor(total - sent) : -1;
        return seconds < 0
                ? ""
                : ", %d:%02d:%02d left".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    @Override
    public synchronized void end() {
        if (terminal && shown) {
            out.println();
        }
        out.flush();
    }

    /** How fast it goes, counted from what there was at first. */
    private static final class Speed {
        private final LongSupplier nanos;
        private long startedAt;
        private long first = -1;
        private long last;

        Speed(LongSupplier nanos) {
            this.nanos = nanos;
        }

        void at(long sent) {
            if (first < 0) {
                first = sent;
                startedAt = nanos.getAsLong();
            }
            last = sent;
        }

        /** How long {@code more} will take, or -1 where that is not known yet. */
        long secondsFor(long more) {
            double elapsed = nanos.getAsLong() - startedAt;
            return last == first ? -1 : Math.round(elapsed / (last - first) * more / 1e9);
        }
    }
}
