package dev.standfirst.fuzz;

/** The edges that any input took, each with the magnitudes of its counts. */
final class Coverage {
    private final byte[] magnitudes = new byte[Edges.PLACES];
    private int edges;
    private boolean grown;

    /** Adds the edges of the last input; whether one of them, or its magnitude, is new. */
    boolean grows() {
        grown = false;
        Edges.each(this::add);
        return grown;
    }

    private void add(int edge, int count) {
        int before = magnitudes[edge];
        int after = before | magnitude(count);
        if (after != before) {
            edges += before == 0 ? 1 : 0;
            magnitudes[edge] = (byte) after;
            grown = true;
        }
    }

    /** One bit of eight: 1, 2, 3, 4–7, 8–15, 16–31, 32–127 and more times, as AFL has it. */
    private static int magnitude(int count) {
        if (count <= 3) {
            return 1 << (count - 1);
        }
        if (count >= 128) {
            return 1 << 7;
        }
        return count >= 32 ? 1 << 6 : 1 << (32 - Integer.numberOfLeadingZeros(count));
    }

    /** How many edges were taken. */
    int edges() {
        return edges;
    }
}
