package dev.standfirst.fuzz.tried;

import dev.standfirst.fuzz.Target;

/** A reader that does not end on some inputs. */
public final class Endless implements Target {
    @Override
    public Object take(byte[] input) {
        if (input.length > 1 && input[0] == '<' && input[1] == '!') {
            return loop();
        }
        return input.length;
    }

    /** Until it is interrupted, to leave no thread behind. */
    private static int loop() {
        int turns = 0;
        while (!Thread.interrupted()) {
            turns++;
        }
        return turns;
    }

    @Override
    public void examine(byte[] input) {}
}
