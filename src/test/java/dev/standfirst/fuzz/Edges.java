package dev.standfirst.fuzz;

/**
 * The edges that the input now running took, counted: pairs of blocks of code, one after the other.
 * Instrumented code calls it, on one thread at a time.
 */
public final class Edges {
    /** Enough for all blocks of this project, so that few of them share a place. */
    static final int PLACES = 1 << 18;

    private static final int MOST = 255;

    private static final byte[] COUNTS = new byte[PLACES];
    private static final int[] TAKEN = new int[PLACES];
    private static int taken;
    private static int previous;

    private Edges() {}

    /** Called at the beginning of each block. */
    public static void hit(int block) {
        int edge = (block ^ previous) & (PLACES - 1);
        previous = block >>> 1;
        int count = COUNTS[edge] & 0xff;
        if (count == 0) {
            TAKEN[taken++] = edge;
        }
        if (count < MOST) {
            COUNTS[edge]++;
        }
    }

    /** Forgets the last input. */
    static void clear() {
        for (int i = 0; i < taken; i++) {
            COUNTS[TAKEN[i]] = 0;
        }
        taken = 0;
        previous = 0;
    }

    /** Takes edges with their counts. */
    interface Visitor {
        void visit(int edge, int count);
    }

    /** Hands on each edge that was taken since. */
    static void each(Visitor visitor) {
        for (int i = 0; i < taken; i++) {
            visitor.visit(TAKEN[i], COUNTS[TAKEN[i]] & 0xff);
        }
    }
}
