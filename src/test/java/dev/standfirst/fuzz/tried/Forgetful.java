package dev.standfirst.fuzz.tried;

import dev.standfirst.fuzz.Target;

/** A reader that gives another answer the second time. */
public final class Forgetful implements Target {
    private int taken;

    @Override
    public Object take(byte[] input) {
        return input.length > 1 && input[0] == '%' ? ++taken : input.length;
    }

    @Override
    public void examine(byte[] input) {}
}
