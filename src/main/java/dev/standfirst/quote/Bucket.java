package dev.standfirst.quote;

/** Puts distances into classes, fine near 0 and coarse far from it. */
final class Bucket {
    private static final int[] EDGES = {6, 9, 15, 25, 50};
    private static final int EXACT = 4;

    private Bucket() {}

    /** The class of a number of tokens; what is below 0 counts as 0. */
    static String of(int distance) {
        if (distance <= EXACT) {
            return Integer.toString(Math.max(0, distance));
        }
        for (int edge : EDGES) {
            if (distance <= edge) {
                return Integer.toString(edge);
            }
        }
        return "far";
    }
}
