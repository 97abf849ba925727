package dev.standfirst.history;

import java.util.Arrays;
import java.util.function.Predicate;

/** Makes the choices of a failing run fewer and smaller, as long as it still fails. */
public final class Shrinking {
    private final Predicate<int[]> fails;
    private int[] best;
    private int runsLeft;

    private Shrinking(int[] first, Predicate<int[]> fails, int runs) {
        this.best = first;
        this.fails = fails;
        this.runsLeft = runs;
    }

    /**
     * The simplest choices that are found.
     *
     * @param failing choices that fail
     * @param fails whether others do
     * @param runs how many are tried at most
     */
    public static int[] of(int[] failing, Predicate<int[]> fails, int runs) {
        return new Shrinking(failing, fails, runs).shrunk();
    }

    private int[] shrunk() {
        int[] before;
        do {
            before = best;
            for (int length = Math.max(1, best.length / 2); length > 0; length /= 2) {
                cutOut(length);
            }
            for (int at = best.length - 1; at >= 0; at--) {
                lower(at);
            }
        } while (!Arrays.equals(before, best) && runsLeft > 0);
        return best;
    }

    private void cutOut(int length) {
        for (int at = best.length - length; at >= 0; at--) {
            if (at + length <= best.length) {
                isBetter(without(at, length));
            }
        }
    }

    private int[] without(int at, int length) {
        int[] shorter = Arrays.copyOf(best, best.length - length);
        System.arraycopy(best, at + length, shorter, at, shorter.length - at);
        return shorter;
    }

    private void lower(int at) {
        for (int value = 0; at < best.length && value < best[at]; value++) {
            int[] lower = best.clone();
            lower[at] = value;
            if (isBetter(lower)) {
                return;
            }
        }
    }

    private boolean isBetter(int[] candidate) {
        if (runsLeft <= 0) {
            return false;
        }
        runsLeft--;
        boolean better = fails.test(candidate);
        if (better) {
            best = candidate;
        }
        return better;
    }
}
