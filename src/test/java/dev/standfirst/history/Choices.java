package dev.standfirst.history;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The decisions of one run: made at random, or made again as they were made before. Those beyond
 * the last are all 0, which a run takes for the simplest.
 */
public final class Choices {
    private final @Nullable SplittableRandom random;
    private int[] made;
    private int count;

    private Choices(@Nullable SplittableRandom random, int[] made) {
        this.random = random;
        this.made = made;
    }

    /** Random ones, the same for the same seed. */
    public static Choices random(long seed) {
        return new Choices(new SplittableRandom(seed), new int[64]);
    }

    /** These, each cut to what is asked for. */
    public static Choices of(int... made) {
        return new Choices(null, made.clone());
    }

    /** A number from 0 up to, but not including, {@code bound}. */
    public int below(int bound) {
        if (count == made.length) {
            made = Arrays.copyOf(made, count * 2 + 1);
        }
        if (random != null) {
            made[count] = random.nextInt(bound);
        }
        return Math.floorMod(made[count++], bound);
    }

    /** True once in {@code times}; false is the simpler. */
    public boolean oneIn(int times) {
        return below(times) == times - 1;
    }

    /** What was decided until now. */
    public int[] made() {
        return Arrays.copyOf(made, count);
    }
}
