package dev.standfirst.fuzz.tried;

import dev.standfirst.fuzz.Target;

/** A reader that takes far more memory for some inputs than they are long. */
public final class Wasteful implements Target {
    private static final int MEGABYTE = 1 << 20;
    private static final int TIMES = 600;

    @Override
    public Object take(byte[] input) {
        return input.length > 1 && input[0] == '&' ? wasted() : input.length;
    }

    private static int wasted() {
        int length = 0;
        for (int i = 0; i < TIMES; i++) {
            length += new byte[MEGABYTE].length;
        }
        return length;
    }

    @Override
    public void examine(byte[] input) {}
}
