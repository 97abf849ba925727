package dev.standfirst.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes inputs of others: bytes changed, tokens put in, parts moved, repeated, cut out or joined.
 */
final class Mutations {
    /** Deep nesting and long runs fit; a reader that is slow at this length is slow indeed. */
    static final int LONGEST = 16 * 1024;

    private static final int MOST_AT_ONCE = 8;
    private static final int MOST_REPEATED = 2_000;
    private static final int LONGEST_PART = 64;

    private final SplittableRandom random;
    private final List<byte[]> tokens;

    Mutations(SplittableRandom random, List<byte[]> tokens) {
        this.random = random;
        this.tokens = tokens;
    }

    /** {@code input} with some changes; {@code other} may lend parts. */
    byte[] of(byte[] input, byte[] other) {
        byte[] made = input;
        for (int changes = 1 + random.nextInt(1 + random.nextInt(MOST_AT_ONCE));
                changes > 0;
                changes--) {
            made = changed(made, other);
        }
        return made.length <= LONGEST ? made : Arrays.copyOf(made, LONGEST);
    }

    private byte[] changed(byte[] input, byte[] other) {
        int at = random.nextInt(input.length + 1);
        int end = Math.min(input.length, at + random.nextInt(LONGEST_PART));
        return switch (random.nextInt(12)) {
            case 0 -> flipped(input, at, 1 << random.nextInt(8));
            case 1 -> flipped(input, at, random.nextInt(256));
            case 2 -> replaced(input, at, end, new byte[0]);
            case 3 -> replaced(input, at, at, Arrays.copyOfRange(input, at, end));
            case 4, 5, 6 -> replaced(input, at, at, token());
            case 7 -> replaced(input, at, end, token());
            case 8 -> replaced(input, at, at, part(other));
            case 9 -> replaced(input, at, input.length, tail(other));
            case 10 -> number(input, at);
            default -> random.nextInt(8) == 0 ? bomb(input, at, end) : moved(input, at, end);
        };
    }

    private byte[] token() {
        return tokens.isEmpty() ? new byte[0] : tokens.get(random.nextInt(tokens.size()));
    }

    private byte[] part(byte[] of) {
        int from = random.nextInt(of.length + 1);
        int length = random.nextInt(4 * LONGEST_PART);
        return Arrays.copyOfRange(of, from, Math.min(of.length, from + length));
    }

    private byte[] tail(byte[] of) {
        return Arrays.copyOfRange(of, random.nextInt(of.length + 1), of.length);
    }

    private static byte[] flipped(byte[] input, int at, int bits) {
        byte[] flipped = input.clone();
        if (at < input.length) {
            flipped[at] ^= (byte) bits;
        }
        return flipped;
    }

    /** The digits about {@code at} become a number at an edge of what is usual. */
    private byte[] number(byte[] input, int at) {
        int start = at;
        while (start < input.length && !isDigit(input[start])) {
            start++;
        }
        int end = start;
        while (end < input.length && isDigit(input[end])) {
            end++;
        }
        return replaced(input, start, end, Numbers.any(random));
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** A token, or a part of the input, many times over: nesting, or what is never closed. */
    private byte[] bomb(byte[] input, int at, int end) {
        byte[] unit = random.nextBoolean() ? token() : Arrays.copyOfRange(input, at, end);
        int most = Math.min(MOST_REPEATED, LONGEST / Math.max(1, unit.length));
        int times = random.nextInt(most + 1);
        byte[] run = new byte[unit.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(unit, 0, run, i * unit.length, unit.length);
        }
        return replaced(input, at, at, run);
    }

    private byte[] moved(byte[] input, int at, int end) {
        byte[] part = Arrays.copyOfRange(input, at, end);
        byte[] rest = replaced(input, at, end, new byte[0]);
        int to = random.nextInt(rest.length + 1);
        return replaced(rest, to, to, part);
    }

    private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
        byte[] made = new byte[input.length - (to - from) + by.length];
        System.arraycopy(input, 0, made, 0, from);
        System.arraycopy(by, 0, made, from, by.length);
        System.arraycopy(input, to, made, from + by.length, input.length - to);
        return made;
    }
}
