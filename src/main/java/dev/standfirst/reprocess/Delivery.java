package dev.standfirst.reprocess;

import java.time.Duration;
import java.util.List;

/** Hands in messages until all of them are taken. */
final class Delivery {
    /**
     * With the pauses between them, about six seconds: what lasts longer does not pass by itself.
     */
    static final int ATTEMPTS = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final Outbox outbox;
    private final Waiting waiting;

    Delivery(Outbox outbox, Waiting waiting) {
        this.outbox = outbox;
        this.waiting = waiting;
    }

    /**
     * Hands in {@code messages}, those again that were not taken.
     *
     * @throws FaultException if some are not taken at last
     */
    void send(List<String> messages) throws FaultException {
        List<Outbox.NotTaken> left = outbox.send(messages);
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            if (attempt == ATTEMPTS || left.stream().anyMatch(Outbox.NotTaken::forGood)) {
                throw notTaken(left);
            }
            waiting.sleep(FIRST_PAUSE.multipliedBy(1L << (attempt - 1)));
            left = outbox.send(left.stream().map(Outbox.NotTaken::message).toList());
        }
    }

    private static FaultException notTaken(List<Outbox.NotTaken> left) {
        return new FaultException(
                "the queue did not take %d of the messages (%s). Is it the ingest queue, and may you"
                                .formatted(left.size(), left.getFirst().why())
                        + " send to it?");
    }
}
