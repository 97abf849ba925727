package dev.standfirst.fuzz.tried;

import dev.standfirst.fuzz.Target;

/**
 * A reader with a fault behind conditions that no input meets together by chance: only who sees
 * that one is met can look for the next.
 */
public final class Faulty implements Target {
    @Override
    public Object take(byte[] input) {
        if (input.length > 4 && input[0] == 'f' && input[1] == 'a' && input[2] == 'u') {
            if (input[3] == 'l' && input[4] == 't') {
                throw new IllegalStateException("planted");
            }
        }
        return input.length;
    }

    @Override
    public void examine(byte[] input) {}
}
