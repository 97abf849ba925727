package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.lambda.SampleEvents;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Whatever a message holds, it is read or refused, and nothing else happens. */
class ArbitraryEventsTest {
    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areReadOrRefused(long seed) {
        Random random = new Random(seed);
        byte[] sample = SampleEvents.read("s3-put.json").getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            refused += isRefused(damaged(sample, random)) ? 1 : 0;
        }
        assertThat(refused).isBetween(1, ROUNDS - 1);
    }

    private static boolean isRefused(byte[] message) {
        try {
            Notification.changes(Events.parse(message));
            return false;
        } catch (UnreadableEventException e) {
            return true;
        }
    }

    /** Some bytes changed, and the end cut off now and then. */
    private static byte[] damaged(byte[] sample, Random random) {
        int length = random.nextInt(4) == 0 ? random.nextInt(sample.length) : sample.length;
        byte[] damaged = Arrays.copyOf(sample, length);
        for (int changes = random.nextInt(4); changes > 0 && length > 0; changes--) {
            damaged[random.nextInt(length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }
}
